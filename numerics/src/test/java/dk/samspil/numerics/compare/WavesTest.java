package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WavesTest {

    private static final ReleasedMeans TEN = ReleasedMeans.exact(new double[] {60}, new int[] {10});
    private static final ReleasedMeans TWELVE = ReleasedMeans.exact(new double[] {70}, new int[] {12});
    private static final double SQUARE = 23 * 23;

    @Test
    void twoWavesGiveTheWorkedExample() {
        var waves = Waves.of(TEN, TWELVE, 23);

        assertThat(waves.difference(0)).isEqualTo(10);
        assertThat(waves.variance(0)).isCloseTo(SQUARE * (1.0 / 10 + 1.0 / 12), within(1e-9));
    }

    @Test
    void aLinkTakesOutWhatTheSamePeopleShare() {
        var waves = Waves.of(TEN, TWELVE, 23).linkedBy(new int[] {8}, 0.625);

        assertThat(waves.variance(0)).isCloseTo(SQUARE * (1.0 / 10 + 1.0 / 12 - 2 * 8 * 0.625 / 120), within(1e-9));
    }

    @Test
    void roundingOfBothMeansIsAdded() {
        var whole = ReleasedMeans.builder(1).whole(60, 10, 10).build();

        assertThat(Waves.of(whole, whole, 23).variance(0)).isCloseTo(SQUARE / 5 + 1.0 / 6, within(1e-9));
    }

    @Test
    void withoutALinkAClassCountsAsItsLowestNumber() {
        var group = ReleasedMeans.builder(1).whole(60, 5, 9).build();
        var number = ReleasedMeans.builder(1).whole(60, 12, 12).build();

        assertThat(Waves.of(group, number, 23).variance(0))
                .isCloseTo(SQUARE * (1.0 / 5 + 1.0 / 12) + 1.0 / 6, within(1e-9));
    }

    @Test
    void withALinkTheNumberInTheClassWithTheLargestVarianceCounts() {
        var group = ReleasedMeans.builder(1).whole(60, 5, 9).build();
        var number = ReleasedMeans.builder(1).whole(60, 5, 5).build();
        int[] linked = {5};
        double highest = 1.0 / 9 + 1.0 / 5 - 2 * 5 * 0.7 / (9 * 5);

        assertThat(highest).isGreaterThan(1.0 / 5 + 1.0 / 5 - 2 * 5 * 0.7 / (5 * 5));
        assertThat(Waves.of(group, number, 23).linkedBy(linked, 0.7).variance(0))
                .isCloseTo(SQUARE * highest + 1.0 / 6, within(1e-9));
        assertThat(Waves.of(number, group, 23).linkedBy(linked, 0.7).variance(0))
                .isCloseTo(SQUARE * highest + 1.0 / 6, within(1e-9));
    }

    @Test
    void withALinkBothNumbersMayBeTheHighestOfTheirClass() {
        var group = ReleasedMeans.builder(1).whole(60, 5, 9).build();
        double both = 2.0 / 9 - 2 * 9 * 0.9 / (9 * 9);
        double one = 1.0 / 5 + 1.0 / 9 - 2 * 9 * 0.9 / (5 * 9);

        assertThat(Waves.of(group, group, 23).linkedBy(new int[] {9}, 0.9).variance(0))
                .isCloseTo(SQUARE * Math.max(both, one) + 1.0 / 6, within(1e-9));
    }

    @Test
    void onlyWhatIsShownTwiceWithASpreadIsComparable() {
        var means = ReleasedMeans.exact(new double[] {60, Double.NaN, 60, 60}, new int[] {10, 0, 10, 10});
        var later = ReleasedMeans.exact(new double[] {60, 60, Double.NaN, 60}, new int[] {10, 10, 0, 10});
        var waves = Waves.of(means, later, new double[] {23, 23, 23, 0});

        assertThat(waves.size()).isEqualTo(4);
        assertThat(waves.isComparable(0)).isTrue();
        assertThat(waves.isComparable(1)).isFalse();
        assertThat(waves.isComparable(2)).isFalse();
        assertThat(waves.isComparable(3)).isFalse();
        assertThat(Waves.of(TEN, TWELVE, Double.NaN).isComparable(0)).isFalse();
    }

    @Test
    void linksOfUnitsThatAreNotComparedDoNotMatter() {
        var none = ReleasedMeans.builder(1).notShown().build();

        assertThat(Waves.of(none, TWELVE, 23).linkedBy(new int[] {3}, 0.6).isComparable(0))
                .isFalse();
    }

    @Test
    void roundsThatDoNotFitAreRefused() {
        var two = ReleasedMeans.exact(new double[] {60, 61}, new int[] {10, 10});

        assertThatIllegalArgumentException().isThrownBy(() -> Waves.of(TEN, two, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> Waves.of(TEN, TWELVE, new double[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waves.of(TEN, TWELVE, -1))
                .withMessage("not a standard deviation: -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Waves.of(TEN, TWELVE, Double.POSITIVE_INFINITY));
    }

    @Test
    void linksThatCannotBeAreRefused() {
        var waves = Waves.of(TEN, TWELVE, 23);

        assertThatIllegalArgumentException().isThrownBy(() -> waves.linkedBy(new int[0], 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> waves.linkedBy(new int[1], -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> waves.linkedBy(new int[1], 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> waves.linkedBy(new int[] {-1}, 0.6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waves.linkedBy(new int[] {11}, 0.6))
                .withMessage("11 linked of at most 10");
        assertThat(waves.linkedBy(new int[] {10}, 1).variance(0)).isPositive();
        assertThat(waves.linkedBy(new int[] {0}, 0).variance(0)).isEqualTo(waves.variance(0));
    }
}
