package dk.samspil.numerics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Weights WEIGHTS = new Weights(new double[] {0.5, 0.5, 2});

    @Test
    void threeWeightsGiveTheWorkedExample() {
        assertThat(WEIGHTS.size()).isEqualTo(3);
        assertThat(WEIGHTS.designEffect()).isCloseTo(1.5, within(1e-12));
        assertThat(WEIGHTS.effectiveSize()).isCloseTo(2, within(1e-12));
    }

    @Test
    void theMeanIsWeighted() {
        assertThat(WEIGHTS.mean(new double[] {40, 60, 80})).isCloseTo(70, within(1e-12));
    }

    @Test
    void aMissingScoreTakesItsWeightWithIt() {
        assertThat(WEIGHTS.mean(new double[] {40, 60, Double.NaN})).isCloseTo(50, within(1e-12));
        assertThat(WEIGHTS.mean(new double[] {Double.NaN, Double.NaN, Double.NaN}))
                .isNaN();
    }

    @Test
    void everyRespondentNeedsAnEntry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEIGHTS.mean(new double[2]))
                .withMessage("2 scores, but 3 weights");
    }
}
