package dk.samspil.report.web;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.JointWords;
import dk.samspil.report.Results.Released;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The units whose report a reader may open, in the organisation's own order.
///
/// @param forAll whether the reader sees the whole organisation and so the overview
/// @param notices that the results are not out yet, or when the next are
public record UnitListPage(PageFrame frame, List<Entry> units, boolean forAll, List<String> notices, Messages words) {
    public UnitListPage {
        units = List.copyOf(units);
        notices = List.copyOf(notices);
    }

    /// One unit.
    ///
    /// @param depth how far below the first unit it is indented, 0-6
    /// @param note the round, or that there are too few answers
    public record Entry(UnitId unit, String name, int depth, String note) {}

    private static final int DEEPEST = 6;

    static UnitListPage of(
            PageFrame frame,
            Optional<Released> released,
            Predicate<UnitId> mayRead,
            Viewer viewer,
            List<String> notices) {
        var words = Messages.of("report", frame.language());
        List<Entry> entries = released.map(Released::table)
                .map(table -> entries(table, mayRead, words))
                .orElse(List.of());
        return new UnitListPage(frame, entries, viewer.has(Role.HR_CONSULTANT), notices, words);
    }

    private static List<Entry> entries(ReleasedTable table, Predicate<UnitId> mayRead, Messages words) {
        List<ReleasedUnit> units = table.listUnits().stream()
                .filter(unit -> mayRead.test(unit.id()))
                .toList();
        var joint = new JointWords(table, words.language());
        int top = units.stream().mapToInt(ReleasedUnit::level).min().orElse(1);
        return units.stream()
                .map(unit -> new Entry(
                        unit.id(), unit.name(), Math.min(unit.level() - top, DEEPEST), note(unit, joint, words)))
                .toList();
    }

    private static String note(ReleasedUnit unit, JointWords joint, Messages words) {
        String partners = joint.partners(unit.id());
        if (!partners.isEmpty()) {
            return words.text("units.joint", "units", partners);
        }
        return unit.published() ? "" : words.text("overview.few");
    }
}
