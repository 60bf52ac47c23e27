package dk.samspil.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final Messages WORDS = Messages.of("front", Language.DA);

    @Test
    void theFirstTaskIsTheOneToDoNow() {
        var row = TaskRow.of(task(Task.State.OPEN, TaskDate.Meaning.DEADLINE), true, WORDS, TODAY);

        assertThat(row)
                .isEqualTo(new TaskRow(
                        TaskRow.Mark.NOW,
                        "Skal gøres nu",
                        "Læs resultatet for Team Åen (20 minutter)",
                        "frist torsdag 3. december",
                        "Læs resultatet",
                        "/resultater/team-aaen",
                        ""));
    }

    @Test
    void theNextTaskIsARingWithoutAButton() {
        var row = TaskRow.of(task(Task.State.OPEN, TaskDate.Meaning.READY_SINCE), false, WORDS, TODAY);

        assertThat(row.mark()).isEqualTo(TaskRow.Mark.LATER);
        assertThat(row.date()).isEqualTo("klar siden torsdag 3. december");
    }

    @Test
    void aTaskThatWaitsSaysWhenItOpensEvenWhenItIsTheFirst() {
        var row = TaskRow.of(task(Task.State.WAITING, TaskDate.Meaning.OPENS), true, WORDS, TODAY);

        assertThat(row.mark()).isEqualTo(TaskRow.Mark.WAITING);
        assertThat(row.date()).isEqualTo("åbner torsdag 3. december");
        assertThat(row.remark()).isEqualTo("kan ikke åbnes endnu");
    }

    private static Task task(Task.State state, TaskDate.Meaning meaning) {
        return new Task(
                "read-result",
                Map.of("unit", "Team Åen"),
                Optional.of(new TaskDate(meaning, THURSDAY)),
                "/resultater/team-aaen",
                state);
    }
}
