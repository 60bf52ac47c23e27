package dk.samspil.report.web;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.talk.Talks;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Ink;
import dk.samspil.ui.chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the units below follow up: in how many a talk is set, and in how many its day has come and gone. Counts
/// alone; which units they are is not said.
///
/// @param picture all units as one bar
/// @param parts what the bar shows from left to right
public record FollowUp(String heading, String lead, Drawing picture, List<Part> parts, String note) {
    private static final int HEIGHT = 36;
    private static final double TOP = 4;
    private static final double THICK = 28;
    private static final double ALL = 100;
    private static final int KEY = 14;

    public FollowUp {
        parts = List.copyOf(parts);
    }

    /// A part of the bar, for its legend.
    public record Part(Drawing key, String sentence) {}

    /// The units below one, or itself where there are none, that have a report of their own and none below them that
    /// has: there people talk.
    static List<UnitId> listTeams(ReleasedTable table, UnitId top) {
        Set<UnitId> parents = table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .flatMap(unit -> Optional.ofNullable(unit.parent()).stream())
                .collect(Collectors.toSet());
        return table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .filter(unit -> !parents.contains(unit.id()))
                .filter(unit -> isWithin(table, unit, top))
                .map(ReleasedUnit::id)
                .toList();
    }

    private static boolean isWithin(ReleasedTable table, ReleasedUnit unit, UnitId top) {
        Optional<ReleasedUnit> at = Optional.of(unit);
        while (at.isPresent()) {
            if (at.get().id().equals(top)) {
                return true;
            }
            at = Optional.ofNullable(at.get().parent()).flatMap(table::findUnit);
        }
        return false;
    }

    static FollowUp of(Talks.Progress progress, Messages words) {
        int coming = progress.booked() - progress.past();
        int without = progress.units() - progress.booked();
        List<Part> parts = Stream.of(
                        part("followup.past", progress.past(), Ink.LAST, words),
                        part("followup.coming", coming, Ink.OTHER, words),
                        part("followup.without", without, Ink.NEITHER, words))
                .flatMap(Optional::stream)
                .toList();
        String alternative = parts.stream().map(Part::sentence).collect(Collectors.joining(" "));
        return new FollowUp(
                words.text("followup.heading"),
                words.text("followup.lead", "booked", progress.booked(), "units", progress.units()),
                picture(alternative, progress.units(), progress.past(), coming),
                parts,
                words.text("followup.note"));
    }

    private static Optional<Part> part(String key, int count, Ink ink, Messages words) {
        var square = new Drawing("", KEY, List.of(new Mark.Block(0, ALL, 0, KEY, 0, ink)));
        return count == 0 ? Optional.empty() : Optional.of(new Part(square, words.text(key, "count", count)));
    }

    private static Drawing picture(String alternative, int units, int past, int coming) {
        double perUnit = ALL / Math.max(1, units);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Block(0, ALL, TOP, THICK, 0, Ink.NEITHER));
        marks.add(new Mark.Block(0, (past + coming) * perUnit, TOP, THICK, 0, Ink.OTHER));
        marks.add(new Mark.Block(0, past * perUnit, TOP, THICK, 0, Ink.LAST));
        return new Drawing(alternative, HEIGHT, marks);
    }
}
