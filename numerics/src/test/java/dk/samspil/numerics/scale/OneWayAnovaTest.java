package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneWayAnovaTest {

    @Test
    void threeUnitsGiveTheWorkedExample() {
        var anova = OneWayAnova.of(new double[] {1, 2, 3, 2, 3, 4, 5, 6, 7}, new int[] {1, 1, 1, 2, 2, 2, 3, 3, 3});

        assertThat(anova.groups()).isEqualTo(3);
        assertThat(anova.n()).isEqualTo(9);
        assertThat(anova.meanSize()).isEqualTo(3);
        assertThat(anova.n0()).isCloseTo(3, within(1e-12));
        assertThat(anova.meanSquareBetween()).isCloseTo(13, within(1e-12));
        assertThat(anova.meanSquareWithin()).isCloseTo(1, within(1e-12));
        assertThat(anova.f()).isCloseTo(13, within(1e-12));
        assertThat(anova.p()).isCloseTo(Math.pow(1 + 13 / 3.0, -3), within(1e-12));
    }

    @Test
    void unequalSizesHaveASmallerN0ThanMeanSize() {
        var anova = OneWayAnova.of(new double[] {1, 2, 3, 4, 5, 6}, new int[] {7, 7, 9, 9, 9, 9});

        assertThat(anova.meanSize()).isEqualTo(3);
        assertThat(anova.n0()).isCloseTo(8.0 / 3, within(1e-12));
    }

    @Test
    void missingScoresAndUnitsWithoutScoresDoNotCount() {
        var anova = OneWayAnova.of(new double[] {1, 2, Double.NaN, 5, 6, Double.NaN}, new int[] {1, 1, 1, 2, 2, 3});

        assertThat(anova).isEqualTo(OneWayAnova.of(new double[] {1, 2, 5, 6}, new int[] {1, 1, 2, 2}));
        assertThat(anova.groups()).isEqualTo(2);
    }

    @Test
    void aUnitOfOnePersonCountsBetweenButNotWithin() {
        var anova = OneWayAnova.of(new double[] {1, 3, 5}, new int[] {1, 1, 2});

        assertThat(anova.groups()).isEqualTo(2);
        assertThat(anova.meanSquareBetween()).isCloseTo(6, within(1e-12));
        assertThat(anova.meanSquareWithin()).isCloseTo(2, within(1e-12));
    }

    @Test
    void oneUnitHasNoMeanSquareBetween() {
        var anova = OneWayAnova.of(new double[] {1, 2, 3}, new int[] {1, 1, 1});

        assertThat(anova.meanSquareBetween()).isNaN();
        assertThat(anova.n0()).isNaN();
        assertThat(anova.meanSquareWithin()).isEqualTo(1);
        assertThat(anova.p()).isNaN();
    }

    @Test
    void unitsOfOnePersonHaveNoMeanSquareWithin() {
        var anova = OneWayAnova.of(new double[] {1, 2}, new int[] {1, 2});

        assertThat(anova.meanSquareWithin()).isNaN();
        assertThat(anova.f()).isNaN();
    }

    @Test
    void perfectAgreementInsideDifferentUnitsGivesAnInfiniteF() {
        var anova = OneWayAnova.of(new double[] {1, 1, 2, 2}, new int[] {1, 1, 2, 2});

        assertThat(anova.f()).isInfinite();
        assertThat(anova.p()).isZero();
    }

    @Test
    void nobodyHasNothing() {
        var anova = OneWayAnova.ofUnits(List.of(Moments.NONE));

        assertThat(anova.groups()).isZero();
        assertThat(anova.meanSize()).isNaN();
        assertThat(anova.meanSquareBetween()).isNaN();
        assertThat(anova.meanSquareWithin()).isNaN();
    }

    @Test
    void scoresAndUnitsOfDifferentLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneWayAnova.of(new double[2], new int[3]))
                .withMessage("2 scores, but 3 units");
    }
}
