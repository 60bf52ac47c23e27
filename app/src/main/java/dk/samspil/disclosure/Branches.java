package dk.samspil.disclosure;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units of an earlier release, each with everything below it.
final class Branches {
    private final Map<UnitId, Set<UnitId>> branchOf = new LinkedHashMap<>();

    Branches(ReleasedTable table) {
        OrganisationTree tree = treeOf(table.listUnits());
        tree.listUnits().forEach(unit -> branchOf.put(unit.id(), tree.listWithin(Set.of(unit.id()))));
    }

    /// The tree that released units were in.
    static OrganisationTree treeOf(List<ReleasedUnit> units) {
        return new OrganisationTree(units.stream()
                .map(unit -> new Unit(unit.id(), unit.parent(), unit.name()))
                .toList());
    }

    /// A unit and everything below it.
    Set<UnitId> within(UnitId unit) {
        return branchOf.getOrDefault(unit, Set.of());
    }

    /// The fewest units that, each with everything below it, have exactly these homes; empty where
    /// there are none.
    Optional<List<UnitId>> find(Set<UnitId> homes) {
        Set<UnitId> left = new HashSet<>(homes);
        List<UnitId> tops = new ArrayList<>();
        branchOf.forEach((unit, branch) -> {
            if (left.contains(unit) && homes.containsAll(branch)) {
                tops.add(unit);
                left.removeAll(branch);
            }
        });
        return left.isEmpty() && !tops.isEmpty() ? Optional.of(tops) : Optional.empty();
    }
}
