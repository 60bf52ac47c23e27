package dk.samspil.report.export;

import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.UnitId;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of which units, joint reports and groups a file may tell.
///
/// @param units also those without figures of their own: of them it is told why
/// @param groups the ids of joint reports and of groups beside the tree
/// @param whole whether nothing is left out
public record Scope(Set<UnitId> units, Set<UnitId> groups, boolean whole) {
    public Scope {
        units = Set.copyOf(units);
        groups = Set.copyOf(groups);
    }

    /// Everything that was released.
    public static Scope everything(ReleasedTable table) {
        return new Scope(
                table.listUnits().stream().map(ReleasedUnit::id).collect(Collectors.toSet()),
                table.listGroups().stream().map(ReleasedGroup::id).collect(Collectors.toSet()),
                true);
    }

    /// The units that somebody may read, and the joint reports.
    public static Scope of(ReleasedTable table, Predicate<UnitId> mayRead, Predicate<ReleasedGroup> mayReadJoint) {
        Set<UnitId> units =
                table.listUnits().stream().map(ReleasedUnit::id).filter(mayRead).collect(Collectors.toSet());
        Set<UnitId> joints = table.listJoints().stream()
                .filter(mayReadJoint)
                .map(ReleasedGroup::id)
                .collect(Collectors.toSet());
        return new Scope(units, joints, false);
    }

    /// One report: a unit's own, or the one with this id that units share.
    public static Scope ofReport(ReleasedTable table, UnitId report) {
        return table.findUnit(report).isPresent()
                ? new Scope(Set.of(report), Set.of(), false)
                : new Scope(Set.of(), Set.of(report), false);
    }

    /// Whether a file may tell of a unit, a joint report or a group.
    boolean contains(UnitId id) {
        return units.contains(id) || groups.contains(id);
    }

    /// The ids, units in tree order first.
    Stream<UnitId> ids(ReleasedTable table) {
        return Stream.concat(
                table.listUnits().stream().map(ReleasedUnit::id).filter(units::contains),
                table.listGroups().stream().map(ReleasedGroup::id).filter(groups::contains));
    }
}
