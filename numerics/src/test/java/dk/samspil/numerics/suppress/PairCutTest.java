package dk.samspil.numerics.suppress;

import static dk.samspil.numerics.suppress.Staff.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Breakdowns by two attributes. A pair of categories (a, b) with three categories b has the number `3 a + b`.
class PairCutTest {

    private static final UnitTree ONE_UNIT = UnitTree.of(new int[] {-1});
    private static final Cut PAIR = new Cut(List.of(0, 1), false);

    private static CellPlan plan(Staff people, Cut... cuts) {
        return people.plan(CellRules.FOR_MEANS, ONE_UNIT, cuts);
    }

    @Test
    void aUnitOfThreeHundredIsBrokenDownByPairs() {
        var people = Staff.of(0, 100, 0, 0).and(0, 100, 0, 1).and(0, 20, 1, 0).and(0, 80, 1, 2);

        assertThat(plan(people, PAIR).listCuts())
                .containsExactly(table(0, 0, List.of(0), List.of(1), List.of(3), List.of(5)));
    }

    @Test
    void aUnitOfFewerIsNot() {
        var people = Staff.of(0, 100, 0, 0).and(0, 100, 0, 1).and(0, 20, 1, 0).and(0, 79, 1, 2);

        assertThat(plan(people, PAIR).findCutReason(0, 0)).contains(CutReason.FEW);
    }

    @Test
    void pairsOfFewerThanTwentyBecomeTheRest() {
        var people = Staff.of(0, 200, 0, 0).and(0, 19, 0, 1).and(0, 100, 1, 0).and(0, 19, 1, 2);

        assertThat(plan(people, PAIR).listCuts()).containsExactly(table(0, 0, List.of(0), List.of(1, 5), List.of(3)));
    }

    @Test
    void besideATableByTheFirstAttributeTheyStayInsideItsBlocks() {
        var people = Staff.of(0, 200, 0, 0)
                .and(0, 30, 0, 1)
                .and(0, 12, 0, 2)
                .and(0, 100, 1, 0)
                .and(0, 15, 1, 1)
                .and(0, 15, 1, 2);

        assertThat(plan(people, Cut.by(0), PAIR).listCuts())
                .containsExactly(
                        table(0, 0, List.of(0), List.of(1)),
                        table(0, 1, List.of(0), List.of(1, 2), List.of(3), List.of(4, 5)));
    }

    @Test
    void besideATableByTheSecondAttributeAloneTheyStayInsideThat() {
        var people = Staff.of(0, 200, 0, 0)
                .and(0, 30, 1, 0)
                .and(0, 12, 2, 0)
                .and(0, 100, 0, 2)
                .and(0, 15, 1, 2)
                .and(0, 15, 2, 2);

        assertThat(plan(people, Cut.by(1), PAIR).findCut(0, 1))
                .contains(table(0, 1, List.of(0), List.of(2), List.of(3, 6), List.of(5, 8)));
    }

    @Test
    void besideTablesByBothItIsShownWhereItDividesBoth() {
        var people = Staff.of(0, 100, 0, 0).and(0, 100, 0, 1).and(0, 100, 1, 0).and(0, 100, 1, 1);

        var plan = plan(people, Cut.by(0), Cut.by(1), PAIR);

        assertThat(plan.listCuts()).extracting(CutTable::cut).containsExactly(0, 1, 2);
    }

    @Test
    void theOrderOfTheCutsDoesNotMatterForThat() {
        var people = Staff.of(0, 100, 0, 0).and(0, 100, 0, 1).and(0, 100, 1, 0).and(0, 100, 1, 1);

        var plan = plan(people, PAIR, Cut.by(0), Cut.by(1));

        assertThat(plan.listCuts()).extracting(CutTable::cut).containsExactly(0, 1, 2);
    }

    @Test
    void besideTablesByBothItIsNotShownWhereItWouldSingleOutASmallPair() {
        // The table by the second attribute less pair (0, 1) would be about the three of pair (1, 1).
        var people = Staff.of(0, 150, 0, 0).and(0, 150, 0, 1).and(0, 100, 1, 0).and(0, 3, 1, 1);

        var plan = plan(people, Cut.by(0), Cut.by(1), PAIR);

        assertThat(plan.listCuts()).extracting(CutTable::cut).containsExactly(0, 1);
        assertThat(plan.findCutReason(0, 2)).contains(CutReason.CUT_SWAP);
    }

    @Test
    void whereEnoughHaveTheSmallPairTheyVouchForEachOther() {
        var people = Staff.of(0, 150, 0, 0).and(0, 150, 0, 1).and(0, 100, 1, 0).and(0, 5, 1, 1);

        var plan = plan(people, Cut.by(0), Cut.by(1), PAIR);

        assertThat(plan.findCut(0, 2)).contains(table(0, 2, List.of(0), List.of(1), List.of(2, 3)));
    }

    @Test
    void aLaterAttributeMayNotRepeatWhatThePairSays() {
        // The third attribute is 1 where exactly one of the first two is.
        var people = Staff.of(0, 100, 0, 0, 0)
                .and(0, 100, 0, 1, 1)
                .and(0, 100, 1, 0, 1)
                .and(0, 100, 1, 1, 0);

        assertThat(plan(people, Cut.by(0), PAIR, Cut.by(2)).listCuts())
                .extracting(CutTable::cut)
                .containsExactly(0, 1);
    }

    @Test
    void norWhatTheAttributesOfARefusedPairSay() {
        // The pair is refused for its three people; the third attribute is the same as the first.
        var people = Staff.of(0, 150, 0, 0, 0)
                .and(0, 150, 0, 1, 0)
                .and(0, 100, 1, 0, 1)
                .and(0, 3, 1, 1, 1);

        assertThat(plan(people, Cut.by(0), Cut.by(1), PAIR, Cut.by(2)).listCuts())
                .extracting(CutTable::cut)
                .containsExactly(0, 1);
    }

    @Test
    void aPairThatDividesNoBlockAnyFurtherIsNotShown() {
        var people = Staff.of(0, 150, 0, 0).and(0, 19, 0, 1).and(0, 150, 1, 0);

        var plan = plan(people, Cut.by(0), PAIR);

        assertThat(plan.findCutReason(0, 0)).isEmpty();
        assertThat(plan.findCutReason(0, 1)).contains(CutReason.FEW);
    }
}
