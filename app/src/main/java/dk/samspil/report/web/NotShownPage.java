package dk.samspil.report.web;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// What is said instead of a report: that there are no results yet, or where the unit's answers are shown.
///
/// @param address of the report that holds the unit's answers; empty where the reader may not see it
public record NotShownPage(PageFrame frame, String heading, String text, Optional<String> address, String link) {
    static NotShownPage noResults(PageFrame frame) {
        var words = Messages.of("results", frame.language());
        return new NotShownPage(frame, words.text("none.heading"), words.text("none.text"), Optional.empty(), "");
    }

    /// A unit without a report of its own. Never says how many answered.
    static NotShownPage of(PageFrame frame, ReleasedTable table, ReleasedUnit unit, List<UnitId> readable) {
        var words = Messages.of("results", frame.language());
        Optional<ReleasedUnit> above = Optional.ofNullable(unit.shownIn()).flatMap(table::findUnit);
        if (above.isEmpty()) {
            return new NotShownPage(
                    frame, words.text("hidden.heading"), words.text("hidden.text"), Optional.empty(), "");
        }
        String name = above.get().name();
        return new NotShownPage(
                frame,
                words.text("together.heading", "above", name),
                reason(frame, table, unit, name),
                above.map(ReleasedUnit::id).filter(readable::contains).map(id -> "/resultater/" + id),
                words.text("together.link", "above", name));
    }

    private static String reason(PageFrame frame, ReleasedTable table, ReleasedUnit unit, String above) {
        var words = Messages.of("disclosure", frame.language());
        var policy = table.release().policy();
        int minimum = unit.reason() == WithheldReason.FEW ? policy.minimumUnit() : policy.minimumSupport();
        return words.text("reason." + unit.reason(), "minimum", minimum, "above", above);
    }
}
