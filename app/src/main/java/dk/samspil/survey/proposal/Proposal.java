package dk.samspil.survey.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A question that somebody wants asked.
///
/// @param proposer a committee, department or role; never the name of a person
/// @param forum which committee decides
/// @param meeting when it meets next, where that is known
/// @param earlierWording how the question was asked before, where it was
/// @param outcome what was decided; empty while it waits
public record Proposal(
        UUID id,
        String question,
        String proposer,
        String forum,
        Optional<LocalDate> meeting,
        Optional<String> earlierWording,
        LocalDate proposedOn,
        Optional<ProposalOutcome> outcome) {
    public Proposal {
        if (question.isBlank() || proposer.isBlank() || forum.isBlank()) {
            throw new IllegalArgumentException("a proposal says what, by whom and who decides");
        }
    }

    public boolean isWaiting() {
        return outcome.isEmpty();
    }

    /// Whether somebody has decided that it is not asked.
    public boolean isRefused() {
        return outcome.filter(each -> each.kind() == ProposalOutcome.Kind.NOT_ADOPTED)
                .isPresent();
    }
}
