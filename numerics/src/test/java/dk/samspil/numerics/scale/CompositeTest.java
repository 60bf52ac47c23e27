package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompositeTest {

    private static final double MISSING = Double.NaN;

    @Test
    void dimensionsOfUnequalLengthWeighTheSame() {
        assertThat(Composite.ofDimensions(new double[] {75, 50})).isEqualTo(62.5);
    }

    @Test
    void itemsWeighTheSameWhereverTheyBelong() {
        assertThat(Composite.ofItems(new double[] {75, 75, 75, 75, 50, 50})).isCloseTo(400 / 6.0, within(1e-12));
    }

    @Test
    void bothWaysAgreeForCompleteDimensionsOfEqualLength() {
        double trust = ScaleScore.ofItems(new double[] {75, 50});
        double justice = ScaleScore.ofItems(new double[] {25, 0});

        assertThat(Composite.ofDimensions(new double[] {trust, justice}))
                .isEqualTo(Composite.ofItems(new double[] {75, 50, 25, 0}));
    }

    @Test
    void halfOfTheDimensionsSuffice() {
        assertThat(Composite.ofDimensions(new double[] {75, MISSING})).isEqualTo(75);
        assertThat(Composite.ofDimensions(new double[] {75, MISSING, MISSING})).isNaN();
    }

    @Test
    void halfOfTheItemsSuffice() {
        assertThat(Composite.ofItems(new double[] {75, 25, MISSING, MISSING})).isEqualTo(50);
        assertThat(Composite.ofItems(new double[] {75, MISSING, MISSING})).isNaN();
    }
}
