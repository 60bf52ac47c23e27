package dk.samspil.numerics.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @Test
    void threeScoresAndAMissingOneGiveTheWorkedExample() {
        Moments moments = Moments.of(new double[] {50, 75, Double.NaN, 100});

        assertThat(moments).isEqualTo(new Moments(3, 75, 25));
    }

    @Test
    void theStandardErrorDividesByTheRootOfN() {
        assertThat(new Moments(25, 60, 20).standardError()).isEqualTo(4);
    }

    @Test
    void noScoreHasNeitherMeanNorSpread() {
        assertThat(Moments.of(new double[] {Double.NaN})).isEqualTo(Moments.NONE);
        assertThat(Moments.NONE.standardError()).isNaN();
    }

    @Test
    void oneScoreHasAMeanButNoSpread() {
        Moments one = Moments.of(new double[] {75});

        assertThat(one).isEqualTo(new Moments(1, 75, Double.NaN));
        assertThat(one.standardError()).isNaN();
        assertThat(one.sumOfSquares()).isZero();
    }

    @Test
    void twoScoresHaveASumOfSquares() {
        assertThat(Moments.of(new double[] {60, 80}).sumOfSquares()).isCloseTo(200, within(1e-9));
    }

    @Test
    void equalScoresHaveASpreadOfExactlyZero() {
        Moments moments = Moments.of(new double[] {200.0 / 3, 200.0 / 3, 200.0 / 3});

        assertThat(moments.sd()).isZero();
        assertThat(moments.allEqual()).isTrue();
    }

    @Test
    void scoresThatDifferOnlyByRoundingCountAsEqual() {
        assertThat(Moments.of(new double[] {66.66666666666667, 66.66666666666666})
                        .allEqual())
                .isTrue();
    }

    @Test
    void aSpreadOfABillionthIsARealSpread() {
        assertThat(new Moments(5, 60, 1e-9).allEqual()).isFalse();
    }

    @Test
    void oneScoreIsNotCalledEqual() {
        assertThat(Moments.of(new double[] {75}).allEqual()).isFalse();
    }

    @Test
    void anInfiniteScoreIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.of(new double[] {50, Double.POSITIVE_INFINITY}))
                .withMessage("a score must be finite or NaN for missing: Infinity");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, NaN, NaN, n must not be negative: -1",
        "0, 50, NaN, with n = 0 the mean cannot be 50.0",
        "0, NaN, 1, with n = 0 the standard deviation cannot be 1.0",
        "1, NaN, NaN, with n = 1 the mean cannot be NaN",
        "1, 50, 0, with n = 1 the standard deviation cannot be 0.0",
        "2, Infinity, 1, with n = 2 the mean cannot be Infinity",
        "2, 50, NaN, with n = 2 the standard deviation cannot be NaN",
        "2, 50, -1, with n = 2 the standard deviation cannot be -1.0",
        "2, 50, Infinity, with n = 2 the standard deviation cannot be Infinity",
    })
    void figuresThatContradictEachOtherAreRefused(int n, double mean, double sd, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moments(n, mean, sd))
                .withMessage(message);
    }

    @Test
    void aStandardDeviationOfZeroIsAccepted() {
        assertThat(new Moments(2, 50, 0).sd()).isZero();
    }
}
