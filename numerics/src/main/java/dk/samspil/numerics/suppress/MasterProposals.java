package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Every partition of the categories that occur in a unit's cell, made coarser step by step.
final class MasterProposals implements CutProposals {

    private final UnitPlan units;
    private final CellPeople people;
    private final List<Cut> cuts;
    private final CellRules rules;
    /// By atom.
    private final int[] complete;

    MasterProposals(UnitPlan units, CellPeople people, List<Cut> cuts, CellRules rules, int[] complete) {
        this.units = units;
        this.people = people;
        this.cuts = cuts;
        this.rules = rules;
        this.complete = complete;
    }

    @Override
    public Optional<CategoryPartition> findFirst(int unit, int cut) {
        if (units.shown(unit) < rules.minimumUnitOf(cuts.get(cut))) {
            return Optional.empty();
        }
        return atLeastTwo(occurring(unit, cut)
                .withBlocksOf(rules.minimumBlockOf(cuts.get(cut)), cuts.get(cut).ordered()));
    }

    private CategoryPartition occurring(int unit, int cut) {
        var counts = new int[people.categoryCount(cut)];
        for (int atom = people.first(unit); atom < people.end(unit); atom++) {
            counts[people.category(cut, atom)] += complete[atom];
        }
        var categories = IntStream.range(0, counts.length)
                .filter(category -> counts[category] > 0)
                .toArray();
        return CategoryPartition.finest(
                categories,
                Arrays.stream(categories).map(category -> counts[category]).toArray());
    }

    private static Optional<CategoryPartition> atLeastTwo(CategoryPartition partition) {
        return Optional.of(partition).filter(found -> found.size() > 1);
    }

    @Override
    public Optional<CategoryPartition> findNext(int cut, CategoryPartition refused) {
        return atLeastTwo(refused.coarser(cuts.get(cut).ordered()));
    }

    @Override
    public CutReason reason(int unit, int cut) {
        return CutReason.FEW;
    }
}
