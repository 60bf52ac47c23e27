package dk.samspil.numerics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RIndicatorTest {

    @Test
    void twoClassesGiveTheWorkedExample() {
        assertThat(RIndicator.ofClasses(new int[] {100, 100}, new int[] {90, 60}))
                .isCloseTo(1 - 2 * Math.sqrt(200 * 0.15 * 0.15 / 199 - (0.09 + 0.24) / 2 / 99), within(1e-12));
        assertThat(RIndicator.ofPropensities(new double[] {0.9, 0.6}, new int[] {100, 100}))
                .isCloseTo(1 - 2 * Math.sqrt(200 * 0.15 * 0.15 / 199), within(1e-12));
    }

    @Test
    void aClassOfOnePersonSaysNothingOfChance() {
        assertThat(RIndicator.ofClasses(new int[] {3, 1}, new int[] {3, 0}))
                .isCloseTo(1 - 2 * Math.sqrt(0.75 / 3), within(1e-12));
    }

    @Test
    void lessThanChanceIsFullyAlike() {
        assertThat(RIndicator.ofClasses(new int[] {20, 20}, new int[] {10, 11})).isEqualTo(1);
    }

    @Test
    void equalRatesAreFullyAlike() {
        assertThat(RIndicator.ofClasses(new int[] {10, 20}, new int[] {5, 10})).isEqualTo(1);
        assertThat(RIndicator.ofClasses(new int[] {1}, new int[] {1})).isEqualTo(1);
    }

    @Test
    void classesWithoutPeopleAreLeftOut() {
        assertThat(RIndicator.ofClasses(new int[] {100, 0, 100}, new int[] {90, 0, 60}))
                .isEqualTo(RIndicator.ofClasses(new int[] {100, 100}, new int[] {90, 60}));
        assertThat(RIndicator.ofClasses(new int[] {0}, new int[] {0})).isNaN();
    }

    @Test
    void moreAnswersThanPeopleCountAsAll() {
        assertThat(RIndicator.ofClasses(new int[] {10, 10}, new int[] {12, 5}))
                .isEqualTo(RIndicator.ofClasses(new int[] {10, 10}, new int[] {10, 5}));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RIndicator.ofClasses(new int[1], new int[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> RIndicator.ofPropensities(new double[1], new int[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RIndicator.ofPropensities(new double[] {1.1}, new int[] {3}))
                .withMessage("3 people cannot answer with propensity 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RIndicator.ofPropensities(new double[] {-0.1}, new int[] {3}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RIndicator.ofPropensities(new double[] {0.5}, new int[] {-1}));
        assertThat(RIndicator.ofPropensities(new double[] {1, 0}, new int[] {1, 1}))
                .isNegative();
    }
}
