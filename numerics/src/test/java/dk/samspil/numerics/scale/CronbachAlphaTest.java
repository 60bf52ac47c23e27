package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    private static final double MISSING = Double.NaN;
    private static final double[][] EXAMPLE = {{1, 2, 2}, {2, 3, 2}, {4, 4, 5}, {5, 5, 4}};

    @Test
    void fourPeopleGiveTheWorkedExample() {
        var alpha = CronbachAlpha.of(EXAMPLE);

        assertThat(alpha.items()).isEqualTo(3);
        assertThat(alpha.persons()).isEqualTo(4);
        assertThat(alpha.alpha()).isCloseTo(0.9446808510638298, within(1e-12));
        assertThat(alpha.itemStatistics()).hasSize(3);
        assertThat(alpha.itemStatistics().get(2).itemRestCorrelation()).isCloseTo(0.8219529433756427, within(1e-12));
        assertThat(alpha.itemStatistics().get(2).alphaIfDeleted()).isCloseTo(0.9655172413793103, within(1e-12));
    }

    @Test
    void feldtsIntervalOfFourPeopleIsWide() {
        var alpha = CronbachAlpha.of(EXAMPLE);

        assertThat(alpha.low()).isCloseTo(0.6349600817641103, within(1e-9));
        assertThat(alpha.high()).isCloseTo(0.9962456595785898, within(1e-9));
    }

    @Test
    void aPersonWithAMissingAnswerIsLeftOut() {
        double[][] withMissing = {{1, 2, 2}, {2, 3, 2}, {4, MISSING, 5}, {4, 4, 5}, {5, 5, 4}};

        var alpha = CronbachAlpha.of(withMissing);

        assertThat(alpha.persons()).isEqualTo(4);
        assertThat(alpha.alpha()).isEqualTo(CronbachAlpha.of(EXAMPLE).alpha());
    }

    @Test
    void alphaWithoutAnItemIncludesThePersonWhoMissedOnlyThatItem() {
        double[][] withMissing = {{1, 2, 2}, {2, 3, 2}, {4, MISSING, 5}, {4, 4, 5}, {5, 5, 4}};

        var withoutSecond = CronbachAlpha.of(withMissing).itemStatistics().get(1);

        assertThat(withoutSecond.alphaIfDeleted()).isCloseTo(21.0 / 23, within(1e-12));
        assertThat(withoutSecond.itemRestCorrelation()).isCloseTo(0.9274495143273387, within(1e-12));
    }

    @Test
    void itemsThatContradictEachOtherGiveANegativeAlpha() {
        assertThat(CronbachAlpha.of(new double[][] {{1, 3}, {2, 3}, {3, 1}, {4, 2}})
                        .alpha())
                .isNegative();
    }

    @Test
    void twoItemsHaveAnAlphaButNoneWithoutOneOfThem() {
        var alpha = CronbachAlpha.of(new double[][] {{1, 1}, {2, 3}, {3, 2}});

        assertThat(alpha.alpha()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(alpha.itemStatistics().getFirst().itemRestCorrelation()).isCloseTo(.5, within(1e-12));
        assertThat(alpha.itemStatistics().getFirst().alphaIfDeleted()).isNaN();
    }

    @Test
    void oneItemHasNoAlpha() {
        var alpha = CronbachAlpha.of(new double[][] {{1}, {2}});

        assertThat(alpha.alpha()).isNaN();
        assertThat(alpha.low()).isNaN();
        assertThat(alpha.high()).isNaN();
    }

    @Test
    void onePersonHasNoAlpha() {
        assertThat(CronbachAlpha.of(new double[][] {{1, 2}}).alpha()).isNaN();
    }

    @Test
    void nobodyHasNoAlphaAndNoItems() {
        var alpha = CronbachAlpha.of(new double[0][]);

        assertThat(alpha.items()).isZero();
        assertThat(alpha.persons()).isZero();
        assertThat(alpha.alpha()).isNaN();
        assertThat(alpha.itemStatistics()).isEmpty();
    }

    @Test
    void aSumThatDoesNotVaryHasNoAlpha() {
        assertThat(CronbachAlpha.of(new double[][] {{1, 3}, {2, 2}, {3, 1}}).alpha())
                .isNaN();
    }

    @Test
    void aSumThatVariesOnlyByRoundingHasNoAlpha() {
        double[][] equalSums = {{.1, .2, .3}, {.3, .2, .1}, {.2, .3, .1}};

        assertThat(.1 + .2 + .3).isNotEqualTo(.3 + .2 + .1);
        assertThat(CronbachAlpha.of(equalSums).alpha()).isNaN();
    }

    @Test
    void aConstantRestHasNoCorrelationWithTheItem() {
        var alpha = CronbachAlpha.of(new double[][] {{1, 3, 2}, {2, 3, 2}, {3, 3, 2}});

        assertThat(alpha.itemStatistics().getFirst().itemRestCorrelation()).isNaN();
        assertThat(alpha.itemStatistics().getFirst().alphaIfDeleted()).isNaN();
    }

    @Test
    void aConstantItemHasNoCorrelationWithTheRest() {
        var alpha = CronbachAlpha.of(new double[][] {{3, 1, 1}, {3, 2, 3}, {3, 3, 2}});

        assertThat(alpha.itemStatistics().getFirst().itemRestCorrelation()).isNaN();
        assertThat(alpha.itemStatistics().getFirst().alphaIfDeleted()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void peopleWithDifferentNumbersOfEntriesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {1, 2, 3}}))
                .withMessage("every person needs 2 entries, found 3");
    }
}
