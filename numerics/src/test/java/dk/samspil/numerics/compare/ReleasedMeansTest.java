package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReleasedMeansTest {

    @Test
    void aClassCountsAsItsLowestNumber() {
        var means = ReleasedMeans.builder(1).whole(64, 10, 19).build();

        assertThat(means.variance(0, 23)).isCloseTo(52.9 + 1.0 / 12, within(1e-12));
    }

    @Test
    void figuresKeepTheirOrder() {
        var means = ReleasedMeans.builder(0)
                .whole(64, 12, 12)
                .notShown()
                .atMost(20, 5, 9)
                .atLeast(98, 50, Integer.MAX_VALUE)
                .build();

        assertThat(means.size()).isEqualTo(4);
        assertThat(means.mean(0)).isEqualTo(64);
        assertThat(means.isShown(0)).isTrue();
        assertThat(means.isShown(1)).isFalse();
        assertThat(means.end(2)).isEqualTo(ReleasedMeans.End.AT_MOST);
        assertThat(means.lowestN(2)).isEqualTo(5);
        assertThat(means.highestN(2)).isEqualTo(9);
        assertThat(means.end(3)).isEqualTo(ReleasedMeans.End.AT_LEAST);
        assertThat(means.highestN(3)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void exactMeansHaveNoErrorOfRounding() {
        var means = ReleasedMeans.exact(new double[] {64.25, Double.NaN}, new int[] {10, 0});

        assertThat(means.variance(0, 23)).isCloseTo(52.9, within(1e-12));
        assertThat(means.highestN(0)).isEqualTo(10);
        assertThat(means.isShown(1)).isFalse();
    }

    @Test
    void laterChangesOfAnArrayChangeNothing() {
        double[] means = {64};
        int[] n = {10};
        var released = ReleasedMeans.exact(means, n);
        means[0] = 1;
        n[0] = 1;

        assertThat(released.mean(0)).isEqualTo(64);
        assertThat(released.lowestN(0)).isEqualTo(10);
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleasedMeans.builder(1).whole(64, 0, 4))
                .withMessage("not a number of answers: 0 to 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleasedMeans.builder(1).atMost(20, 9, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ReleasedMeans.exact(new double[] {1, 2}, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleasedMeans.exact(new double[] {1}, new int[] {0}))
                .withMessage("no mean can be 1.0 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleasedMeans.exact(new double[] {Double.POSITIVE_INFINITY}, new int[] {3}));
    }

    @Test
    void oneAnswerIsEnoughForAFigure() {
        assertThat(ReleasedMeans.builder(1).whole(64, 1, 1).build().lowestN(0)).isEqualTo(1);
        assertThat(ReleasedMeans.exact(new double[] {64}, new int[] {1}).isShown(0))
                .isTrue();
    }
}
