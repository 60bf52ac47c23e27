package dk.samspil.numerics.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PooledSdTest {

    @Test
    void twoTeamsGiveTheWorkedExample() {
        var pooled = PooledSd.of(List.of(Moments.of(new double[] {50, 75, 100}), Moments.of(new double[] {60, 80})));

        assertThat(pooled.degreesOfFreedom()).isEqualTo(3);
        assertThat(pooled.value()).isCloseTo(21.984843263788196, within(1e-12));
    }

    @Test
    void differencesBetweenTeamsDoNotCount() {
        var pooled = PooledSd.of(List.of(new Moments(2, 10, 5), new Moments(2, 90, 5)));

        assertThat(pooled.value()).isEqualTo(5);
    }

    @Test
    void teamsOfOneOrNobodyAddNothing() {
        var pooled = PooledSd.of(List.of(new Moments(3, 75, 25), new Moments(1, 50, Double.NaN), Moments.NONE));

        assertThat(pooled).isEqualTo(new PooledSd(25, 2));
    }

    @Test
    void withoutDegreesOfFreedomThereIsNoSpread() {
        assertThat(PooledSd.of(List.of())).isEqualTo(new PooledSd(Double.NaN, 0));
        assertThat(PooledSd.of(List.of(new Moments(1, 50, Double.NaN)))).isEqualTo(new PooledSd(Double.NaN, 0));
    }

    @Test
    void teamsThatAllAgreePoolToZero() {
        assertThat(PooledSd.of(List.of(new Moments(4, 50, 0)))).isEqualTo(new PooledSd(0, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1, -1, degrees of freedom must not be negative: -1",
        "5, 0, with 0 degrees of freedom it cannot be 5.0",
        "NaN, 3, with 3 degrees of freedom it cannot be NaN",
        "-5, 3, with 3 degrees of freedom it cannot be -5.0",
        "Infinity, 3, with 3 degrees of freedom it cannot be Infinity",
    })
    void figuresThatContradictEachOtherAreRefused(double value, int degreesOfFreedom, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PooledSd(value, degreesOfFreedom))
                .withMessage(message);
    }
}
