package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import org.springframework.stereotype.Component;

/// There are rules for what may be published.
@Component
final class RulesInPlace implements RoundCondition {
    private final PolicyShelf policies;

    RulesInPlace(PolicyShelf policies) {
        this.policies = policies;
    }

    @Override
    public int step() {
        return 2;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("plan", language);
        var offer = policies.list().stream()
                .filter(found -> found.key().equals(plan.policy()))
                .findFirst();
        boolean met = policies.findText(plan.policy()).isPresent();
        return new Answer(
                met,
                words.text("condition.rules"),
                offer.map(found -> found.name().in(language))
                        .orElseGet(() -> words.text(met ? "condition.rules.how" : "condition.rules.none")),
                RoundCondition.address(plan.id(), "hvornaar"));
    }
}
