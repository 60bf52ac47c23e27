package dk.samspil.collection.outreach;

import dk.samspil.collection.letter.FailedAddresses;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundPlans;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Has a letter printed for whoever no message reaches any more, since mail came back or a number does not
/// answer.
@Component
final class LettersInstead implements FailedAddresses {
    private final Recipients recipients;
    private final Decisions decisions;
    private final RoundPlans plans;

    LettersInstead(Recipients recipients, Decisions decisions, RoundPlans plans) {
        this.recipients = recipients;
        this.decisions = decisions;
        this.plans = plans;
    }

    @Override
    public Set<String> listEmployments(RoundId round) {
        return plans.find(round)
                .map(decisions::order)
                .map(order -> recipients.list(round).values().stream()
                        .filter(recipient -> recipient.route(order).isEmpty())
                        .map(Recipient::employmentId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
