package dk.samspil.numerics.suppress;

import static dk.samspil.numerics.suppress.Staff.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plans of batteries, which are parts of the first plan.
class CellLayerTest {

    private static final CellRules RULES = CellRules.FOR_MEANS;
    private static final UnitTree ONE_UNIT = UnitTree.of(new int[] {-1});
    private static final UnitTree TWO_TEAMS = UnitTree.of(new int[] {-1, 0, 0});
    private static final IntPredicate EVERY_UNIT = unit -> true;

    private static Contributors without(int people, Integer... persons) {
        return Contributors.of(people, person -> !List.of(persons).contains(person));
    }

    private static List<Decision> decisions(CellPlan plan) {
        return IntStream.range(0, plan.units().tree().size())
                .mapToObj(plan.units()::decision)
                .toList();
    }

    private static List<List<Integer>> unitsByPerson(CellPlan plan, int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    List<Integer> units = new ArrayList<>();
                    plan.forEachUnitOf(person, units::add);
                    return units;
                })
                .toList();
    }

    @Test
    void whatEverybodyContributesToIsShownWhereverThePlanShowsAnything() {
        var people = Staff.of(1, 15, 0).and(1, 15, 1).and(2, 8, 0);
        var plan = people.plan(RULES, TWO_TEAMS, Cut.by(0));

        var layer = plan.restrictedTo(RULES, Contributors.everybody(38), EVERY_UNIT);

        assertThat(decisions(layer)).isEqualTo(decisions(plan)).containsOnly(Decision.WHOLE);
        assertThat(layer.listCuts()).isEqualTo(plan.listCuts()).isNotEmpty();
        assertThat(unitsByPerson(layer, 38)).isEqualTo(unitsByPerson(plan, 38));
    }

    @Test
    void aTeamOfWhomFourContributedIsWithheldAndCountsInTheAreaOnly() {
        var plan = Staff.of(1, 8, 0).and(2, 5, 0).plan(RULES, TWO_TEAMS);

        var layer = plan.restrictedTo(RULES, without(13, 9), EVERY_UNIT);

        assertThat(decisions(layer)).containsExactly(Decision.WHOLE, Decision.WITHHELD, Decision.WITHHELD);
        assertThat(layer.units().findReason(1)).contains(WithheldReason.REST);
        assertThat(layer.units().findReason(2)).contains(WithheldReason.FEW);
        assertThat(layer.units().shown(0)).isEqualTo(12);
        assertThat(layer.units().open(2)).isEqualTo(4);
        assertThat(layer.units().findShownIn(2)).hasValue(0);
        assertThat(unitsByPerson(layer, 13)).containsOnly(List.of(0));
    }

    @Test
    void somebodyWhoContributedAPartKeepsARestFromBeingEmpty() {
        var plan = Staff.of(0, 5, 0).and(1, 8, 0).plan(RULES, TWO_TEAMS);
        var nobody = Contributors.of(13, person -> person >= 5);
        var one = Contributors.of(13, person -> person >= 5, person -> person >= 4);

        assertThat(decisions(plan.restrictedTo(RULES, nobody, EVERY_UNIT)).subList(0, 2))
                .containsExactly(Decision.WHOLE, Decision.WHOLE);
        assertThat(decisions(plan.restrictedTo(RULES, one, EVERY_UNIT)).subList(0, 2))
                .containsExactly(Decision.WHOLE, Decision.WITHHELD);
    }

    @Test
    void aUnitThatMayNotShowItIsNoCandidate() {
        var plan = Staff.of(1, 15, 0).and(1, 15, 1).and(2, 8, 0).plan(RULES, TWO_TEAMS, Cut.by(0));

        var layer = plan.restrictedTo(RULES, Contributors.everybody(38), unit -> unit != 1);

        assertThat(decisions(layer)).containsExactly(Decision.WHOLE, Decision.WITHHELD, Decision.WHOLE);
        assertThat(layer.units().findReason(1)).contains(WithheldReason.NOT_CANDIDATE);
        assertThat(layer.findCut(1, 0)).isEmpty();
        assertThat(layer.findCutReason(1, 0)).isEmpty();
    }

    @Test
    void aUnitThePlanWithholdsKeepsItsReason() {
        var plan = Staff.of(0, 2, 0).and(1, 8, 0).plan(RULES, TWO_TEAMS);

        var layer = plan.restrictedTo(RULES, Contributors.everybody(10), EVERY_UNIT);

        assertThat(decisions(layer)).containsExactly(Decision.WHOLE, Decision.WITHHELD, Decision.WITHHELD);
        assertThat(layer.units().findReason(1)).contains(WithheldReason.REST);
        assertThat(layer.units().findReason(2)).contains(WithheldReason.FEW);
    }

    @Test
    void aDeferredResultKeepsItsPeople() {
        // 0 root · 1 area with two people of its own · 2, 3 teams.
        var tree = UnitTree.of(new int[] {-1, 0, 1, 1});
        var people = Staff.of(0, 8, 0).and(1, 2, 0).and(2, 8, 0).and(3, 8, 0);
        var plan = people.plan(RULES, tree);

        var layer = plan.restrictedTo(RULES, Contributors.everybody(26), unit -> unit < 2);

        assertThat(plan.units().decision(1)).isEqualTo(Decision.DEFERRED);
        assertThat(layer.units().decision(1)).isEqualTo(Decision.DEFERRED);
        assertThat(layer.units().shown(1)).isEqualTo(16);
        assertThat(layer.units().open(1)).isEqualTo(2);
        assertThat(layer.units().open(2)).isEqualTo(8);
        assertThat(layer.units().findShownIn(1)).hasValue(0);
        assertThat(layer.units().findShownIn(2)).hasValue(1);
        assertThat(layer.units().covers(1, 2)).isTrue();
        assertThat(layer.units().covers(1, 1)).isFalse();
        assertThat(layer.units().covers(0, 1)).isTrue();
    }

    @Test
    void noMoreAnswersAreLeftOut() {
        var people = Staff.of(0, 5, 0).and(1, 8, 0).and(2, 8, 0);
        var plan = people.plan(RULES, TWO_TEAMS);

        var layer = plan.restrictedTo(RULES, without(21, 0), EVERY_UNIT);

        assertThat(decisions(plan)).containsOnly(Decision.WHOLE);
        assertThat(decisions(layer)).containsExactly(Decision.WHOLE, Decision.WHOLE, Decision.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void aBreakdownNeedsTenContributorsInEveryBlock(int missing, boolean shown) {
        var plan = Staff.of(0, 10, 0).and(0, 25, 1).plan(RULES, ONE_UNIT, Cut.by(0));

        var layer = plan.restrictedTo(RULES, Contributors.of(35, person -> person >= missing), EVERY_UNIT);

        assertThat(layer.findCut(0, 0).isPresent()).isEqualTo(shown);
        assertThat(layer.findCutReason(0, 0).equals(Optional.of(CutReason.FEW))).isEqualTo(!shown);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void aBreakdownNeedsThirtyContributorsInTheUnit(int missing, boolean shown) {
        var plan = Staff.of(0, 20, 0).and(0, 15, 1).plan(RULES, ONE_UNIT, Cut.by(0));

        var layer = plan.restrictedTo(RULES, Contributors.of(35, person -> person >= missing), EVERY_UNIT);

        assertThat(layer.findCut(0, 0).isPresent()).isEqualTo(shown);
    }

    @Test
    void aBreakdownIsShownAsItIsOrNotAtAll() {
        var people = Staff.of(0, 30, 0).and(0, 30, 1).and(0, 10, 2);
        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0));

        var all = plan.restrictedTo(RULES, Contributors.everybody(70), EVERY_UNIT);
        var nineOfTheLast = plan.restrictedTo(RULES, without(70, 69), EVERY_UNIT);

        assertThat(all.listCuts()).containsExactly(table(0, 0, List.of(0), List.of(1), List.of(2)));
        assertThat(nineOfTheLast.listCuts()).isEmpty();
        assertThat(nineOfTheLast.findCutReason(0, 0)).contains(CutReason.FEW);
    }

    @Test
    void aBreakdownIsDroppedWhereFewerThanFiveContributorsCouldExchangeTheirPlaces() {
        // Two women and three men differ in the second attribute.
        var people = Staff.of(0, 3, 0, 1).and(0, 2, 1, 0).and(0, 20, 0, 0).and(0, 20, 1, 1);
        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0), Cut.by(1));

        var layer = plan.restrictedTo(RULES, without(45, 0), EVERY_UNIT);

        assertThat(plan.listCuts()).hasSize(2);
        assertThat(layer.listCuts()).extracting(CutTable::cut).containsExactly(0);
        assertThat(layer.findCutReason(0, 1)).contains(CutReason.CUT_SWAP);
    }

    @Test
    void aBreakdownMayBeGivenUpForOneAbove() {
        // Five women and five men are left beside the teams; one of them does not contribute.
        var people = Staff.of(0, 5, 0)
                .and(0, 5, 1)
                .and(1, 15, 0)
                .and(1, 15, 1)
                .and(2, 20, 0)
                .and(2, 20, 1);
        var plan = people.plan(RULES, TWO_TEAMS, Cut.by(0));

        var layer = plan.restrictedTo(RULES, without(80, 0), EVERY_UNIT);

        assertThat(plan.listCuts()).extracting(CutTable::unit).containsExactly(0, 1, 2);
        assertThat(layer.listCuts()).extracting(CutTable::unit).containsExactly(0, 2);
        assertThat(layer.findCutReason(1, 0)).contains(CutReason.GIVEN_UP);
    }

    @Test
    void aBreakdownThePlanHasNotKeepsItsReason() {
        var people = Staff.of(1, 20, 0).and(2, 20, 1);
        var plan = people.plan(RULES, TWO_TEAMS, Cut.by(0));

        var layer = plan.restrictedTo(RULES, Contributors.everybody(40), EVERY_UNIT);

        assertThat(layer.findCutReason(0, 0)).contains(CutReason.CUT_SWAP);
        assertThat(layer.findCutReason(1, 0)).contains(CutReason.FEW);
    }

    @Test
    void aPartOfAPartIsSmallerStill() {
        var people = Staff.of(0, 50, 0).and(0, 60, 1).and(1, 12, 0);
        var plan = people.plan(RULES, UnitTree.of(new int[] {-1, 0}), Cut.by(0));
        var items = new CellRules(SuppressionRules.FOR_MEANS.withMinimumUnit(10), 20, 100, 20, 300);
        var distributions =
                new CellRules(SuppressionRules.FOR_DISTRIBUTIONS, 20, Integer.MAX_VALUE, 20, Integer.MAX_VALUE);

        var first = plan.restrictedTo(RULES, without(122, 110), EVERY_UNIT);
        var second = first.restrictedTo(items, without(122, 110, 111, 112), EVERY_UNIT);
        var third = first.restrictedTo(distributions, without(122, 110, 111, 112), EVERY_UNIT);

        assertThat(decisions(first)).containsExactly(Decision.WHOLE, Decision.WHOLE);
        assertThat(decisions(second)).containsExactly(Decision.WHOLE, Decision.WITHHELD);
        assertThat(second.listCuts()).hasSize(1);
        assertThat(third.units().publishedUnits()).containsExactly(0);
        assertThat(third.findCutReason(0, 0)).contains(CutReason.FEW);
    }

    @Test
    void whatIsTakenOutIsARestAndTheOthersStay() {
        // 0 root · 1 area · 2, 3 teams of the area.
        var tree = UnitTree.of(new int[] {-1, 0, 1, 1});
        var people = Staff.of(0, 8, 0).and(2, 15, 0).and(2, 15, 1).and(3, 15, 0).and(3, 15, 1);
        var plan = people.plan(RULES, tree, Cut.by(0));

        var less = plan.without(unit -> unit == 2);

        assertThat(decisions(less)).containsExactly(Decision.WHOLE, Decision.WHOLE, Decision.WITHHELD, Decision.WHOLE);
        assertThat(less.units().findReason(2)).contains(WithheldReason.REST);
        assertThat(less.units().findReason(1)).isEmpty();
        assertThat(less.units().open(2)).isEqualTo(30);
        assertThat(less.units().open(1)).isZero();
        assertThat(less.units().shown(2)).isZero();
        assertThat(less.units().shown(1)).isEqualTo(60);
        assertThat(less.units().findShownIn(2)).hasValue(1);
        assertThat(less.listCuts()).extracting(CutTable::unit).containsExactly(0, 1, 3);
        assertThat(less.findCutReason(2, 0)).isEmpty();
        assertThat(unitsByPerson(less, 68).get(8)).containsExactly(1, 0);
    }

    @Test
    void takingOutNothingChangesNothing() {
        var tree = UnitTree.of(new int[] {-1, 0, 0, 0});
        var people = Staff.of(1, 15, 0).and(1, 15, 1).and(2, 4, 0).and(3, 8, 0);
        var plan = people.plan(RULES, tree, Cut.by(0));

        var same = plan.without(unit -> false);

        assertThat(decisions(same)).isEqualTo(decisions(plan));
        assertThat(same.listCuts()).isEqualTo(plan.listCuts()).isNotEmpty();
        assertThat(same.units().findReason(2))
                .isEqualTo(plan.units().findReason(2))
                .isPresent();
        assertThat(same.findCutReason(3, 0)).isEqualTo(plan.findCutReason(3, 0)).isPresent();
    }

    @Test
    void contributorsMustBeThePeopleOfThePlan() {
        var plan = Staff.of(0, 30, 0).plan(RULES, ONE_UNIT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.restrictedTo(RULES, Contributors.everybody(29), EVERY_UNIT))
                .withMessageContaining("29")
                .withMessageContaining("30");
    }

    @Property(tries = 300, seed = "20260311", shrinking = ShrinkingMode.OFF)
    void aPartHasNoCellThatThePlanHasNot(@ForAll long seed) {
        var survey = SmallSurveys.of(seed);
        var answers = survey.answers(1);
        var plan = survey.plan();

        var layer = plan.restrictedTo(
                SmallSurveys.RULES, Contributors.of(survey.people(), p -> answers[p] == 1), EVERY_UNIT);

        assertThat(plan.listCuts()).containsAll(layer.listCuts());
        for (int person = 0; person < survey.people(); person++) {
            List<Integer> expected = new ArrayList<>();
            plan.forEachUnitOf(person, unit -> {
                if (layer.units().decision(unit).isPublished()) {
                    expected.add(unit);
                }
            });
            List<Integer> units = new ArrayList<>();
            layer.forEachUnitOf(person, units::add);
            assertThat(units).isEqualTo(expected);
        }
        layer.units()
                .publishedUnits()
                .forEach(unit -> assertThat(layer.units().shown(unit)).isEqualTo((int)
                        IntStream.range(0, survey.people())
                                .filter(person -> answers[person] == 1 && survey.isIn(layer, person, unit))
                                .count()));
    }
}
