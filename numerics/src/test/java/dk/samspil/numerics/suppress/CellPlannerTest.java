package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellPlannerTest {

    private static final CellRules RULES = CellRules.FOR_MEANS;

    @Test
    void aUnitOfThirtyIsBrokenDownIntoItsCategories() {
        var people = Staff.of(0, 12, 0).and(0, 18, 1);

        var plan = people.plan(RULES, UnitTree.of(new int[] {-1}), Cut.by(0));

        assertThat(plan.listCuts()).containsExactly(Staff.table(0, 0, List.of(0), List.of(1)));
        assertThat(plan.findCut(0, 0)).contains(Staff.table(0, 0, List.of(0), List.of(1)));
        assertThat(plan.findCutReason(0, 0)).isEmpty();
    }

    @Test
    void aUnitOfTwentyNineIsNot() {
        var people = Staff.of(0, 12, 0).and(0, 17, 1);

        var plan = people.plan(RULES, UnitTree.of(new int[] {-1}), Cut.by(0));

        assertThat(plan.listCuts()).isEmpty();
        assertThat(plan.findCut(0, 0)).isEmpty();
        assertThat(plan.findCutReason(0, 0)).contains(CutReason.FEW);
    }
}
