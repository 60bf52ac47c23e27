package dk.samspil.numerics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.driver.ImportanceResult.Importance;
import dk.samspil.numerics.driver.ImportanceResult.Importances;
import dk.samspil.numerics.driver.ImportanceResult.NothingInCommon;
import dk.samspil.numerics.driver.ImportanceResult.TooFewPeople;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriverAnalysisTest {

    private static final int UNITS = 40;
    private static final ImportanceRule QUICK = new ImportanceRule(300, 12, 200, 0.95);

    /// Four people; the two drivers do not correlate, the outcome with them by .6 and .3.
    private static final double[][] UNCORRELATED = {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    @Test
    void uncorrelatedDimensionsGiveTheWorkedExample() {
        var analysis = DriverAnalysis.of(UNCORRELATED, outcomeOf(0.6, 0.3), new int[4]);

        assertThat(analysis.rSquared()).isCloseTo(0.45, within(1e-12));
        assertThat(analysis.shapley()).containsExactly(new double[] {0.36, 0.09}, within(1e-12));
        assertThat(analysis.johnson()).containsExactly(new double[] {0.36, 0.09}, within(1e-12));
    }

    @Test
    void aDimensionThatIsTheSameAsAnotherSharesItsPart() {
        double[][] twice = {{1, 1}, {1, 1}, {-1, -1}, {-1, -1}};
        var analysis = DriverAnalysis.of(twice, outcomeOf(0.6, 0.3), new int[4]);

        assertThat(analysis.shapley()).containsExactly(new double[] {0.18, 0.18}, within(1e-9));
        assertThat(analysis.johnson()).containsExactly(new double[] {0.18, 0.18}, within(1e-9));
        assertThat(analysis.rSquared()).isCloseTo(0.36, within(1e-9));
    }

    @Test
    void aDimensionWithoutSpreadHasNoPart() {
        double[][] constant = {{1, 7}, {1, 7}, {-1, 7}, {-1, 7}};
        var analysis = DriverAnalysis.of(constant, outcomeOf(0.6, 0.3), new int[4]);

        assertThat(analysis.shapley()).containsExactly(new double[] {0.36, 0}, within(1e-12));
        assertThat(analysis.johnson()).containsExactly(new double[] {0.36, 0}, within(1e-12));
    }

    @Test
    void whatDiffersBetweenUnitsIsLeftOut() {
        double[] outcome = outcomeOf(0.6, 0.3);
        double[][] moved = new double[8][];
        double[] movedOutcome = new double[8];
        int[] units = new int[8];
        for (int person = 0; person < 8; person++) {
            boolean second = person >= 4;
            units[person] = second ? 9 : 3;
            moved[person] = Arrays.stream(UNCORRELATED[person % 4])
                    .map(score -> score + (second ? 50 : 0))
                    .toArray();
            movedOutcome[person] = outcome[person % 4] - (second ? 30 : 0);
        }
        var within = DriverAnalysis.of(moved, movedOutcome, units);

        assertThat(within.rSquared()).isCloseTo(0.45, within(1e-9));
        assertThat(within.units()).isEqualTo(2);
        assertThat(DriverAnalysis.of(moved, movedOutcome, new int[8]).rSquared())
                .isGreaterThan(0.9);
    }

    @Test
    void onlyPeopleWithEveryScoreCount() {
        double[][] scores = Arrays.copyOf(UNCORRELATED, 6);
        scores[4] = new double[] {Double.NaN, 3};
        scores[5] = new double[] {3, 3};
        double[] outcome = Arrays.copyOf(outcomeOf(0.6, 0.3), 6);
        outcome[5] = Double.NaN;

        var analysis = DriverAnalysis.of(scores, outcome, new int[6]);

        assertThat(analysis.people()).isEqualTo(4);
        assertThat(analysis.rSquared()).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void anOutcomeThatDoesNotDifferHasNoRSquared() {
        assertThat(DriverAnalysis.of(UNCORRELATED, new double[4], new int[4]).rSquared())
                .isNaN();
        assertThat(DriverAnalysis.of(new double[0][], new double[0], new int[0]).rSquared())
                .isNaN();
    }

    @Test
    void fewerThanThreeHundredPeopleHaveNoImportance() {
        var few = survey(299, 0.8, 0.3, 0.3);

        assertThat(few.importance(QUICK, new Random(1))).isEqualTo(new TooFewPeople(299));
        assertThat(survey(300, 0.8, 0.3, 0.3).importance(QUICK, new Random(1))).isInstanceOf(Importances.class);
    }

    @Test
    void whatGoesTogetherWithNothingHasNoImportance() {
        double[][] scores = IntStream.range(0, 300)
                .mapToObj(person -> new double[] {person % 2, 4})
                .toArray(double[][]::new);

        assertThat(DriverAnalysis.of(scores, new double[300], new int[300]).importance(QUICK, new Random(1)))
                .isEqualTo(new NothingInCommon());
        double[] unrelated =
                IntStream.range(0, 300).mapToDouble(person -> person / 2 % 2).toArray();
        assertThat(DriverAnalysis.of(scores, unrelated, new int[300]).importance(QUICK, new Random(1)))
                .isEqualTo(new NothingInCommon());
    }

    @Test
    void importanceIsToldInClassesWhoseIntervalsDoNotOverlap() {
        var result = importances(survey(4000, 0.9, 0.3, 0.28), QUICK);

        assertThat(result.people()).isEqualTo(4000);
        assertThat(result.units()).isEqualTo(UNITS);
        assertThat(result.rSquared()).isBetween(result.rSquaredLow(), result.rSquaredHigh());
        assertThat(result.drivers()).extracting(Importance::importanceClass).containsExactly(1, 2, 2);
        assertThat(result.classes()).isEqualTo(2);
        assertThat(result.drivers().stream().mapToDouble(Importance::share).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(result.drivers())
                .allSatisfy(driver -> assertThat(driver.share()).isBetween(driver.low(), driver.high()));
    }

    @Test
    void driversThatCannotBeToldApartAreOneClass() {
        assertThat(importances(survey(400, 0.4, 0.4, 0.4), QUICK).classes()).isEqualTo(1);
    }

    @Test
    void theSameGeneratorGivesTheSameResult() {
        var survey = survey(400, 0.9, 0.3, 0.28);

        assertThat(survey.importance(QUICK, new Random(7))).isEqualTo(survey.importance(QUICK, new Random(7)));
        assertThat(survey.importance(QUICK, new Random(7))).isNotEqualTo(survey.importance(QUICK, new Random(8)));
    }

    @Test
    void aWiderConfidenceGivesWiderIntervals() {
        var survey = survey(400, 0.9, 0.3, 0.28);
        var wide = importances(survey, new ImportanceRule(300, 12, 200, 0.99));
        var narrow = importances(survey, new ImportanceRule(300, 12, 200, 0.5));

        assertThat(wide.rSquaredLow()).isLessThan(narrow.rSquaredLow());
        assertThat(wide.rSquaredHigh()).isGreaterThan(narrow.rSquaredHigh());
    }

    @Test
    void aboveTheLimitJohnsonsWeightsAreTaken() {
        var survey = survey(400, 0.9, 0.3, 0.28);
        double[] johnson = survey.johnson();
        var byJohnson = importances(survey, new ImportanceRule(300, 2, 50, 0.95));
        var byShapley = importances(survey, new ImportanceRule(300, 3, 50, 0.95));

        assertThat(byJohnson.drivers().getFirst().share())
                .isCloseTo(johnson[0] / survey.rSquared(), within(1e-12))
                .isNotEqualTo(byShapley.drivers().getFirst().share());
        assertThat(byShapley.drivers().getFirst().share())
                .isCloseTo(survey.shapley()[0] / survey.rSquared(), within(1e-9));
    }

    @Test
    void tablesThatDoNotFitAreRefused() {
        double[] outcome = outcomeOf(0.6, 0.3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriverAnalysis.of(UNCORRELATED, new double[3], new int[4]));
        assertThatIllegalArgumentException().isThrownBy(() -> DriverAnalysis.of(UNCORRELATED, outcome, new int[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriverAnalysis.of(new double[4][0], outcome, new int[4]))
                .withMessage("needs a driver");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriverAnalysis.of(new double[][] {{1}, {1, 2}}, new double[2], new int[2]))
                .withMessage("rows of 1 and 2 drivers");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DriverAnalysis.of(new double[][] {{Double.POSITIVE_INFINITY}}, new double[1], new int[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriverAnalysis.of(new double[][] {new double[21]}, new double[1], new int[1])
                        .shapley())
                .withMessage("too many subsets of 21 dimensions");
    }

    @Test
    void rulesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportanceRule(1, 12, 100, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportanceRule(300, 21, 100, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportanceRule(300, -1, 100, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportanceRule(300, 12, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportanceRule(300, 12, 100, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportanceRule(300, 12, 100, 0));
        assertThat(new ImportanceRule(2, 20, 2, 0.5).mostByShapley()).isEqualTo(20);
        assertThat(new ImportanceRule(2, 0, 2, 0.5).mostByShapley()).isZero();
    }

    private static Importances importances(DriverAnalysis analysis, ImportanceRule rule) {
        return (Importances) analysis.importance(rule, new Random(20261122));
    }

    /// The first two columns and a third that is uncorrelated with both, so that the correlations are as
    /// given.
    private static double[] outcomeOf(double first, double second) {
        double rest = Math.sqrt(1 - first * first - second * second);
        return Arrays.stream(UNCORRELATED)
                .mapToDouble(row -> first * row[0] + second * row[1] + rest * row[0] * row[1])
                .toArray();
    }

    /// People in forty units whose three correlated scores go into the outcome with the given weights.
    private static DriverAnalysis survey(int people, double... weights) {
        var random = new Random(42);
        double[][] scores = new double[people][weights.length];
        double[] outcome = new double[people];
        int[] units = new int[people];
        for (int person = 0; person < people; person++) {
            double general = random.nextGaussian();
            outcome[person] = random.nextGaussian();
            units[person] = person % UNITS;
            for (int driver = 0; driver < weights.length; driver++) {
                scores[person][driver] = 0.5 * general + random.nextGaussian();
                outcome[person] += weights[driver] * scores[person][driver];
            }
        }
        return DriverAnalysis.of(scores, outcome, units);
    }
}
