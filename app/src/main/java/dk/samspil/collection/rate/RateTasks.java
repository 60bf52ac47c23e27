package dk.samspil.collection.rate;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// While people answer: HR sees where help is needed; leaders and representatives remind their own, without pressing.
@Component
final class RateTasks implements TaskSource {
    private static final Role[] REMINDING = {Role.TOP_MANAGER, Role.LEADER, Role.DEPUTY, Role.AMR, Role.TR, Role.FTR};

    private final RoundPlans plans;

    RateTasks(RoundPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        return plans.list().stream()
                .filter(plan -> plan.state() == PlanState.OPEN)
                .flatMap(plan -> tasks(viewer, plan))
                .toList();
    }

    private static Stream<Task> tasks(Viewer viewer, RoundPlan plan) {
        Stream<Task> consultant = viewer.has(Role.HR_CONSULTANT)
                ? Stream.of(task("follow-rates", plan, "/maaling/" + plan.id() + "/svar"))
                : Stream.empty();
        Stream<Task> own = viewer.listUnits(REMINDING).isEmpty()
                ? Stream.empty()
                : Stream.of(task("remind-team", plan, "/svarprocent"));
        return Stream.concat(consultant, own);
    }

    private static Task task(String key, RoundPlan plan, String address) {
        var deadline = new TaskDate(
                TaskDate.Meaning.DEADLINE, plan.timetable().period().lastDay());
        return new Task(key, Map.of(), Optional.of(deadline), address, Task.State.OPEN);
    }
}
