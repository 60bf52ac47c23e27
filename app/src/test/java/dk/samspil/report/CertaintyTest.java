package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CertaintyTest {
    /// 1.96 · 20 / √16 = 9.8
    private final Certainty certainty = new Certainty(20, 16);

    @Test
    void halfTheIntervalIsTheQuantileTimesTheSpreadOverTheRootOfTheAnswers() {
        assertThat(certainty.halfWidth()).isCloseTo(9.8, within(1e-12));
    }

    @Test
    void theWrittenEndsStayWithinTheScale() {
        assertThat(certainty.low(4)).isZero();
        assertThat(certainty.high(97)).isEqualTo(100);
        assertThat(certainty.low(50)).isEqualTo(40);
        assertThat(certainty.high(50)).isEqualTo(60);
    }

    @Test
    void nobodyIsNoGroundForCertainty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Certainty(20, 0));
    }
}
