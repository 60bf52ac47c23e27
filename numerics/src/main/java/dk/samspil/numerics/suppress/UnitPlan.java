package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// For one quantity: which units have a result of their own, whose answers are in it, and why the others
/// have none.
///
/// The *cell* of a published unit is the set of homes whose people are counted in it. To compute all
/// results at once, call [#forEachCellOf] for every home: it walks only that home's ancestors.
public final class UnitPlan {

    private final UnitTree tree;
    private final ContributorCounts counts;
    private final Decision[] decisions;
    private final @Nullable WithheldReason[] reasons;
    /// The lowest published unit whose cell has the people of each home.
    private final int[] lowestCells;
    private final int[] shown;
    private final int[] open;
    /// The least depth of the lowest cells of everybody in a subtree; -1 if somebody is in none.
    private final int[] leastDepths;

    private UnitPlan(
            UnitTree tree,
            ContributorCounts counts,
            Decision[] decisions,
            @Nullable WithheldReason[] reasons,
            int[] lowestCells) {
        this.tree = tree;
        this.counts = counts;
        this.decisions = decisions;
        this.reasons = reasons;
        this.lowestCells = lowestCells;
        var moved = counts.movedTo(lowestCells);
        this.shown = moved.completeInSubtrees(tree);
        this.open = difference(counts.completeInSubtrees(tree), shown);
        this.leastDepths = leastDepths();
    }

    private int[] leastDepths() {
        var least = new int[tree.size()];
        Arrays.setAll(
                least,
                home -> counts.anyone(home) == 0
                        ? Integer.MAX_VALUE
                        : lowestCells[home] == UnitTree.NO_PARENT ? -1 : tree.depth(lowestCells[home]));
        tree.bottomUp().filter(unit -> unit != tree.root()).forEach(unit -> {
            int parent = tree.parent(unit);
            least[parent] = Math.min(least[parent], least[unit]);
        });
        return least;
    }

    private static int[] difference(int[] all, int[] part) {
        var difference = all.clone();
        Arrays.setAll(difference, unit -> all[unit] - part[unit]);
        return difference;
    }

    /// A plan in which every home counts from the nearest unit at or above it that is published whole.
    static UnitPlan of(
            UnitTree tree,
            SuppressionRules rules,
            ContributorCounts counts,
            Decision[] decisions,
            IntPredicate candidate) {
        var complete = counts.completeInSubtrees(tree);
        var reasons = new @Nullable WithheldReason[tree.size()];
        var lowestCells = new int[tree.size()];
        tree.topDown().forEach(unit -> {
            boolean whole = decisions[unit] == Decision.WHOLE;
            lowestCells[unit] =
                    whole ? unit : unit == tree.root() ? UnitTree.NO_PARENT : lowestCells[tree.parent(unit)];
            reasons[unit] = decisions[unit].isPublished() ? null : reason(rules, complete[unit], candidate.test(unit));
        });
        return new UnitPlan(tree, counts, decisions, reasons, lowestCells);
    }

    private static WithheldReason reason(SuppressionRules rules, int complete, boolean candidate) {
        if (complete < Math.max(rules.minimumUnit(), rules.minimumSupport())) {
            return WithheldReason.FEW;
        }
        return candidate ? WithheldReason.REST : WithheldReason.NOT_CANDIDATE;
    }

    /// A plan with some of the cells of this one, for a quantity with other contributors. A cell keeps its
    /// people; a unit that this plan withholds keeps its reason.
    ///
    /// @param kept which published units stay published
    /// @param candidate which of the others were to be published
    UnitPlan narrowedTo(
            SuppressionRules rules, ContributorCounts contributors, IntPredicate kept, IntPredicate candidate) {
        var inCells = contributors.movedTo(lowestCells).completeInSubtrees(tree);
        return narrowedTo(contributors, kept, unit -> reason(rules, inCells[unit], candidate.test(unit)));
    }

    /// This plan without the results of some units, for the reason [WithheldReason#REST].
    UnitPlan without(IntPredicate dropped) {
        return narrowedTo(counts, dropped.negate(), unit -> WithheldReason.REST);
    }

    private UnitPlan narrowedTo(ContributorCounts contributors, IntPredicate kept, IntFunction<WithheldReason> reason) {
        var narrowed = decisions.clone();
        var narrowedReasons = reasons.clone();
        for (int unit = 0; unit < tree.size(); unit++) {
            if (narrowed[unit].isPublished() && !kept.test(unit)) {
                narrowed[unit] = Decision.WITHHELD;
                narrowedReasons[unit] = reason.apply(unit);
            }
        }
        var nearest = nearestPublished(narrowed);
        var lowest = Arrays.stream(lowestCells)
                .map(cell -> cell == UnitTree.NO_PARENT ? cell : nearest[cell])
                .toArray();
        return new UnitPlan(tree, contributors, narrowed, narrowedReasons, lowest);
    }

    /// The nearest published unit at or above every unit.
    private int[] nearestPublished(Decision[] narrowed) {
        var nearest = new int[tree.size()];
        tree.topDown().forEach(unit -> {
            int above = unit == tree.root() ? UnitTree.NO_PARENT : nearest[tree.parent(unit)];
            nearest[unit] = narrowed[unit].isPublished() ? unit : above;
        });
        return nearest;
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
        return Optional.ofNullable(reasons[unit]);
    }

    /// The published units, smallest number first.
    public IntStream publishedUnits() {
        return IntStream.range(0, tree.size()).filter(unit -> decisions[unit].isPublished());
    }

    /// The complete contributors in the unit's cell; 0 if it is withheld.
    public int shown(int unit) {
        return decisions[unit].isPublished() ? shown[unit] : 0;
    }

    /// The complete contributors of the subtree that are in no cell at or below the unit: for a deferred
    /// unit those that count only from a unit above, 0 for a unit published whole.
    public int open(int unit) {
        return open[unit];
    }

    /// The nearest unit, at or above this one, whose cell has every answer of this unit's subtree: where a
    /// withheld result is shown, and from where deferred answers count. Empty if there is none.
    public OptionalInt findShownIn(int unit) {
        return IntStream.concat(IntStream.of(unit), tree.ancestors(unit))
                .filter(above -> decisions[above].isPublished() && tree.depth(above) <= leastDepths[unit])
                .findFirst();
    }

    /// Whether the people of this home are counted in the result of this unit.
    public boolean covers(int unit, int home) {
        return decisions[unit].isPublished()
                && tree.isInSubtree(home, unit)
                && lowestCells[home] != UnitTree.NO_PARENT
                && tree.depth(lowestCells[home]) >= tree.depth(unit);
    }

    /// The lowest published unit whose cell has the people of this home, or [UnitTree#NO_PARENT].
    int lowestCell(int home) {
        return lowestCells[home];
    }

    /// Calls the consumer with every unit whose cell has the people of this home, lowest first.
    public void forEachCellOf(int home, IntConsumer unitWithCell) {
        for (int unit = lowestCells[home]; unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
            if (decisions[unit].isPublished()) {
                unitWithCell.accept(unit);
            }
        }
    }
}
