package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Compares with an expected value that was written with ten significant digits.
final class Expected {

    private Expected() {}

    /// Fails unless `actual` is within one part in 10^8 of `expected`; zero must be met exactly.
    static void assertAgrees(String what, double actual, double expected) {
        assertThat(actual).as(what).isCloseTo(expected, within(Math.abs(expected) * 1e-8));
    }
}
