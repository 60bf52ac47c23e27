package dk.samspil.organisation.validation;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.organisation.register.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The tasks about staff lists: HR gets them and follows the leaders, the leaders check theirs.
@Component
final class StaffTasks implements TaskSource {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Register register;
    private final Validation validation;
    private final Clock clock;

    StaffTasks(Register register, Validation validation, Clock clock) {
        this.register = register;
        this.validation = validation;
        this.clock = clock;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        Optional<ValidationWeek> week = validation.findLast();
        List<Task> tasks = new ArrayList<>();
        if (viewer.has(Role.HR_CONSULTANT)) {
            tasks.addAll(listForConsultant(week));
        }
        week.filter(each -> !each.locked())
                .ifPresent(open -> validation
                        .listOwn(viewer)
                        .forEach((unit, state) -> tasks.add(new Task(
                                "check-list",
                                Map.of("unit", unit.name()),
                                Optional.of(deadline(open)),
                                "/kontroller/" + unit.id(),
                                state.isAnswered() ? Task.State.DONE : Task.State.OPEN))));
        return tasks;
    }

    private List<Task> listForConsultant(Optional<ValidationWeek> week) {
        if (register.findTree(LocalDate.now(clock)).isEmpty()) {
            return List.of(task("get-staff", Optional.empty(), "/medarbejdere"));
        }
        if (week.isEmpty()) {
            return List.of(task("start-validation", Optional.empty(), "/validering"));
        }
        return week.get().locked()
                ? List.of()
                : List.of(task("follow-validation", Optional.of(deadline(week.get())), "/validering"));
    }

    private static Task task(String key, Optional<TaskDate> date, String address) {
        return new Task(key, Map.of(), date, address, Task.State.OPEN);
    }

    private static TaskDate deadline(ValidationWeek week) {
        return new TaskDate(
                TaskDate.Meaning.DEADLINE, week.locksAt().atZone(DENMARK).toLocalDate());
    }
}
