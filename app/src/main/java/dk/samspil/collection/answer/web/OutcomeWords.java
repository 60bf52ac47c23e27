package dk.samspil.collection.answer.web;

import dk.samspil.collection.answer.BallotReceipt;
import dk.samspil.collection.answer.OpeningOutcome;
import dk.samspil.ui.Messages;

/// What came of an opening, in words.
final class OutcomeWords {
    private OutcomeWords() {}

    static String of(BallotReceipt receipt, Messages words) {
        return words.text(
                "receipt",
                "ballots",
                receipt.ballots(),
                "tickets",
                receipt.tickets(),
                "burned",
                receipt.burned() ? "yes" : "no");
    }

    static String of(OpeningOutcome.TooMany tooMany, Messages words) {
        return words.text("too-many.text", "ballots", tooMany.ballots(), "tickets", tooMany.tickets());
    }
}
