package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// The plan against all plans there are, for trees of up to six units.
class TreePlannerOptimalityTest {

    @Property(tries = 1500, seed = "20260201", shrinking = ShrinkingMode.OFF)
    void noPlanCostsLess(@ForAll long seed) {
        compareWithAllPlans(seed, SuppressionRules.FOR_MEANS);
    }

    @Property(tries = 500, seed = "20260202", shrinking = ShrinkingMode.OFF)
    void noPlanCostsLessWithoutDeferral(@ForAll long seed) {
        compareWithAllPlans(seed, new SuppressionRules(5, 5, false));
    }

    private static void compareWithAllPlans(long seed, SuppressionRules rules) {
        var random = new RandomTrees(seed);
        var tree = UnitTree.of(random.parents(6));
        var anyone = random.ownStaff(tree.size());
        var counts = ContributorCounts.of(random.atMost(anyone), anyone);
        var all = new AllPlans(tree, counts, rules);

        var plan = new TreePlanner(rules).plan(tree, counts);

        var decisions = IntStream.range(0, tree.size()).mapToObj(plan::decision).toArray(Decision[]::new);
        assertThat(all.cost(decisions)).hasValue(all.least());
    }

    @Property(tries = 500, seed = "20260204", shrinking = ShrinkingMode.OFF)
    void numberingTheUnitsDifferentlyChangesNoTotal(@ForAll long seed) {
        var random = new RandomTrees(seed);
        var parents = random.parents(12);
        var own = random.ownStaff(parents.length);
        int shift = random.below(parents.length);
        var movedParents = new int[parents.length];
        var movedOwn = new int[parents.length];
        for (int unit = 0; unit < parents.length; unit++) {
            int moved = (unit + shift) % parents.length;
            movedOwn[moved] = own[unit];
            movedParents[moved] =
                    parents[unit] == UnitTree.NO_PARENT ? UnitTree.NO_PARENT : (parents[unit] + shift) % parents.length;
        }

        var plan = plan(parents, own);
        var moved = plan(movedParents, movedOwn);

        assertThat(moved.publishedUnits().count())
                .isEqualTo(plan.publishedUnits().count());
    }

    private static UnitPlan plan(int[] parents, int[] own) {
        return new TreePlanner(SuppressionRules.FOR_MEANS).plan(UnitTree.of(parents), ContributorCounts.of(own));
    }
}
