package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The same survey gives the same plan, whatever came first.
class CellPlanOrderTest {
    private static final CellRules RULES = CellRules.FOR_MEANS;

    @Test
    void theKeyDecidesNothing() {
        var people = mixed(1);
        var planner = new CellPlanner(RULES, List.of(Cut.by(0), Cut.by(1)));
        var invited = new int[31];

        var plan = planner.plan(area(30), people.population(), invited, 1);
        var other = planner.plan(area(30), people.population(), invited, Long.MIN_VALUE);

        assertThat(plan.listCuts()).isEqualTo(other.listCuts()).isNotEmpty();
    }

    @Test
    void theOrderOfThePeopleDecidesNothing() {
        var cuts = new Cut[] {Cut.by(0), new Cut(List.of(1), true), new Cut(List.of(0, 1), false)};
        var rules = new CellRules(SuppressionRules.FOR_MEANS, 10, 30, 20, 100);
        var plan = mixed(2).plan(rules, area(30), cuts);

        for (int seed = 0; seed < 5; seed++) {
            var again = mixed(2).shuffled(seed).plan(rules, area(30), cuts);
            assertThat(again.listCuts()).isEqualTo(plan.listCuts());
            for (int unit = 0; unit <= 30; unit++) {
                assertThat(again.findCutReason(unit, 1)).isEqualTo(plan.findCutReason(unit, 1));
                assertThat(again.units().findReason(unit))
                        .isEqualTo(plan.units().findReason(unit));
            }
        }
        assertThat(plan.listCuts()).hasSizeGreaterThan(20);
    }

    /// Thirty teams of about thirty people and an area with a few of its own.
    private static Staff mixed(long seed) {
        var random = new Random(seed);
        var people = Staff.of(0, 2, 0, 0);
        for (int person = 0; person < 1000; person++) {
            people.and(1 + random.nextInt(30), 1, random.nextInt(2), random.nextInt(4));
        }
        return people;
    }

    /// A root 0 with teams 1, 2, 3 …
    private static UnitTree area(int teams) {
        var parents = new int[teams + 1];
        parents[0] = UnitTree.NO_PARENT;
        return UnitTree.of(parents);
    }
}
