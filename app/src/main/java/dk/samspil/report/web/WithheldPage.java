package dk.samspil.report.web;

import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.JointWords;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.Optional;

/// What a reader of a unit without figures of its own meets: why, and where its answers are shown.
///
/// @param shownIn the name of the unit, or of the units of the joint report, with its answers; may be empty
/// @param link the address of that report, where the reader may open it
public record WithheldPage(
        PageFrame frame, String unitName, String sentence, String shownIn, Optional<String> link, Messages words) {
    static WithheldPage of(PageFrame frame, ReleasedTable table, ReleasedUnit unit, Optional<String> link) {
        var joint = new JointWords(table, frame.language());
        String shownIn =
                Optional.ofNullable(unit.shownIn()).flatMap(joint::findName).orElse("");
        return new WithheldPage(
                frame,
                unit.name(),
                sentence(frame, table, unit, shownIn),
                shownIn,
                link,
                Messages.of("report", frame.language()));
    }

    private static String sentence(PageFrame frame, ReleasedTable table, ReleasedUnit unit, String shownIn) {
        DisclosurePolicy policy = table.release().policy();
        WithheldReason reason = unit.reason();
        if (reason == null || shownIn.isEmpty()) {
            return Messages.of("report", frame.language()).text("withheld.nowhere", "minimum", policy.minimumUnit());
        }
        return reason.isShared()
                ? new JointWords(table, frame.language()).sentence(unit.id())
                : Messages.of("disclosure", frame.language())
                        .text(
                                "reason." + reason.name(),
                                "minimum",
                                policy.minimumUnit(),
                                "support",
                                policy.minimumSupport(),
                                "above",
                                shownIn);
    }
}
