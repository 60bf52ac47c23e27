package dk.samspil.collection.outreach;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What HR has to do about messages: have sending set up before a round opens, and help those whose address does not
/// work.
@Component
final class OutreachTasks implements TaskSource {
    private final Outreach outreach;
    private final RoundPlans plans;

    OutreachTasks(Outreach outreach, RoundPlans plans) {
        this.outreach = outreach;
        this.plans = plans;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        if (!viewer.has(Role.HR_CONSULTANT)) {
            return List.of();
        }
        return plans.list().stream()
                .filter(plan -> plan.state() == PlanState.READY || plan.state() == PlanState.OPEN)
                .flatMap(plan -> Stream.of(setUp(plan), addresses(plan)).flatMap(Optional::stream))
                .toList();
    }

    private Optional<Task> setUp(RoundPlan plan) {
        return outreach.listMissing(plan).isEmpty()
                ? Optional.empty()
                : Optional.of(new Task(
                        "set-up-sending",
                        Map.of("round", plan.title().in(Language.DA)),
                        Optional.of(new TaskDate(
                                TaskDate.Meaning.DEADLINE,
                                plan.timetable().period().firstDay())),
                        address(plan),
                        Task.State.OPEN));
    }

    private Optional<Task> addresses(RoundPlan plan) {
        int failures = outreach.countFailures(plan);
        return failures == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        "mend-addresses",
                        Map.of("count", String.valueOf(failures)),
                        Optional.empty(),
                        address(plan),
                        Task.State.OPEN));
    }

    private static String address(RoundPlan plan) {
        return "/maaling/" + plan.id() + "/indbydelser";
    }
}
