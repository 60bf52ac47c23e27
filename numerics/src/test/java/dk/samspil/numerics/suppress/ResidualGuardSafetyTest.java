package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.suppress.ResidualGuard.Quantity;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// What the guard lets pass, against all answers that would be shown in the same way.
class ResidualGuardSafetyTest {

    private static final int ANSWERS = 5;
    private static final CellRules RULES = new CellRules(SuppressionRules.FOR_MEANS, 5, 10, 5, 10);
    private static final ResidualGuard GUARD = ResidualGuard.of(List.of(new Quantity(1, false)));

    /// A small organisation in which many agree.
    private record Case(CellPlan plan, AnsweredSurvey survey) {

        static Case of(long seed, int mostUnits, int categories) {
            var random = new Random(seed);
            var parents = new RandomTrees(random.nextLong()).parents(mostUnits);
            var staff = Staff.of(0, 0, 0);
            for (int unit = 0; unit < parents.length; unit++) {
                for (int category = 0; category < categories; category++) {
                    staff.and(unit, random.nextInt(4) == 0 ? 0 : 5 + random.nextInt(3), category);
                }
            }
            staff.and(0, 5, 0);
            var cuts = categories > 1 ? new Cut[] {Cut.by(0)} : new Cut[0];
            return answered(staff, staff.plan(RULES, UnitTree.of(parents), cuts), random);
        }

        /// One or two teams broken down by two attributes.
        static Case ofTwoCuts(long seed) {
            var random = new Random(seed);
            var staff = Staff.of(0, 0, 0, 0);
            int teams = 1 + random.nextInt(2);
            for (int team = 0; team < teams; team++) {
                for (int group = 0; group < 4; group++) {
                    staff.and(team, random.nextInt(teams == 1 ? 10 : 6), group / 2, group % 2);
                }
            }
            staff.and(0, 5, 0, 0).and(0, 5, 1, 1);
            var tree = UnitTree.of(teams == 1 ? new int[] {-1} : new int[] {-1, 0});
            return answered(staff, staff.plan(RULES, tree, Cut.by(0), Cut.by(1)), random);
        }

        private static Case answered(Staff staff, CellPlan plan, Random random) {
            int end = 4 * random.nextInt(2);
            double agreement = 1 - random.nextDouble() / 3;
            var answers = IntStream.range(0, staff.size())
                    .map(person -> random.nextDouble() < agreement ? end : random.nextInt(ANSWERS))
                    .toArray();
            return new Case(plan, new AnsweredSurvey(staff, plan, new int[] {1}, new int[][] {answers}));
        }

        int fewestPossible(CellPlan shown) {
            return BruteForceAnswers.fewestPossible(survey.list(shown), survey.people(), 0);
        }

        WithheldCells withheld() {
            return checked(plan);
        }

        WithheldCells checked(CellPlan shown) {
            return GUARD.check(shown, Contributors.everybody(survey.people()), survey);
        }
    }

    @Property(tries = 400, seed = "20261001", shrinking = ShrinkingMode.OFF)
    void everybodyMayHaveGivenAtLeastFourAnswers(@ForAll long seed) {
        var survey = Case.of(seed, 4, 1);

        var withheld = survey.withheld();

        assertThat(survey.fewestPossible(withheld.takenFrom(survey.plan))).isGreaterThanOrEqualTo(ANSWERS - 1);
    }

    @Property(tries = 400, seed = "20261002", shrinking = ShrinkingMode.OFF)
    void unitsAreWithheldOnlyIfSomebodyHadFewer(@ForAll long seed) {
        var survey = Case.of(seed, 4, 1);

        boolean withholds = !survey.withheld().units().isEmpty();

        assertThat(withholds).isEqualTo(survey.fewestPossible(survey.plan) < ANSWERS - 1);
    }

    @Property(tries = 1500, seed = "20261003", shrinking = ShrinkingMode.OFF)
    void norDoBreakdownsLeaveAnybodyFewer(@ForAll long seed) {
        var survey = Case.of(seed, 2, 2);

        var withheld = survey.withheld();

        assertThat(survey.fewestPossible(withheld.takenFrom(survey.plan))).isGreaterThanOrEqualTo(ANSWERS - 1);
    }

    @Property(tries = 400, seed = "20261007", shrinking = ShrinkingMode.OFF)
    void norDoBreakdownsOfTeamsInAnAreaWithoutOne(@ForAll long seed) {
        var survey = Case.of(seed, 3, 2);
        var onlyBelow = survey.plan.withoutCuts(
                (unit, cut) -> survey.plan.units().tree().root() == unit);

        var withheld = survey.checked(onlyBelow);

        assertThat(survey.fewestPossible(withheld.takenFrom(onlyBelow))).isGreaterThanOrEqualTo(ANSWERS - 1);
    }

    @Property(tries = 250, seed = "20261005", shrinking = ShrinkingMode.OFF)
    void norDoThoseByTwoCuts(@ForAll long seed) {
        var survey = Case.ofTwoCuts(seed);

        var withheld = survey.withheld();

        assertThat(survey.fewestPossible(withheld.takenFrom(survey.plan))).isGreaterThanOrEqualTo(ANSWERS - 1);
    }

    @Test
    void inManyOfTheseSomebodyWouldHaveHadFewer() {
        assertThat(LongStream.range(0, 100)
                        .filter(seed -> !Case.of(seed, 4, 1).withheld().units().isEmpty()))
                .hasSizeGreaterThan(10);
        assertThat(LongStream.range(0, 100)
                        .filter(seed ->
                                !Case.of(seed, 2, 2).withheld().breakdowns().isEmpty()))
                .hasSizeGreaterThan(5);
    }

    @Property(tries = 300, seed = "20261004", shrinking = ShrinkingMode.OFF)
    void lookingAgainFindsNothingMore(@ForAll long seed) {
        var survey = Case.of(seed, 6, 3);

        var left = survey.withheld().takenFrom(survey.plan);

        assertThat(survey.checked(left).units()).isEmpty();
        assertThat(survey.checked(left).breakdowns()).isEmpty();
    }

    @Property(tries = 150, seed = "20261006", shrinking = ShrinkingMode.OFF)
    void norDoesAMeanBesideTheTwoItemsItIsMadeOf(@ForAll long seed) {
        var random = new Random(seed);
        var staff = Staff.of(0, 5 + random.nextInt(6));
        var plan = staff.plan(RULES, UnitTree.of(new int[] {-1}));
        double agreement = random.nextDouble();
        int end = 4 * random.nextInt(2);
        var values = new int[3][staff.size()];
        for (int person = 0; person < staff.size(); person++) {
            values[0][person] = random.nextDouble() < agreement ? end : random.nextInt(ANSWERS);
            values[1][person] = random.nextInt(ANSWERS);
            values[2][person] = values[0][person] + values[1][person];
        }
        var survey = new AnsweredSurvey(staff, plan, new int[] {1, 1, 2}, values);
        var item = new Quantity(1, false);
        var guard = ResidualGuard.withMean(List.of(item, item), new Quantity(2, true));

        var withheld = guard.check(plan, Contributors.everybody(staff.size()), survey);

        assertThat(withheld.units().isEmpty())
                .isEqualTo(fewestOfTwo(survey.list(plan).getFirst().readings(), staff.size()) >= ANSWERS - 1);
    }

    /// Reckoning in twelfths with everybody's own steps is reckoning in answers.
    @Property(tries = 300, seed = "221", shrinking = ShrinkingMode.OFF)
    void stepsOfPeopleCountAndNotTheFinestOnes(@ForAll long seed) {
        var scene = Case.of(seed, 4, 2);
        var fine = ResidualGuard.of(List.of(new Quantity(12, false)));
        var everybody = Contributors.everybody(scene.survey().people());

        assertThat(fine.check(scene.plan(), everybody, scene.survey(), (_, _) -> ANSWERS - 1))
                .isEqualTo(GUARD.check(scene.plan(), everybody, scene.survey()));
    }

    /// The fewest answers possible to one of two items, given what is shown of both and of their mean.
    private static int fewestOfTwo(List<CellReadings.Reading> readings, int people) {
        var first = new boolean[ANSWERS];
        var second = new boolean[ANSWERS];
        for (int sum = 0; sum <= 4 * people; sum++) {
            for (int other = 0; other <= 4 * people; other++) {
                boolean shownSo = fits(readings.get(0), 25.0 * sum / people)
                        && fits(readings.get(1), 25.0 * other / people)
                        && fits(readings.get(2), 12.5 * (sum + other) / people);
                for (int answer = 0; shownSo && answer < ANSWERS; answer++) {
                    first[answer] |= sum >= answer && sum <= answer + 4 * (people - 1);
                    second[answer] |= other >= answer && other <= answer + 4 * (people - 1);
                }
            }
        }
        return Math.min(count(first), count(second));
    }

    private static boolean fits(CellReadings.Reading reading, double mean) {
        int rounded = WholeNumber.nearest(mean);
        return rounded >= reading.lowest() && rounded <= reading.highest();
    }

    private static int count(boolean[] possible) {
        return (int) IntStream.range(0, possible.length)
                .filter(answer -> possible[answer])
                .count();
    }
}
