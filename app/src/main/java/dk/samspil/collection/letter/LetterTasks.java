package dk.samspil.collection.letter;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.Channel;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// HR is to have letters printed for a round that is ready, before it opens.
@Component
final class LetterTasks implements TaskSource {
    private final RoundPlans plans;
    private final Letters letters;

    LetterTasks(RoundPlans plans, Letters letters) {
        this.plans = plans;
        this.letters = letters;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        if (!viewer.has(Role.HR_CONSULTANT)) {
            return List.of();
        }
        return plans.list().stream()
                .filter(plan -> plan.state() == PlanState.READY)
                .filter(plan -> plan.channels().contains(Channel.LETTER))
                .flatMap(plan -> task(plan).stream())
                .toList();
    }

    private Optional<Task> task(RoundPlan plan) {
        int count = letters.list(plan, LetterAudience.UNREACHED).stream()
                .mapToInt(Letters.UnitCount::letters)
                .sum();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        "print-letters",
                        Map.of(
                                "count",
                                Integer.toString(count),
                                "round",
                                plan.title().in(Language.DA)),
                        Optional.of(new TaskDate(
                                TaskDate.Meaning.DEADLINE,
                                plan.timetable().period().firstDay())),
                        "/maaling/" + plan.id() + "/breve",
                        Task.State.OPEN));
    }
}
