package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelLimitsTest {

    private static final FunnelLimits LIMITS = new FunnelLimits(65, 23);

    @Test
    void tenAnswersGiveTheWorkedExample() {
        assertThat(LIMITS.innerHalfWidth(10)).isCloseTo(14.2555, within(1e-4));
        assertThat(LIMITS.outerHalfWidth(10)).isCloseTo(22.4743, within(1e-4));
    }

    @Test
    void theFunnelStartsAtOneAnswer() {
        assertThat(LIMITS.innerHalfWidth(1)).isCloseTo(1.96 * 23, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.innerHalfWidth(0))
                .withMessage("a mean needs an answer, not 0");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(Double.NaN, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(65, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelLimits(65, 0))
                .withMessage("no funnel around 65.0 with spread 0.0");
    }
}
