package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.suppress.CellReadings.Reading;
import dk.samspil.numerics.suppress.ResidualGuard.Quantity;
import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResidualGuardTest {

    private static final Quantity ITEM = new Quantity(1, false);
    private static final ResidualGuard GUARD = ResidualGuard.of(List.of(ITEM));
    private static final CellRules RULES = new CellRules(SuppressionRules.FOR_MEANS, 5, 10, 5, 10);
    private static final UnitTree AREA_AND_TEAM = UnitTree.of(new int[] {-1, 0});
    private static final WithheldCells NOTHING = new WithheldCells(Set.of(), List.of());

    private static int[] answers(int... counts) {
        return IntStream.range(0, counts.length / 2)
                .flatMap(i -> IntStream.generate(() -> counts[2 * i + 1]).limit(counts[2 * i]))
                .toArray();
    }

    private static WithheldCells check(ResidualGuard guard, Staff staff, CellPlan plan, int[] parts, int[]... values) {
        return guard.check(plan, Contributors.everybody(staff.size()), new AnsweredSurvey(staff, plan, parts, values));
    }

    private static WithheldCells check(Staff staff, CellPlan plan, int[] values) {
        return check(GUARD, staff, plan, new int[] {1}, values);
    }

    private static CellPlan units(Staff staff, UnitTree tree) {
        return staff.plan(RULES, tree);
    }

    @Test
    void ordinaryAnswersAreShown() {
        var staff = Staff.of(0, 6).and(1, 8);

        assertThat(check(staff, units(staff, AREA_AND_TEAM), answers(4, 2, 4, 3, 6, 1)))
                .isEqualTo(NOTHING);
    }

    @Test
    void aRestInWhichAllGaveTheHighestAnswerIsNot() {
        var staff = Staff.of(0, 6).and(1, 14);

        assertThat(check(staff, units(staff, AREA_AND_TEAM), answers(6, 4, 14, 2)))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
    }

    @Test
    void norOneInWhichAllGaveTheLowest() {
        var staff = Staff.of(0, 6).and(1, 14);

        assertThat(check(staff, units(staff, AREA_AND_TEAM), answers(6, 0, 14, 2)))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
    }

    @Test
    void oneAnswerMayBecomeImpossibleAndNotTwo() {
        var staff = Staff.of(0, 6).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);

        assertThat(check(staff, plan, answers(4, 4, 1, 3, 1, 2, 14, 2))).isEqualTo(NOTHING);
        assertThat(check(staff, plan, answers(4, 4, 2, 3, 14, 2))).isNotEqualTo(NOTHING);
        assertThat(check(staff, plan, answers(4, 0, 1, 1, 1, 2, 14, 2))).isEqualTo(NOTHING);
        assertThat(check(staff, plan, answers(4, 0, 2, 1, 14, 2))).isNotEqualTo(NOTHING);
    }

    @Test
    void aTeamWithMorePeopleThanTheAreaHasWithoutItKeepsTheAreaOut() {
        var tree = UnitTree.of(new int[] {-1, 0, 0, 0});
        var staff = Staff.of(1, 9).and(2, 9).and(3, 9).and(0, 6);
        var plan = units(staff, tree);

        assertThat(check(staff, plan, answers(9, 2, 9, 2, 9, 2, 6, 4)))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
    }

    @Test
    void manyPeopleAreHiddenByRoundingAlone() {
        var staff = Staff.of(0, 6).and(1, 400);

        assertThat(check(staff, units(staff, AREA_AND_TEAM), answers(6, 4, 400, 2)))
                .isEqualTo(NOTHING);
    }

    @Test
    void aReaderWhoKnowsTheStepsOfTheAnswersSeesMore() {
        var staff = Staff.of(0, 6).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);
        var values = answers(4, 4, 2, 3, 7, 2, 7, 3);
        var fine = ResidualGuard.of(List.of(new Quantity(2520, false)));

        assertThat(GUARD.check(
                        plan,
                        Contributors.everybody(staff.size()),
                        new AnsweredSurvey(staff, plan, new int[] {1}, new int[][] {values})))
                .isNotEqualTo(NOTHING);
        assertThat(fine.check(
                        plan,
                        Contributors.everybody(staff.size()),
                        new AnsweredSurvey(staff, plan, new int[] {1}, new int[][] {values})))
                .isEqualTo(NOTHING);
    }

    @Test
    void theMeanOfTwoItemsMayTellWhatTheRangeOfOneHides() {
        var staff = Staff.of(0, 10);
        var plan = units(staff, UnitTree.of(new int[] {-1}));
        var high = answers(10, 4);
        var middle = answers(5, 1, 5, 3);
        var mean = answers(5, 5, 5, 7);
        var together = ResidualGuard.withMean(List.of(ITEM, ITEM), new Quantity(2, true));
        var apart = ResidualGuard.of(List.of(ITEM, ITEM, new Quantity(2, true)));
        int[] parts = {1, 1, 2};

        assertThat(check(apart, staff, plan, parts, high, middle, mean)).isEqualTo(NOTHING);
        assertThat(check(together, staff, plan, parts, high, middle, mean))
                .isEqualTo(new WithheldCells(Set.of(0), List.of()));
    }

    @Test
    void whatStaysShownMustBeSafeByItself() {
        var staff = Staff.of(0, 6).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);
        var fixed = ResidualGuard.of(List.of(new Quantity(1, true)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(fixed, staff, plan, new int[] {1}, answers(6, 4, 14, 2)))
                .withMessageContaining("not safe by itself");
    }

    @Test
    void figuresThatCannotBeTrueAreRefused() {
        var staff = Staff.of(0, 6).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);
        var survey = new AnsweredSurvey(staff, plan, new int[] {2}, new int[][] {answers(6, 4, 7, 2, 7, 3)});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GUARD.check(plan, Contributors.everybody(staff.size()), survey))
                .withMessageContaining("contradict");
    }

    @Test
    void aBreakdownIsWithheldWhereItTellsTooMuch() {
        var staff = Staff.of(1, 14, 0).and(1, 14, 1).and(0, 6, 0).and(0, 6, 1);
        var plan = staff.plan(RULES, AREA_AND_TEAM, Cut.by(0));
        assertThat(plan.listCuts()).hasSize(2);

        assertThat(check(staff, plan, answers(14, 2, 14, 2, 6, 4, 6, 0)))
                .isEqualTo(new WithheldCells(Set.of(), List.of(new Breakdown(1, 0))));
        assertThat(check(staff, plan, answers(28, 2, 6, 3, 6, 1))).isEqualTo(NOTHING);
    }

    @Test
    void theBreakdownOfTheUnitWithFewerPeopleGoes() {
        var tree = UnitTree.of(new int[] {-1, 0, 0});
        var staff = Staff.of(1, 14, 0)
                .and(1, 14, 1)
                .and(2, 13, 0)
                .and(2, 13, 1)
                .and(0, 6, 0)
                .and(0, 6, 1);
        var plan = staff.plan(RULES, tree, Cut.by(0));
        assertThat(plan.listCuts()).hasSize(3);

        assertThat(check(staff, plan, answers(54, 2, 6, 4, 6, 0)).breakdowns()).containsExactly(new Breakdown(2, 0));
    }

    @Test
    void whatIsWithheldIsTakenFromThePlan() {
        var staff = Staff.of(1, 14, 0).and(1, 14, 1).and(0, 6, 0).and(0, 6, 1);
        var plan = staff.plan(RULES, AREA_AND_TEAM, Cut.by(0));

        var withoutBreakdown = new WithheldCells(Set.of(), List.of(new Breakdown(1, 0))).takenFrom(plan);
        var withoutUnit = new WithheldCells(Set.of(1), List.of()).takenFrom(plan);

        assertThat(withoutBreakdown.listCuts())
                .containsExactly(plan.findCut(0, 0).orElseThrow());
        assertThat(withoutBreakdown.findCutReason(1, 0)).contains(CutReason.CUT_SWAP);
        assertThat(withoutBreakdown.units().publishedUnits()).containsExactly(0, 1);
        assertThat(withoutUnit.listCuts()).containsExactly(plan.findCut(0, 0).orElseThrow());
        assertThat(withoutUnit.units().publishedUnits()).containsExactly(0);
    }

    @Test
    void aQuantityHasAtLeastOnePart() {
        assertThat(new Quantity(1, true).parts()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(0, true));
    }

    @Test
    void aReadingIsARangeOfTheScale() {
        assertThat(Reading.of(new DisplayedMean.Above(80))).isEqualTo(new Reading(80, 100));
        assertThat(Reading.of(new DisplayedMean.Whole(63))).isEqualTo(new Reading(63, 63));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(3, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(4, 3));
    }

    @Test
    void oneQuantityOfSeveralIsEnough() {
        var staff = Staff.of(0, 6).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);
        var guard = ResidualGuard.of(List.of(new Quantity(6, false), new Quantity(1, false), new Quantity(4, false)));
        int[] parts = {6, 1, 4};
        var inSixths = answers(10, 9, 10, 15);
        var inQuarters = answers(10, 9, 10, 7);

        assertThat(check(guard, staff, plan, parts, inSixths, answers(6, 3, 14, 2), inQuarters))
                .isEqualTo(NOTHING);
        assertThat(check(guard, staff, plan, parts, inSixths, answers(6, 4, 14, 2), inQuarters))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
        assertThat(check(guard, staff, plan, parts, answers(6, 24, 14, 12), answers(6, 3, 14, 2), inQuarters))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
        assertThat(check(guard, staff, plan, parts, inSixths, answers(6, 3, 14, 2), answers(6, 16, 14, 8)))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
    }

    @Test
    void onlyContributorsCount() {
        var staff = Staff.of(0, 20).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);
        var survey = new AnsweredSurvey(
                Staff.of(0, 6).and(1, 14), units(Staff.of(0, 6).and(1, 14), AREA_AND_TEAM), new int[] {1}, new int[][] {
                    answers(6, 4, 14, 2)
                });
        var sixOfTwenty = Contributors.of(34, person -> false, person -> person >= 14);

        assertThat(GUARD.check(plan, sixOfTwenty, survey)).isEqualTo(new WithheldCells(Set.of(1), List.of()));
    }

    @Test
    void whatStaysShownIsReadWhereTheRestIsWithheld() {
        var staff = Staff.of(0, 6).and(1, 14);
        var plan = units(staff, AREA_AND_TEAM);
        var shownBeside = ResidualGuard.of(List.of(ITEM, new Quantity(1, true)));
        int[] parts = {1, 1};

        assertThat(check(shownBeside, staff, plan, parts, answers(6, 4, 14, 2), answers(20, 2)))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(shownBeside, staff, plan, parts, answers(20, 2), answers(6, 4, 14, 2)));
    }

    @Test
    void aBreakdownBelowMayTellSomethingAboutAnAreaThatHasNone() {
        var staff = Staff.of(0, 5, 0).and(1, 8, 0).and(1, 9, 1);
        var plan = staff.plan(RULES, AREA_AND_TEAM, Cut.by(0)).withoutCuts((unit, cut) -> unit == 0);
        assertThat(plan.listCuts()).hasSize(1);
        var thirds = ResidualGuard.of(List.of(new Quantity(3, false)));

        assertThat(check(thirds, staff, plan, new int[] {3}, answers(3, 12, 2, 9, 7, 6, 1, 12, 7, 6, 1, 0, 1, 12)))
                .isEqualTo(new WithheldCells(Set.of(), List.of(new Breakdown(1, 0))));
    }

    @Test
    void theNearestBreakdownIsCountedInStepsAlongTheTree() {
        var staff = Staff.of(0, 5).and(1, 6).and(2, 7).and(3, 8).and(4, 9);
        var plan = units(staff, UnitTree.of(new int[] {-1, 0, 1, 0, 3}));
        var guarded = new GuardedPlan(plan, plan.people().count(person -> true), List.of(), List.of(), List.of());

        assertThat(guarded.distance(2, 2)).isZero();
        assertThat(guarded.distance(2, 0)).isEqualTo(2);
        assertThat(guarded.distance(0, 2)).isEqualTo(2);
        assertThat(guarded.distance(2, 4)).isEqualTo(4);
        assertThat(guarded.distance(1, 4)).isEqualTo(3);
    }

    @Test
    void aBlockHasAllItsPeopleWhetherBreakdownsBelowCanBeComparedOrNot() {
        var coarser = Staff.of(0, 10, 0)
                .and(0, 10, 1)
                .and(0, 10, 2)
                .and(1, 3, 0)
                .and(1, 3, 1)
                .and(1, 8, 2);
        var finer = Staff.of(0, 10, 0)
                .and(0, 10, 1)
                .and(0, 10, 2)
                .and(1, 6, 0)
                .and(1, 7, 1)
                .and(1, 8, 2);

        assertThat(blocksOfArea(coarser)).containsExactly(13, 13, 18);
        assertThat(blocksOfArea(finer)).containsExactly(16, 17, 18);
    }

    private static List<Integer> blocksOfArea(Staff staff) {
        var plan = staff.plan(RULES, AREA_AND_TEAM, Cut.by(0));
        assertThat(plan.listCuts()).hasSize(2);
        var guarded =
                new GuardedPlan(plan, plan.people().count(person -> true), List.of(), plan.listCuts(), List.of(0));
        return guarded.findBreakdown(0, 0).orElseThrow().blocks().stream()
                .map(guarded.network()::people)
                .toList();
    }

    @Test
    void unequalPartsHaveACommonOne() {
        assertThat(ResidualGuard.of(List.of(new Quantity(4, false), new Quantity(6, false)))
                        .commonParts())
                .isEqualTo(12);
        assertThat(ResidualGuard.of(List.of()).commonParts()).isEqualTo(1);
    }

    /// Scores of four items go in steps of 6.25 for those who answered them all. A guard that reckons with those who
    /// skipped some thinks of many more sums between them.
    @Test
    void whoAnsweredEverythingLeavesFewerPossibleSums() {
        var staff = Staff.of(0, 6).and(1, 12);
        var plan = units(staff, AREA_AND_TEAM);
        var guard = ResidualGuard.of(List.of(new Quantity(12, false)));
        var scores = answers(5, 48, 1, 15, 11, 30, 1, 27);
        var survey = new AnsweredSurvey(staff, plan, new int[] {12}, new int[][] {scores});
        var everybody = Contributors.everybody(staff.size());

        assertThat(guard.check(plan, everybody, survey)).isEqualTo(NOTHING);
        assertThat(guard.check(plan, everybody, survey, (_, _) -> 16))
                .isEqualTo(new WithheldCells(Set.of(1), List.of()));
    }
}
