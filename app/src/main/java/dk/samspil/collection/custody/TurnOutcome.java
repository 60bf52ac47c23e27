package dk.samspil.collection.custody;

import dk.samspil.numerics.seal.OpeningKey;

/// What came of entering a part.
public sealed interface TurnOutcome {
    /// It is the second: the key is whole.
    record Whole(OpeningKey key) implements TurnOutcome {}

    /// It is the first: the server keeps it in memory and waits for another holder's.
    record First() implements TurnOutcome {}

    /// It is not the part of this holder in this round.
    record NotThisPart() implements TurnOutcome {}
}
