package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntraclassCorrelationTest {

    private static final IntraclassCorrelation EXAMPLE =
            IntraclassCorrelation.of(new double[] {1, 2, 3, 2, 3, 4, 5, 6, 7}, new int[] {1, 1, 1, 2, 2, 2, 3, 3, 3});

    private static final IntraclassCorrelation NO_DIFFERENCE =
            IntraclassCorrelation.ofUnits(List.of(new Moments(5, 50, 10), new Moments(5, 50, 20)));

    @Test
    void threeUnitsGiveTheWorkedExample() {
        assertThat(EXAMPLE.icc1MeanSize()).isCloseTo(.8, within(1e-12));
        assertThat(EXAMPLE.icc1N0()).isCloseTo(.8, within(1e-12));
        assertThat(EXAMPLE.icc2()).isCloseTo(12 / 13.0, within(1e-12));
        assertThat(EXAMPLE.tau2()).isCloseTo(4, within(1e-12));
        assertThat(EXAMPLE.sigma2()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theMeanOfALargerUnitIsMoreReliable() {
        assertThat(EXAMPLE.reliability(1)).isCloseTo(.8, within(1e-12));
        assertThat(EXAMPLE.reliability(3)).isCloseTo(12 / 13.0, within(1e-12));
    }

    @Test
    void theReliabilityOfNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.reliability(0))
                .withMessage("needs at least one score, not 0");
    }

    @ParameterizedTest
    @CsvSource({".10, 21.0", ".05, 44.333333333333336"})
    void aReliabilityOfSeventyNeedsAsManyScoresAsTheMethodPageSays(double icc, double scores) {
        var anova = new OneWayAnova(50, 500, 10, 10 * icc + (1 - icc), 1 - icc);

        assertThat(new IntraclassCorrelation(anova).scoresNeeded(.70)).isCloseTo(scores, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, Double.NaN})
    void aReliabilityOfNothingOrEverythingIsRefused(double reliability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.scoresNeeded(reliability))
                .withMessage("a reliability lies between 0 and 1, not at " + reliability);
    }

    @Test
    void unitsThatDifferLessThanPeopleHaveNegativeCorrelations() {
        assertThat(NO_DIFFERENCE.icc1MeanSize()).isCloseTo(-.25, within(1e-12));
        assertThat(NO_DIFFERENCE.icc2()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void unitsThatDifferLessThanPeopleHaveNoVarianceBetweenThem() {
        assertThat(NO_DIFFERENCE.tau2()).isZero();
        assertThat(NO_DIFFERENCE.reliability(30)).isZero();
        assertThat(NO_DIFFERENCE.scoresNeeded(.7)).isInfinite();
    }

    @Test
    void whenEverybodyAnswersTheSameNoUnitDiffers() {
        var same = IntraclassCorrelation.ofUnits(List.of(new Moments(5, 50, 0), new Moments(5, 50, 0)));

        assertThat(same.tau2()).isZero();
        assertThat(same.reliability(5)).isZero();
        assertThat(same.scoresNeeded(.7)).isInfinite();
        assertThat(same.icc2()).isNaN();
    }

    @Test
    void oneUnitHasNoCorrelations() {
        var one = IntraclassCorrelation.ofUnits(List.of(new Moments(5, 50, 10)));

        assertThat(one.icc1MeanSize()).isNaN();
        assertThat(one.icc2()).isNaN();
        assertThat(one.tau2()).isNaN();
    }
}
