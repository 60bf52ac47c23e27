package dk.samspil.disclosure;

import dk.samspil.shared.Actor;
import dk.samspil.survey.plan.RoundOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Adopts the rules that were frozen with a planned round, in the transaction that opens it: no round is open without
/// rules.
@Component
final class AdoptionAtOpening {
    private final Policies policies;

    AdoptionAtOpening(Policies policies) {
        this.policies = policies;
    }

    @EventListener
    void adopt(RoundOpened opened) {
        policies.adopt(opened.round(), PolicyFile.parse(opened.policy()), Actor.APPLICATION);
    }
}
