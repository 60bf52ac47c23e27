package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The partitions of the categories that occur in a unit's cell, made coarser step by step.
///
/// Where a unit shows a breakdown by the first attribute of a pair, or else by the second, the breakdown by
/// the pair divides its blocks further and merges small pairs inside them: a block of which one part is shown
/// says how many people are left in it.
final class MasterProposals implements CutProposals {

    private final UnitPlan units;
    private final CellPeople people;
    private final Population population;
    private final List<Cut> cuts;
    private final CellRules rules;
    private final CutBoard board;
    /// By atom.
    private final int[] complete;

    private final IntPredicate mayBreakDown;

    MasterProposals(
            UnitPlan units,
            CellPeople people,
            Population population,
            List<Cut> cuts,
            CellRules rules,
            CutBoard board,
            int[] complete,
            IntPredicate mayBreakDown) {
        this.units = units;
        this.people = people;
        this.population = population;
        this.cuts = cuts;
        this.rules = rules;
        this.board = board;
        this.complete = complete;
        this.mayBreakDown = mayBreakDown;
    }

    @Override
    public Optional<CategoryPartition> findFirst(int unit, int cut) {
        var wanted = cuts.get(cut);
        if (!mayBreakDown.test(unit) || units.shown(unit) < rules.minimumUnitOf(wanted)) {
            return Optional.empty();
        }
        var occurring = occurring(unit, cut);
        int minimum = rules.minimumBlockOf(wanted);
        var merged = wanted.ordered() ? occurring.withNeighboursMerged(minimum) : occurring.withBlocksOf(minimum);
        return Optional.of(merged).filter(CategoryPartition::dividesAGroup);
    }

    private CategoryPartition occurring(int unit, int cut) {
        var counts = people.countByCategory(unit, cut, complete);
        var categories = IntStream.range(0, counts.length)
                .filter(category -> counts[category] > 0)
                .toArray();
        var groups = Arrays.stream(categories).map(groups(unit, cut)).toArray();
        return CategoryPartition.finest(
                categories,
                groups,
                Arrays.stream(categories).map(category -> counts[category]).toArray());
    }

    /// From a category to the block of the unit's breakdown by one of the attributes.
    private IntUnaryOperator groups(int unit, int cut) {
        var attributes = cuts.get(cut).attributes();
        if (attributes.size() == 1) {
            return category -> 0;
        }
        int second = population.categoryCount(attributes.getLast());
        var byFirst = findShown(unit, attributes.getFirst());
        if (byFirst.isPresent()) {
            var blockOf = board.lookup(byFirst.get(), board.tables().get(unit, byFirst.get()));
            return category -> blockOf[category / second];
        }
        var bySecond = findShown(unit, attributes.getLast());
        if (bySecond.isPresent()) {
            var blockOf = board.lookup(bySecond.get(), board.tables().get(unit, bySecond.get()));
            return category -> blockOf[category % second];
        }
        return category -> 0;
    }

    private Optional<Integer> findShown(int unit, int attribute) {
        return IntStream.range(0, cuts.size())
                .filter(cut -> cuts.get(cut).attributes().equals(List.of(attribute))
                        && board.tables().has(unit, cut))
                .boxed()
                .findFirst();
    }

    @Override
    public Optional<CategoryPartition> findNext(int cut, CategoryPartition refused) {
        var coarser =
                cuts.get(cut).ordered() ? Optional.of(refused.withTwoNeighboursMerged()) : refused.findWithTwoMerged();
        return coarser.filter(CategoryPartition::dividesAGroup);
    }

    @Override
    public CutReason reason(int unit, int cut) {
        return CutReason.FEW;
    }
}
