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

/// Whether the units below follow up: in how many a talk is set, and in how many its day has come and gone. Counts
/// alone; which units they are is not said.
///
/// @param picture all units as one bar
/// @param sentences what the bar shows, part by part
public record FollowUp(String heading, String lead, Drawing picture, List<String> sentences, String note) {
    private static final int HEIGHT = 36;
    private static final double TOP = 4;
    private static final double THICK = 28;
    private static final double ALL = 100;

    public FollowUp {
        sentences = List.copyOf(sentences);
    }

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
        List<String> sentences = List.of(
                words.text("followup.past", "count", progress.past()),
                words.text("followup.coming", "count", coming),
                words.text("followup.without", "count", without));
        return new FollowUp(
                words.text("followup.heading"),
                words.text("followup.lead", "booked", progress.booked(), "units", progress.units()),
                picture(String.join(" ", sentences), progress.units(), progress.past(), coming),
                sentences,
                words.text("followup.note"));
    }

    private static Drawing picture(String alternative, int units, int past, int coming) {
        double perUnit = ALL / Math.max(1, units);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Block(0, ALL, TOP, THICK, 0, Ink.HATCH));
        marks.add(new Mark.Block(0, (past + coming) * perUnit, TOP, THICK, 0, Ink.OTHER));
        marks.add(new Mark.Block(0, past * perUnit, TOP, THICK, 0, Ink.LAST));
        return new Drawing(alternative, HEIGHT, marks);
    }
}
