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

/// Asks HR which small units are to share a report: once a round is ready, and again when it has closed.
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
        if (pooling.isWaitedForAtOpening()) {
            return List.of(new Task("decide-shared-now", Map.of(), Optional.empty(), "/puljer", Task.State.OPEN));
        }
        return plans.list().stream()
                .filter(plan -> plan.state() == PlanState.READY)
                .findFirst()
                .filter(plan -> !pooling.listUndecided().isEmpty())
                .map(PoolingTasks::task)
                .stream()
                .toList();
    }

    /// Before the round opens, so that people know when they answer.
    private static Task task(RoundPlan plan) {
        var opens = new TaskDate(
                TaskDate.Meaning.DEADLINE, plan.timetable().period().firstDay());
        return new Task("decide-shared", Map.of(), Optional.of(opens), "/puljer", Task.State.OPEN);
    }
}
