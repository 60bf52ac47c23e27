package dk.samspil.numerics.suppress;

import java.util.BitSet;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Every plan for a small tree, written down from the definition: slow, and without dynamic programming.
final class AllPlans {

    private final UnitTree tree;
    private final ContributorCounts counts;
    private final SuppressionRules rules;

    AllPlans(UnitTree tree, ContributorCounts counts, SuppressionRules rules) {
        this.tree = tree;
        this.counts = counts;
        this.rules = rules;
    }

    /// The least cost of any plan that is allowed.
    long least() {
        long least = Long.MAX_VALUE;
        int plans = (int) Math.pow(3, tree.size());
        for (int plan = 0; plan < plans; plan++) {
            least = Math.min(least, cost(decisions(plan)).orElse(Long.MAX_VALUE));
        }
        return least;
    }

    private Decision[] decisions(int plan) {
        var decisions = new Decision[tree.size()];
        int left = plan;
        for (int unit = 0; unit < decisions.length; unit++) {
            decisions[unit] = Decision.values()[left % 3];
            left /= 3;
        }
        return decisions;
    }

    /// The cost of a plan, empty if it is not allowed.
    OptionalLong cost(Decision[] decisions) {
        var cells = new BitSet[tree.size()];
        long cost = 0;
        for (int unit : tree.bottomUp().toArray()) {
            var subtree = homes(home -> tree.isInSubtree(home, unit));
            var below = new BitSet();
            IntStream.range(0, tree.size())
                    .filter(inner -> inner != unit && tree.isInSubtree(inner, unit) && decisions[inner].isPublished())
                    .forEach(inner -> below.or(cells[inner]));
            var open = (BitSet) subtree.clone();
            open.andNot(below);
            cells[unit] = decisions[unit] == Decision.WHOLE ? subtree : below;
            boolean allowed = switch (decisions[unit]) {
                case WITHHELD -> true;
                case WHOLE -> isSafe(open) && complete(subtree) >= rules.minimumUnit();
                case DEFERRED ->
                    rules.deferral()
                            && maximalBelow(unit, decisions) >= 2
                            && anyone(open) > 0
                            && complete(open) < rules.minimumSupport();
            };
            if (!allowed) {
                return OptionalLong.empty();
            }
            cost += switch (decisions[unit]) {
                case WITHHELD -> 1000 + complete(subtree);
                case WHOLE -> 0;
                case DEFERRED -> 40 * Math.max(1, complete(open));
            };
        }
        return OptionalLong.of(cost);
    }

    private boolean isSafe(BitSet open) {
        return anyone(open) == 0 || complete(open) >= rules.minimumSupport();
    }

    private long maximalBelow(int unit, Decision[] decisions) {
        return IntStream.range(0, tree.size())
                .filter(inner -> inner != unit && tree.isInSubtree(inner, unit) && decisions[inner].isPublished())
                .filter(inner -> tree.ancestors(inner)
                        .takeWhile(above -> above != unit)
                        .noneMatch(above -> decisions[above].isPublished()))
                .count();
    }

    private BitSet homes(IntPredicate included) {
        var homes = new BitSet();
        IntStream.range(0, tree.size()).filter(included).forEach(homes::set);
        return homes;
    }

    private int complete(BitSet homes) {
        return homes.stream().map(counts::complete).sum();
    }

    private int anyone(BitSet homes) {
        return homes.stream().map(counts::anyone).sum();
    }
}
