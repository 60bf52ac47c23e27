package dk.samspil.numerics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WorstCaseTest {

    @Test
    void tenOfTwentyGiveTheWorkedExample() {
        var bounds = WorstCase.of(10, 70, 20);

        assertThat(bounds.low()).isCloseTo(35, within(1e-12));
        assertThat(bounds.high()).isCloseTo(85, within(1e-12));
    }

    @Test
    void nobodySilentLeavesNothingOpen() {
        assertThat(WorstCase.of(20, 70, 20)).isEqualTo(new WorstCase(70, 70));
        assertThat(WorstCase.of(21, 70, 20)).isEqualTo(new WorstCase(70, 70));
    }

    @Test
    void theEndsOfTheScaleAreMeansToo() {
        assertThat(WorstCase.of(1, 0, 2)).isEqualTo(new WorstCase(0, 50));
        assertThat(WorstCase.of(1, 100, 2)).isEqualTo(new WorstCase(50, 100));
        assertThat(WorstCase.of(1, 100, 0)).isEqualTo(new WorstCase(100, 100));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorstCase.of(0, 70, 20))
                .withMessage("no bounds for 0 of 20 with 70.0");
        assertThatIllegalArgumentException().isThrownBy(() -> WorstCase.of(1, -1, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> WorstCase.of(1, 101, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> WorstCase.of(1, 70, -1));
    }
}
