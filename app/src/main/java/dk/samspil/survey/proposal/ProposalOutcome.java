package dk.samspil.survey.proposal;

import java.time.LocalDate;
import java.util.Optional;

/// What came of a proposal.
///
/// @param reason why, in the committee's words
/// @param adoptedWording the words that were adopted instead of those proposed
public record ProposalOutcome(
        Kind kind, String forum, LocalDate decidedOn, String reason, Optional<String> adoptedWording) {
    public enum Kind {
        ADOPTED,
        ADOPTED_CHANGED,
        NOT_ADOPTED,
        /// Taken away by whoever proposed it, before anybody decided.
        WITHDRAWN
    }

    public ProposalOutcome {
        if ((kind == Kind.ADOPTED_CHANGED) != adoptedWording.isPresent()) {
            throw new IllegalArgumentException("other words were adopted, or none are given");
        }
    }
}
