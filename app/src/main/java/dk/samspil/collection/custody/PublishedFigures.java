package dk.samspil.collection.custody;

import dk.samspil.shared.RoundId;
import java.time.Instant;

/// Knows what became of a round's figures when its ballots lay open. Declared here and implemented by the module that
/// publishes.
public interface PublishedFigures {
    Standing standingOf(RoundId round);

    /// How many proposals of joint reports HR has neither accepted nor declined; none can be decided on when the
    /// figures are made.
    int countUndecidedJoints(RoundId round);

    /// What became of the figures.
    sealed interface Standing {
        /// They are made and frozen; who may read them when is decided elsewhere.
        record Published() implements Standing {}

        /// The auditor found ways to work out what must stay hidden; nothing is out.
        ///
        /// @param ways how many it found
        /// @param at when it last refused
        record Refused(int ways, Instant at) implements Standing {}

        /// Nothing is out and nothing was refused: the ballots were not opened yet, or the work broke off.
        record Nothing() implements Standing {}
    }
}
