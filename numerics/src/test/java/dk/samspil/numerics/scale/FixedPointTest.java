package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FixedPointTest {

    @Test
    void twoHundredThirdsAreTheNearestMultiple() {
        assertThat(FixedPoint.of(200, 3)).isEqualTo(71_582_788_267L);
    }

    @Test
    void wholeNumbersAreExact() {
        assertThat(FixedPoint.of(300, 3)).isEqualTo(100 * FixedPoint.ONE);
        assertThat(FixedPoint.of(0, 7)).isZero();
    }

    @Test
    void aHalfIsRoundedUp() {
        assertThat(FixedPoint.of(1, 2 * FixedPoint.ONE)).isEqualTo(1);
    }

    @Property(seed = "20261122")
    void noNumberIsOffByMoreThanHalfAMultiple(
            @ForAll @IntRange(max = 1_000_000) int numerator, @ForAll @IntRange(min = 1, max = 1_000) int denominator) {
        long twiceTheRest = 2 * (FixedPoint.of(numerator, denominator) * denominator - numerator * FixedPoint.ONE);

        assertThat(twiceTheRest).isBetween(-denominator + 1L, (long) denominator);
    }

    @Test
    void whatIsNoFractionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint.of(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint.of(1L << 32, 2));
    }
}
