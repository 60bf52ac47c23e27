package dk.samspil.statistics;

import dk.samspil.numerics.suppress.UnitTree;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The units by number, in the order of their ids: the order of rows in a file never decides between two plans.
public final class UnitIndex {
    private final List<UnitId> units;
    private final Map<UnitId, Integer> numbers = new HashMap<>();
    private final int[] parents;

    UnitIndex(OrganisationTree tree) {
        units = tree.listUnits().stream().map(Unit::id).sorted().toList();
        for (int number = 0; number < units.size(); number++) {
            numbers.put(units.get(number), number);
        }
        parents = new int[units.size()];
        Arrays.fill(parents, UnitTree.NO_PARENT);
        tree.listUnits().stream()
                .filter(unit -> unit.parent() != null)
                .forEach(unit -> parents[getNumber(unit.id())] = getNumber(unit.parent()));
    }

    public int size() {
        return units.size();
    }

    public UnitId getUnit(int number) {
        return units.get(number);
    }

    public int getNumber(UnitId unit) {
        Integer number = numbers.get(unit);
        if (number == null) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return number;
    }

    /// The tree over the numbers.
    public UnitTree toTree() {
        return UnitTree.of(parents);
    }

    /// The number of each unit's parent, [UnitTree#NO_PARENT] for the organisation.
    public int[] toParents() {
        return parents.clone();
    }

    /// Where a person is counted: in the unit, or with the peers one level up where the person leads the unit.
    int homeOf(UnitId unit, boolean countedWithPeers) {
        int number = getNumber(unit);
        return countedWithPeers && parents[number] != UnitTree.NO_PARENT ? parents[number] : number;
    }
}
