package dk.samspil.disclosure;

import java.util.List;

/// What an attempt to publish led to.
public sealed interface PublishOutcome {
    record Published(ReleasedTable table) implements PublishOutcome {}

    /// The round's figures are out already; a release is final.
    record AlreadyPublished(ReleasedTable table) implements PublishOutcome {}

    /// The round's figures are out already, and its answers are no longer those that the figures were computed from.
    /// Nothing is computed anew: what has changed since would be told by the difference.
    record AnswersChanged(ReleasedTable table) implements PublishOutcome {}

    /// The auditor could work out what must stay hidden; nothing was published.
    ///
    /// @param exposures what it could work out and from which published groups, for the data-protection officer
    record Unsafe(List<String> exposures) implements PublishOutcome {
        public Unsafe {
            exposures = List.copyOf(exposures);
        }
    }
}
