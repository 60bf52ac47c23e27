package dk.samspil.collection.answer.web;

import dk.samspil.collection.answer.BallotReceipt;
import dk.samspil.collection.answer.OpeningRefusal;
import dk.samspil.collection.custody.PublishedFigures;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.Instant;
import java.util.Optional;

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

    /// Why the ballots were not used.
    static String of(OpeningRefusal refusal, Messages words) {
        return switch (refusal.reason()) {
            case TOO_MANY ->
                words.text(
                        refusal.ballots() > refusal.tickets() ? "too-many.text" : "too-many.unit",
                        "ballots",
                        refusal.ballots(),
                        "tickets",
                        refusal.tickets(),
                        "units",
                        refusal.units());
            case CHANGED -> words.text("changed.text");
        };
    }

    /// Why no figures are out though the ballots were opened; empty where they are out.
    static Optional<String> of(PublishedFigures.Standing standing, Messages words) {
        return switch (standing) {
            case PublishedFigures.Standing.Published published -> Optional.empty();
            case PublishedFigures.Standing.Refused(int ways, Instant at) ->
                Optional.of(words.text(
                        "unsafe.text",
                        "ways",
                        ways,
                        "at",
                        WhenWords.of(words.language()).moment(at)));
            case PublishedFigures.Standing.Nothing nothing -> Optional.of(words.text("broken.text"));
        };
    }
}
