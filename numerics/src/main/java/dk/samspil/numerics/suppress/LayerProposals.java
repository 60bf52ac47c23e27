package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The breakdowns of a wider plan, where enough people contribute to every block: each as it is or not at
/// all, since a cell has the same people in every plan.
final class LayerProposals implements CutProposals {

    private final CutTables wider;
    private final UnitPlan units;
    private final CellPeople people;
    private final List<Cut> cuts;
    private final CellRules rules;
    /// By atom.
    private final int[] complete;

    LayerProposals(
            CutTables wider, UnitPlan units, CellPeople people, List<Cut> cuts, CellRules rules, int[] complete) {
        this.wider = wider;
        this.units = units;
        this.people = people;
        this.cuts = cuts;
        this.rules = rules;
        this.complete = complete;
    }

    @Override
    public Optional<CategoryPartition> findFirst(int unit, int cut) {
        if (!wider.has(unit, cut) || units.shown(unit) < rules.minimumUnitOf(cuts.get(cut))) {
            return Optional.empty();
        }
        int minimum = rules.minimumBlockOf(cuts.get(cut));
        var partition = wider.get(unit, cut);
        var byBlock = new int[partition.size()];
        var byCategory = people.countByCategory(unit, cut, complete);
        for (int index = 0; index < partition.categoryCount(); index++) {
            byBlock[partition.block(index)] += byCategory[partition.category(index)];
        }
        boolean enough = IntStream.of(byBlock).allMatch(count -> count >= minimum);
        return enough ? Optional.of(partition) : Optional.empty();
    }

    @Override
    public Optional<CategoryPartition> findNext(int cut, CategoryPartition refused) {
        return Optional.empty();
    }

    @Override
    public CutReason reason(int unit, int cut) {
        boolean wasThere = wider.has(unit, cut);
        return wasThere ? CutReason.FEW : wider.findReason(unit, cut).orElseThrow();
    }
}
