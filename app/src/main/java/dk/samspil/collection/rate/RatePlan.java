package dk.samspil.collection.rate;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which units' response rates are shown in a round. It is made once, on the first night, and never changes: two plans
/// side by side could tell what neither tells alone.
///
/// Everybody belongs to one block or to none, a block is at least [#FEWEST] people, and what is shown of
/// a unit is about whole blocks. So whatever is added to or subtracted from what is shown, over the
/// whole tree, is about at least that many people (privacy design, theorem 1).
final class RatePlan {
    /// The privacy design's rule C3.
    static final int FEWEST = 20;

    private static final int FEWEST_PARTS = 2;

    private final OrganisationTree tree;
    private final Map<UnitId, Integer> own;
    private final Map<UnitId, UnitId> blockOf = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> shown = new LinkedHashMap<>();

    /// What is not decided yet of the units below a place: people in no block, and the blocks.
    private record Open(int people, List<UnitId> units, List<UnitId> tops, Set<UnitId> blocks) {}

    private RatePlan(OrganisationTree tree, Map<UnitId, Integer> own) {
        this.tree = tree;
        this.own = own;
    }

    /// @param invited how many are invited in each unit, without those of the units below it
    static RatePlan of(OrganisationTree tree, Map<UnitId, Integer> invited) {
        var plan = new RatePlan(tree, Map.copyOf(invited));
        Map<UnitId, Open> open = new HashMap<>();
        for (Unit unit : tree.listUnits().reversed()) {
            open.put(unit.id(), plan.decide(unit.id(), open));
        }
        plan.showTheWhole(tree.listUnits().getFirst().id());
        return plan;
    }

    private Open decide(UnitId unit, Map<UnitId, Open> open) {
        List<UnitId> units = new ArrayList<>(List.of(unit));
        List<UnitId> tops = new ArrayList<>();
        Set<UnitId> blocks = new LinkedHashSet<>();
        int people = own.getOrDefault(unit, 0);
        for (Unit child : tree.listChildren(unit)) {
            Open below = Optional.ofNullable(open.get(child.id())).orElseThrow();
            people += below.people();
            units.addAll(below.units());
            tops.addAll(below.tops());
            blocks.addAll(below.blocks());
        }
        if (people >= FEWEST) {
            units.forEach(each -> blockOf.put(each, unit));
            blocks.add(unit);
            shown.put(unit, blocks);
            return new Open(0, List.of(), List.of(unit), blocks);
        }
        if (tops.size() >= FEWEST_PARTS) {
            shown.put(unit, blocks);
            return new Open(people, units, List.of(unit), blocks);
        }
        return new Open(people, units, tops, blocks);
    }

    /// The organisation as a whole comes first: where all but a few are in one block, the block is everybody.
    private void showTheWhole(UnitId root) {
        int everybody = own.values().stream().mapToInt(Integer::intValue).sum();
        if (!shown.containsKey(root) && everybody >= FEWEST) {
            shown.clear();
            blockOf.clear();
            tree.listUnits().forEach(unit -> blockOf.put(unit.id(), root));
            shown.put(root, Set.of(root));
        }
    }

    /// The units that are shown, in tree order.
    List<UnitId> listShown() {
        return tree.listUnits().stream()
                .map(Unit::id)
                .filter(shown::containsKey)
                .toList();
    }

    /// The blocks that a shown unit is made of.
    Set<UnitId> blocksIn(UnitId unit) {
        return Set.copyOf(shown.getOrDefault(unit, Set.of()));
    }

    /// The block that a unit's own people belong to; empty where they are counted nowhere.
    Optional<UnitId> findBlock(UnitId unit) {
        return Optional.ofNullable(blockOf.get(unit));
    }
}
