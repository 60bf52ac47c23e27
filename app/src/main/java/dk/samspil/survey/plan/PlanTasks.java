package dk.samspil.survey.plan;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What HR has to do about rounds: finish a draft, write missing meetings, make a plan ready before its first day, or
/// make the first round at all.
@Component
final class PlanTasks implements TaskSource {
    private final RoundPlans plans;
    private final Clock clock;

    PlanTasks(RoundPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        if (!viewer.has(Role.HR_CONSULTANT)) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        List<RoundPlan> underWay = plans.list().stream()
                .filter(plan -> plan.state() != PlanState.CLOSED)
                .toList();
        underWay.forEach(plan -> add(plan, tasks));
        if (underWay.stream().noneMatch(plan -> plan.kind().isYearly())) {
            tasks.add(new Task("new-round", Map.of(), Optional.empty(), "/maaling/ny", Task.State.OPEN));
        }
        return tasks;
    }

    private void add(RoundPlan plan, List<Task> tasks) {
        LocalDate opens = plan.timetable().period().firstDay();
        switch (plan.state()) {
            case DRAFT -> tasks.add(task("finish-round", plan, opens, ""));
            case PLANNED -> {
                tasks.add(task("ready-round", plan, opens, ""));
                meetings(plan).ifPresent(day -> tasks.add(task("write-meetings", plan, day, "/datoer")));
            }
            case READY, OPEN, CLOSED -> {}
        }
    }

    /// The first day of a committee that nobody has said meets; empty when all are written down.
    private Optional<LocalDate> meetings(RoundPlan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        return plan.timetable().list().stream()
                .filter(PlannedDate::lacksMeeting)
                .map(date -> date.when().firstDay())
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    private static Task task(String key, RoundPlan plan, LocalDate deadline, String page) {
        return new Task(
                key,
                Map.of("round", plan.title().in(Language.DA)),
                Optional.of(new TaskDate(TaskDate.Meaning.DEADLINE, deadline)),
                address(plan.id()) + page,
                Task.State.OPEN);
    }

    private static String address(RoundId round) {
        return "/maaling/" + round;
    }
}
