package dk.samspil.numerics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    @Test
    void intervalsApartAreClassesOfTheirOwn() {
        assertThat(classes(1, 2, 9, 10, 5, 6)).containsExactly(3, 1, 2);
    }

    @Test
    void intervalsThatOverlapAreOneClass() {
        assertThat(classes(1, 6, 5, 10, 20, 30)).containsExactly(2, 2, 1);
    }

    @Test
    void intervalsThatTouchAreOneClass() {
        assertThat(classes(1, 5, 5, 10)).containsExactly(1, 1);
    }

    @Test
    void aThirdThatOverlapsTwoJoinsThem() {
        assertThat(classes(1, 4, 3, 8, 7, 10)).containsExactly(1, 1, 1);
    }

    @Test
    void anIntervalInsideAWideOneIsInItsClass() {
        assertThat(classes(1, 10, 8, 9, 2, 3)).containsExactly(1, 1, 1);
    }

    @Test
    void moreThanThreeClassesAreJoinedAtTheSmallestGap() {
        assertThat(classes(0, 1, 1.5, 2, 7, 8, 15, 16)).containsExactly(3, 3, 2, 1);
        assertThat(classes(0, 1, 7, 8, 8.5, 9, 15, 16)).containsExactly(3, 2, 2, 1);
    }

    @Test
    void oneIntervalIsOneClass() {
        assertThat(classes(1, 2)).containsExactly(1);
    }

    @Test
    void theIntervalLeavesOutTheSameNumberOfDrawsAtEitherEnd() {
        double[] draws = IntStream.rangeClosed(1, 100)
                .mapToDouble(i -> (i * 37 % 100) / 100.0)
                .toArray();
        double[] rSquared =
                IntStream.rangeClosed(1, 100).mapToDouble(i -> i / 200.0).toArray();

        var result = Intervals.classified(new double[] {0.3}, new double[][] {draws, rSquared}, 0.9, 500, 20);

        assertThat(result.drivers().getFirst().low()).isCloseTo(0.05, within(1e-12));
        assertThat(result.drivers().getFirst().high()).isCloseTo(0.94, within(1e-12));
        assertThat(result.drivers().getFirst().share()).isEqualTo(1);
        assertThat(result.rSquared()).isEqualTo(0.3);
        assertThat(result.rSquaredLow()).isCloseTo(0.03, within(1e-12));
        assertThat(result.rSquaredHigh()).isCloseTo(0.475, within(1e-12));
        assertThat(result.people()).isEqualTo(500);
        assertThat(result.units()).isEqualTo(20);
        assertThat(draws[0]).isEqualTo(0.37);
    }

    private static int[] classes(double... ends) {
        double[] low = IntStream.range(0, ends.length / 2)
                .mapToDouble(i -> ends[2 * i])
                .toArray();
        double[] high = IntStream.range(0, ends.length / 2)
                .mapToDouble(i -> ends[2 * i + 1])
                .toArray();
        return Intervals.classes(low, high);
    }
}
