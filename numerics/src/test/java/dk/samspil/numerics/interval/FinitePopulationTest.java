package dk.samspil.numerics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FinitePopulationTest {

    @Test
    void tenOfTwelveIsTheWorkedExample() {
        assertThat(FinitePopulation.correction(10, 12)).isCloseTo(0.408248290463863, within(1e-12));
    }

    @Test
    void everybodyLeavesNoUncertainty() {
        assertThat(FinitePopulation.correction(12, 12)).isZero();
    }

    @Test
    void moreAnswersThanPeopleIsClampedToZero() {
        assertThat(FinitePopulation.correction(13, 12)).isZero();
        assertThat(FinitePopulation.correction(1, 0)).isZero();
    }

    @Test
    void noScoreOrANegativeStaffIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinitePopulation.correction(0, 12))
                .withMessage("needs a score and no negative staff: 0 of 12");
        assertThatIllegalArgumentException().isThrownBy(() -> FinitePopulation.correction(1, -1));
    }
}
