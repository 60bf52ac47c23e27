package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The units of one level that have figures, with what they are compared with.
///
/// @param units published units and joint reports of the level, in tree order
/// @param all those of every level below the organisation: what the variance between units is estimated from where a
///     level has too few of its own
record Level(ReleasedTable table, List<Member> units, List<Member> all) {

    /// A unit, or a joint report, with the published unit above it.
    ///
    /// @param type the unit's type; empty where it has none
    record Member(UnitId id, UnitId parent, int level, Optional<String> type) {}

    Level {
        units = List.copyOf(units);
        all = List.copyOf(all);
    }

    /// The organisation itself, which nothing is above: a family of its own in time, and compared with nobody.
    static Optional<Level> top(ReleasedTable table) {
        return Optional.of(table.getRoot())
                .filter(ReleasedUnit::published)
                .map(root -> new Level(
                        table, List.of(new Member(root.id(), root.id(), root.level(), root.findType())), List.of()));
    }

    /// The levels of a release below the organisation itself, from the top down.
    static List<Level> listOf(ReleasedTable table) {
        var all = new ArrayList<Member>();
        table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .forEach(unit -> table.findPublishedAbove(unit)
                        .ifPresent(above -> all.add(new Member(unit.id(), above.id(), unit.level(), unit.findType()))));
        for (ReleasedGroup joint : table.listJoints()) {
            ReleasedUnit first = table.getUnit(joint.units().getFirst());
            table.findPublishedAbove(first)
                    .ifPresent(above -> all.add(new Member(joint.id(), above.id(), first.level(), Optional.empty())));
        }
        var levels = new TreeMap<Integer, List<Member>>();
        all.forEach(unit ->
                levels.computeIfAbsent(unit.level(), level -> new ArrayList<>()).add(unit));
        return levels.values().stream()
                .map(units -> new Level(table, units, all))
                .toList();
    }

    /// What is shown of these units in a measure.
    ReleasedMeans means(List<Member> members, Function<Member, UnitId> whose, Measure measure) {
        var means = ReleasedMeans.builder(members.size());
        members.forEach(member -> add(means, table.find(whose.apply(member), measure)));
        return means.build();
    }

    static void add(ReleasedMeans.Builder means, Optional<ReleasedFigure> shown) {
        if (shown.isEmpty()) {
            means.notShown();
            return;
        }
        int lowest = shown.get().count().lowest();
        int highest = highest(shown.get().count());
        switch (shown.get().value()) {
            case ReleasedValue.Whole whole -> means.whole(whole.value(), lowest, highest);
            case ReleasedValue.Below below -> means.atMost(below.limit(), lowest, highest);
            case ReleasedValue.Above above -> means.atLeast(above.limit(), lowest, highest);
        }
    }

    private static int highest(ReleasedCount count) {
        return switch (count) {
            case ReleasedCount.Exact exact -> exact.lowest();
            case ReleasedCount.Between between -> between.highest();
            case ReleasedCount.AtLeast least -> Integer.MAX_VALUE;
        };
    }
}
