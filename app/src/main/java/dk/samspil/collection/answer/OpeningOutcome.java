package dk.samspil.collection.answer;

/// What came of turning the key.
public sealed interface OpeningOutcome {
    /// The ballots were opened, counted and handed over; what became of them stands in the receipt.
    record Opened(BallotReceipt receipt) implements OpeningOutcome {}

    /// The ballots were opened and counted, and nothing was published: [PublishedFigures] knows why. They are locked
    /// again and can be opened anew.
    record NotPublished(BallotReceipt receipt) implements OpeningOutcome {}

    /// There are more ballots than spent tickets, in all or in a unit: somebody has put some in. Nothing was handed
    /// over.
    record TooMany(OpeningRefusal refusal) implements OpeningOutcome {}

    /// They are not those that were opened before. Nothing was handed over.
    record Changed(BallotReceipt before) implements OpeningOutcome {}

    /// They were destroyed before.
    record Burned(BallotReceipt before) implements OpeningOutcome {}

    /// It is the first part; another is needed.
    record WaitsForAnother() implements OpeningOutcome {}

    /// It is not the part of this holder in this round.
    record NotThisPart() implements OpeningOutcome {}

    /// The round has not opened yet: the rehearsal ballot was opened.
    record Rehearsed() implements OpeningOutcome {}

    /// People are answering: nothing is opened before the close.
    record StillOpen() implements OpeningOutcome {}
}
