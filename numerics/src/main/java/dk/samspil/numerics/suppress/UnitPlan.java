package dk.samspil.numerics.suppress;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// For one quantity: which units have a result of their own, whose answers are in it, and why the others
/// have none.
///
/// The *cell* of a published unit is the set of homes whose people are counted in it. To compute all
/// results at once, call [#forEachCellOf] for every home: it walks only that home's ancestors.
public final class UnitPlan {

    private final UnitTree tree;
    private final SuppressionRules rules;
    private final ContributorCounts counts;
    private final Decision[] decisions;
    private final BitSet candidates = new BitSet();
    private final int[] complete;
    private final int[] open;
    private final int[] openAnyone;
    /// The nearest unit at or above each home that is published whole: the lowest cell the home is in.
    private final int[] entries;

    UnitPlan(
            UnitTree tree,
            SuppressionRules rules,
            ContributorCounts counts,
            Decision[] decisions,
            IntPredicate candidate) {
        this.tree = tree;
        this.rules = rules;
        this.counts = counts;
        this.decisions = decisions;
        this.complete = counts.completeInSubtrees(tree);
        this.open = openInSubtrees(counts::complete);
        this.openAnyone = openInSubtrees(counts::anyone);
        this.entries = new int[tree.size()];
        tree.topDown().forEach(unit -> {
            boolean inherits = decisions[unit] != Decision.WHOLE;
            entries[unit] = !inherits ? unit : unit == tree.root() ? UnitTree.NO_PARENT : entries[tree.parent(unit)];
            candidates.set(unit, candidate.test(unit));
        });
    }

    private int[] openInSubtrees(IntUnaryOperator own) {
        var sums = new int[tree.size()];
        tree.bottomUp().forEach(unit -> {
            sums[unit] = decisions[unit] == Decision.WHOLE ? 0 : sums[unit] + own.applyAsInt(unit);
            if (unit != tree.root()) {
                sums[tree.parent(unit)] += sums[unit];
            }
        });
        return sums;
    }

    /// The tree the plan was made for.
    public UnitTree tree() {
        return tree;
    }

    /// The contributors the plan was made for.
    public ContributorCounts counts() {
        return counts;
    }

    /// What happens to the result of this unit.
    public Decision decision(int unit) {
        return decisions[unit];
    }

    /// Why the unit has no result of its own; empty if it has one.
    public Optional<WithheldReason> findReason(int unit) {
        if (decisions[unit].isPublished()) {
            return Optional.empty();
        }
        if (complete[unit] < Math.max(rules.minimumUnit(), rules.minimumSupport())) {
            return Optional.of(WithheldReason.FEW);
        }
        return Optional.of(candidates.get(unit) ? WithheldReason.REST : WithheldReason.NOT_CANDIDATE);
    }

    /// The published units, smallest number first.
    public IntStream publishedUnits() {
        return IntStream.range(0, tree.size()).filter(unit -> decisions[unit].isPublished());
    }

    /// The complete contributors in the unit's cell; 0 if it is withheld.
    public int shown(int unit) {
        return decisions[unit].isPublished() ? complete[unit] - open[unit] : 0;
    }

    /// The complete contributors of the subtree that are in no cell at or below the unit: for a deferred
    /// unit those that count only from a unit above, 0 for a unit published whole.
    public int open(int unit) {
        return open[unit];
    }

    /// The nearest unit, at or above this one, whose cell has every answer of this unit's subtree: where a
    /// withheld result is shown, and from where deferred answers count. Empty if there is none.
    public OptionalInt findShownIn(int unit) {
        if (openAnyone[unit] > 0) {
            return entries[unit] == UnitTree.NO_PARENT ? OptionalInt.empty() : OptionalInt.of(entries[unit]);
        }
        return IntStream.concat(IntStream.of(unit), tree.ancestors(unit))
                .filter(above -> decisions[above].isPublished())
                .findFirst();
    }

    /// Whether the people of this home are counted in the result of this unit.
    public boolean covers(int unit, int home) {
        return decisions[unit].isPublished()
                && tree.isInSubtree(home, unit)
                && entries[home] != UnitTree.NO_PARENT
                && tree.depth(entries[home]) >= tree.depth(unit);
    }

    /// Calls the consumer with every unit whose cell has the people of this home, lowest first.
    public void forEachCellOf(int home, IntConsumer unitWithCell) {
        for (int unit = entries[home]; unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
            if (decisions[unit].isPublished()) {
                unitWithCell.accept(unit);
            }
        }
    }
}
