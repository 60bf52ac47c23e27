package dk.samspil.report;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;

/// Why something is not shown, or not in full, in one sentence. No sentence says or hints what the hidden figure was.
final class Reasons {
    /// From how many answers on a unit can have breakdowns.
    static final int SMALLEST_UNIT_WITH_CUTS = 30;

    private final Messages words;
    private final DisclosurePolicy policy;

    Reasons(Language language, DisclosurePolicy policy) {
        this.words = Messages.of("disclosure", language);
        this.policy = policy;
    }

    /// A theme that is withheld, whatever the cause.
    String fewTopic() {
        return words.text("reason.FEW_TOPIC");
    }

    /// Values that are shown as a range.
    String band() {
        return words.text("reason.BAND");
    }

    /// A unit without figures of its own.
    String unit(WithheldReason reason, String above) {
        return words.text(
                "reason." + reason.name(),
                "minimum",
                policy.minimumUnit(),
                "support",
                policy.minimumSupport(),
                "above",
                above);
    }

    /// A unit whose figures leave some of its answers to a unit above.
    String deferred(String count, String above) {
        return words.text("reason.DEFER", "count", count, "minimum", policy.minimumUnit(), "above", above);
    }

    /// A breakdown that is coarse or missing.
    ///
    /// @param above the unit that has the breakdown instead
    String cut(CutWithheldReason reason, String above) {
        return switch (reason) {
            case FEW -> words.text("reason.FEW_CUT", "unit", SMALLEST_UNIT_WITH_CUTS, "minimum", policy.minimumCut());
            case CUT_SMALL -> words.text("reason.CUT_SMALL");
            case CUT_SWAP -> words.text("reason.CUT_SWAP", "support", policy.minimumSupport());
            case GIVEN_UP -> words.text("reason.GIVEN_UP", "above", above);
        };
    }
}
