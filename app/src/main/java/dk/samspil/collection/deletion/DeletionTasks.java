package dk.samspil.collection.deletion;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells HR where something is not deleted that should be.
@Component
final class DeletionTasks implements TaskSource {
    private final Deletions deletions;
    private final Clock clock;

    DeletionTasks(Deletions deletions, Clock clock) {
        this.deletions = deletions;
        this.clock = clock;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        return viewer.has(Role.HR_CONSULTANT)
                ? deletions.listLate(today).stream().map(this::task).toList()
                : List.of();
    }

    private Task task(RoundId round) {
        var deadline = deletions.find(round).map(receipt -> new TaskDate(TaskDate.Meaning.DEADLINE, receipt.day()));
        return new Task("check-deletion", Map.of(), deadline, "/maaling/" + round + "/sletning", Task.State.OPEN);
    }
}
