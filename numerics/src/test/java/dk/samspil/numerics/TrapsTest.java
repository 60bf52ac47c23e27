package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.ResponseRate;
import dk.samspil.numerics.interval.FinitePopulation;
import dk.samspil.numerics.interval.MeanInterval;
import dk.samspil.numerics.interval.MeanInterval.AllAnswered;
import dk.samspil.numerics.interval.MeanInterval.Kind;
import dk.samspil.numerics.interval.MeanInterval.Range;
import dk.samspil.numerics.interval.MeanInterval.Reason;
import dk.samspil.numerics.interval.MeanInterval.Undefined;
import dk.samspil.numerics.scale.AnswerScale;
import dk.samspil.numerics.scale.CronbachAlpha;
import dk.samspil.numerics.scale.IntraclassCorrelation;
import dk.samspil.numerics.scale.OneWayAnova;
import dk.samspil.numerics.scale.ScaleScore;
import dk.samspil.numerics.scale.WithinGroupAgreement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Mistakes that an implementation of these statistics makes sooner or later, one test for each.
class TrapsTest {

    private static final double MISSING = Double.NaN;
    private static final AnswerScale ONE_TO_FIVE = new AnswerScale(1, 5);

    @Test
    void icc1WithMeanSizeAndIcc1WithN0AreDifferentFiguresAndBothAreOffered() {
        var survey = SurveyFolder.read("bhr2000");
        var correlation = IntraclassCorrelation.of(survey.scores("leadership"), survey.groups());

        assertThat(correlation.icc1MeanSize()).isCloseTo(.1356991878, within(1e-10));
        assertThat(correlation.icc1N0()).isCloseTo(.1361666931, within(1e-10));
    }

    @Test
    void rwgTakesTheVarianceWithNMinusOne() {
        double[][] answers = {{4}, {5}};

        double rwg = WithinGroupAgreement.of(answers, ONE_TO_FIVE).rwgj();

        assertThat(rwg).isCloseTo(1 - .5 / 2, within(1e-12));
    }

    @Test
    void rwgComparesWithARandomVarianceOfTwoForFiveOptions() {
        double[][] answersWithVarianceTwo = {{2}, {4}};

        assertThat(WithinGroupAgreement.of(answersWithVarianceTwo, ONE_TO_FIVE).rwgj())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void rwgIsNeverNegative() {
        assertThat(WithinGroupAgreement.of(new double[][] {{1, 1}, {5, 4}}, ONE_TO_FIVE)
                        .rwgj())
                .isZero();
    }

    @Test
    void rwgOfOneRespondentIsNotDefined() {
        assertThat(WithinGroupAgreement.of(new double[][] {{4, 4}}, ONE_TO_FIVE).rwgj())
                .isNaN();
    }

    @Test
    void rwgLeavesOutPeopleWithAMissingAnswerInsideTheUnit() {
        double[][] answers = {{4, 4}, {1, MISSING}, {4, 4}};

        assertThat(WithinGroupAgreement.of(answers, ONE_TO_FIVE)).isEqualTo(new WithinGroupAgreement(2, 1));
    }

    @Test
    void alphaIsListwiseAndDiffersFromThePairwiseOneWhenAnswersAreMissing() {
        var survey = SurveyFolder.read("bhr2000", "responses_with_synthetic_missing.csv");

        double alpha = CronbachAlpha.of(survey.itemScores("leadership")).alpha();

        assertThat(alpha).isCloseTo(.8944205724, within(1e-10));
        assertThat(alpha).isNotCloseTo(.8914416846, within(1e-3));
    }

    @Test
    void threeItemsNeedTwoAnswersAndElevenNeedSix() {
        assertThat(ScaleScore.ofItems(new double[] {50, 100, MISSING})).isEqualTo(75);
        assertThat(ScaleScore.ofItems(new double[] {50, MISSING, MISSING})).isNaN();
        assertThat(ScaleScore.ofItems(firstAnswered(6, 11))).isEqualTo(50);
        assertThat(ScaleScore.ofItems(firstAnswered(5, 11))).isNaN();
    }

    @Test
    void aReversedItemIsTurnedBeforeScaling() {
        assertThat(new AnswerScale(1, 4).scoreOf100(4, true)).isZero();
        assertThat(new AnswerScale(2, 6).scoreOf100(3, true)).isEqualTo(75);
    }

    @Test
    void theFinitePopulationIsThatOfTheScoresNotOfTheReturnedSheets() {
        var nineScoresOfTenSheets = new Moments(9, 60, 20);

        var interval = MeanInterval.tWithFinitePopulation(nineScoresOfTenSheets, 10);

        assertThat(interval)
                .isInstanceOfSatisfying(
                        Range.class,
                        range -> assertThat(range.halfWidth())
                                .isCloseTo(2.306004135 * 20 / 3 * Math.sqrt(.1), within(1e-6)));
    }

    @Test
    void whenEverybodyAnsweredThereIsNoIntervalOfZeroWidth() {
        assertThat(MeanInterval.tWithFinitePopulation(new Moments(8, 60, 20), 8))
                .isEqualTo(new AllAnswered(60, false));
    }

    @Test
    void moreAnswersThanPeopleIsClampedAndReportedNeverNaN() {
        assertThat(FinitePopulation.correction(9, 8)).isZero();
        assertThat(MeanInterval.tWithFinitePopulation(new Moments(9, 60, 20), 8))
                .isEqualTo(new AllAnswered(60, true));
        assertThat(new ResponseRate(9, 8).percent()).isEqualTo(100);
        assertThat(new ResponseRate(9, 8).moreAnswersThanEmployed()).isTrue();
    }

    @Test
    void anIntervalMayLeaveTheScaleAndIsClippedForDisplayOnly() {
        var interval = MeanInterval.t(new Moments(5, 90, 20));

        assertThat(interval).isInstanceOfSatisfying(Range.class, range -> {
            assertThat(range.high()).isGreaterThan(100);
            assertThat(range.clippedTo(0, 100).high()).isEqualTo(100);
            assertThat(range.clippedTo(0, 100).low()).isEqualTo(range.low());
        });
    }

    @Test
    void whenAllAnswersAreTheSameTheirOwnSpreadGivesNoIntervalButThePooledOneDoes() {
        var allTheSame = Moments.of(new double[] {75, 75, 75, 75, 75});

        assertThat(MeanInterval.t(allTheSame)).isEqualTo(new Undefined(Reason.NO_SPREAD));
        assertThat(MeanInterval.descriptive(allTheSame, 6, 23)).isInstanceOfSatisfying(Range.class, range -> {
            assertThat(range.kind()).isEqualTo(Kind.POOLED_FINITE_POPULATION);
            assertThat(range.halfWidth()).isCloseTo(8.230444, within(1e-6));
        });
    }

    @Test
    void whenUnitsDoNotDifferTheirVarianceIsZeroAndNoUnitIsTrustedMoreThanTheMean() {
        var correlation = IntraclassCorrelation.ofUnits(
                List.of(new Moments(10, 59, 20), new Moments(10, 60, 20), new Moments(10, 61, 20)));

        assertThat(correlation.icc1N0()).isNegative();
        assertThat(correlation.tau2()).isZero();
        assertThat(correlation.reliability(10)).isZero();
    }

    @Test
    void theAnalysisOfManyUnitsNeedsOnlyTheirMoments() {
        double[] scores =
                IntStream.range(0, 11_320).mapToDouble(i -> i * 37 % 101).toArray();
        int[] units = IntStream.range(0, 11_320).map(i -> i % 1_132).toArray();
        var moments = IntStream.range(0, 1_132)
                .mapToObj(unit -> Moments.of(IntStream.range(0, 10)
                        .mapToDouble(i -> scores[unit + i * 1_132])
                        .toArray()))
                .toList();

        var fromPeople = OneWayAnova.of(scores, units);
        var fromMoments = OneWayAnova.ofUnits(moments);

        assertThat(fromMoments.f()).isCloseTo(fromPeople.f(), within(1e-10));
        assertThat(fromMoments.groups()).isEqualTo(1_132);
    }

    private static double[] firstAnswered(int answered, int items) {
        double[] scores = new double[items];
        Arrays.fill(scores, MISSING);
        Arrays.fill(scores, 0, answered, 50);
        return scores;
    }
}
