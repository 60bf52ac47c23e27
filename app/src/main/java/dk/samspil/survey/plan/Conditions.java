package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything that must be in place before a round is made ready, whoever says so.
@Component
final class Conditions {
    private final List<RoundCondition> conditions;

    Conditions(List<RoundCondition> conditions) {
        this.conditions = conditions.stream()
                .sorted(Comparator.comparingInt(RoundCondition::step))
                .toList();
    }

    List<ConditionOfStep> list(RoundPlan plan, Language language) {
        return conditions.stream()
                .map(condition -> new ConditionOfStep(condition.step(), condition.check(plan, language)))
                .toList();
    }
}
