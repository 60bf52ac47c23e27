package dk.samspil.survey.web;

import dk.samspil.survey.proposal.Proposal;
import dk.samspil.ui.Messages;

/// An earlier no, in words.
final class Refusals {
    private Refusals() {}

    /// Who said no, when and to what; empty where nobody has.
    static String inShort(Proposal proposal, Messages words, Days days) {
        return proposal.outcome()
                .map(outcome -> words.text(
                        "refusal",
                        "forum",
                        outcome.forum(),
                        "day",
                        days.of(outcome.decidedOn()),
                        "question",
                        proposal.question()))
                .orElse("");
    }

    /// The same with the reason.
    static String inFull(Proposal proposal, Messages words, Days days) {
        String reason = proposal.outcome()
                .map(outcome -> outcome.reason())
                .filter(text -> !text.isEmpty())
                .map(text -> words.text("refusal.reason", "reason", text))
                .orElse("");
        return inShort(proposal, words, days) + reason;
    }
}
