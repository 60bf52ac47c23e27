package dk.samspil.disclosure;

import dk.samspil.collection.promise.PublicationRules;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// Tells respondents what the policy of their round will show.
@Component
final class PromisedRules implements PublicationRules {
    private final Policies policies;

    PromisedRules(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Shown get(RoundId round) {
        DisclosurePolicy policy = policies.find(round).orElse(DisclosurePolicy.DEFAULT);
        return new Shown(
                policy.minimumUnit(),
                policy.minimumDistribution(),
                policy.cuts().stream()
                        .filter(cut -> cut.attributes().size() == 1)
                        .map(cut -> new Attribute(cut.attributes().getFirst(), cut.label()))
                        .toList());
    }
}
