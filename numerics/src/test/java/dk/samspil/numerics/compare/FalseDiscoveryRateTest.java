package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryRateTest {

    @Test
    void fourPValuesGiveTheWorkedExample() {
        double[] q = FalseDiscoveryRate.benjaminiHochberg(new double[] {0.01, 0.04, 0.03, 0.20});

        assertThat(q).containsExactly(new double[] {0.04, 0.16 / 3, 0.16 / 3, 0.20}, within(1e-12));
    }

    @Test
    void noAdjustedPValueIsAboveOne() {
        assertThat(FalseDiscoveryRate.benjaminiHochberg(new double[] {1, 1, 0.9}))
                .containsExactly(1, 1, 1);
    }

    @Test
    void whatIsNotTestedMakesTheFamilyNoLarger() {
        double[] q = FalseDiscoveryRate.benjaminiHochberg(new double[] {Double.NaN, 0.05, Double.NaN});

        assertThat(q).containsExactly(Double.NaN, 0.05, Double.NaN);
    }

    @Test
    void errorsGiveTheWorkedExample() {
        assertThat(FalseDiscoveryRate.largestSet(new double[] {0.30, 0.08, 0.01}, 0.05))
                .containsExactly(false, true, true);
    }

    @Test
    void aSetExactlyAtTheRateIsClaimed() {
        assertThat(FalseDiscoveryRate.largestSet(new double[] {0.25, 0.75}, 0.5))
                .containsExactly(true, true);
    }

    @Test
    void equalErrorsAreClaimedTogetherOrNotAtAll() {
        double[] errors = {0.01, 0.25, 0.25};

        assertThat(FalseDiscoveryRate.largestSet(errors, 0.15)).containsExactly(true, false, false);
        assertThat(FalseDiscoveryRate.largestSet(errors, 0.17)).containsExactly(true, true, true);
    }

    @Test
    void theLargestSetMayReachOverAPairThatIsTooMuch() {
        assertThat(FalseDiscoveryRate.largestSet(new double[] {0, 0.2, 0.2}, 0.1333333334))
                .containsExactly(true, true, true);
    }

    @Test
    void whatIsNotJudgedIsNotClaimed() {
        assertThat(FalseDiscoveryRate.largestSet(new double[] {Double.NaN, 0.01}, 0.05))
                .containsExactly(false, true);
        assertThat(FalseDiscoveryRate.largestSet(new double[0], 0.05)).isEmpty();
    }

    @Test
    void onlyProbabilitiesAreTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FalseDiscoveryRate.benjaminiHochberg(new double[] {1.1}))
                .withMessage("not a probability: 1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscoveryRate.largestSet(new double[] {-0.1}, 0.05));
        assertThat(FalseDiscoveryRate.benjaminiHochberg(new double[] {0})).containsExactly(0);
    }
}
