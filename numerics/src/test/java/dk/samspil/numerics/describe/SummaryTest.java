package dk.samspil.numerics.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void fourIndicesGiveTheWorkedExample() {
        Summary summary = Summary.of(new double[] {.70, .90, .80, .95});

        assertThat(summary.n()).isEqualTo(4);
        assertThat(summary.mean()).isCloseTo(.8375, within(1e-12));
        assertThat(summary.median()).isCloseTo(.85, within(1e-12));
        assertThat(summary.min()).isEqualTo(.70);
        assertThat(summary.max()).isEqualTo(.95);
    }

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Summary.of(new double[] {9, 1, 2}).median()).isEqualTo(2);
    }

    @Test
    void missingValuesAreSkipped() {
        assertThat(Summary.of(new double[] {Double.NaN, 1, Double.NaN, 3})).isEqualTo(new Summary(2, 2, 2, 1, 3));
    }

    @Test
    void nothingHasNoSummary() {
        assertThat(Summary.of(new double[] {Double.NaN}))
                .isEqualTo(new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void theCallersArrayStaysAsItWas() {
        double[] values = {3, 1, 2};

        Summary.of(values);

        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void aValueOnTheLimitCountsAsReachingIt() {
        assertThat(Summary.shareAtLeast(new double[] {.69, .70, .90, Double.NaN, .1}, .70))
                .isEqualTo(.5);
    }

    @Test
    void theShareOfNothingDoesNotExist() {
        assertThat(Summary.shareAtLeast(new double[0], .70)).isNaN();
    }
}
