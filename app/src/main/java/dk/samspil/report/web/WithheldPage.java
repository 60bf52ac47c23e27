package dk.samspil.report.web;

import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// What a reader of a unit without figures of its own meets: why, and where its answers are shown.
///
/// @param shownIn the name of the unit with its answers; may be empty
/// @param link that unit, where the reader may open its report
/// @param shared with whom the unit shares a report by HR's decision, as a sentence; empty where it shares none
public record WithheldPage(
        PageFrame frame,
        String unitName,
        String sentence,
        String shownIn,
        Optional<UnitId> link,
        String shared,
        Messages words) {
    static WithheldPage of(
            PageFrame frame,
            ReleasedUnit unit,
            String shownIn,
            Optional<UnitId> link,
            List<String> partners,
            DisclosurePolicy policy) {
        var words = Messages.of("report", frame.language());
        String sentence = unit.reason() == null || shownIn.isEmpty()
                ? words.text("withheld.nowhere", "minimum", policy.minimumUnit())
                : Messages.of("disclosure", frame.language())
                        .text(
                                "reason." + unit.reason().name(),
                                "minimum",
                                policy.minimumUnit(),
                                "support",
                                policy.minimumSupport(),
                                "above",
                                shownIn);
        String shared = partners.isEmpty() ? "" : words.text("withheld.shared", "units", String.join(", ", partners));
        return new WithheldPage(frame, unit.name(), sentence, shownIn, link, shared, words);
    }
}
