package dk.samspil.disclosure.web;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.Pooling;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks HR, once a round is ready, which small units are to share a report: before it opens, so that people know when
/// they answer.
@Component
final class PoolingTasks implements TaskSource {
    private final RoundPlans plans;
    private final Pooling pooling;

    PoolingTasks(RoundPlans plans, Pooling pooling) {
        this.plans = plans;
        this.pooling = pooling;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        if (!viewer.has(Role.HR_CONSULTANT)) {
            return List.of();
        }
        return plans.list().stream()
                .filter(plan -> plan.state() == PlanState.READY)
                .findFirst()
                .filter(plan -> !pooling.listUndecided().isEmpty())
                .map(PoolingTasks::task)
                .stream()
                .toList();
    }

    private static Task task(RoundPlan plan) {
        var opens = new TaskDate(
                TaskDate.Meaning.DEADLINE, plan.timetable().period().firstDay());
        return new Task("decide-shared", Map.of(), Optional.of(opens), "/puljer", Task.State.OPEN);
    }
}
