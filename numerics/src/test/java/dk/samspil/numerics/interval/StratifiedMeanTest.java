package dk.samspil.numerics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.interval.StratifiedMean.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

class StratifiedMeanTest {

    private static final Stratum LARGE = new Stratum(new Moments(10, 60, 20), 20);
    private static final Stratum SMALL = new Stratum(new Moments(8, 75, 10), 10);
    private static final Moments ONE = new Moments(1, 90, Double.NaN);

    @Test
    void twoLeavesGiveTheWorkedExample() {
        var mean = StratifiedMean.of(List.of(LARGE, SMALL));

        assertThat(mean.mean()).isCloseTo(65, within(1e-12));
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(4.0 / 9 * 20 + 1.0 / 9 * 2.5), within(1e-12));
    }

    @Test
    void aLeafWithoutScoresIsLeftOut() {
        assertThat(StratifiedMean.of(List.of(LARGE, SMALL, new Stratum(Moments.NONE, 30))))
                .isEqualTo(StratifiedMean.of(List.of(LARGE, SMALL)));
    }

    @Test
    void theOnlyPersonOfALeafAddsNoUncertainty() {
        var mean = StratifiedMean.of(List.of(new Stratum(new Moments(9, 60, 20), 9), new Stratum(ONE, 1)));

        assertThat(mean.mean()).isCloseTo(63, within(1e-12));
        assertThat(mean.standardError()).isZero();
    }

    @Test
    void oneScoreOfSeveralPeopleLeavesTheErrorUndefined() {
        var mean = StratifiedMean.of(List.of(LARGE, new Stratum(ONE, 10)));

        assertThat(mean.mean()).isCloseTo(70, within(1e-12));
        assertThat(mean.standardError()).isNaN();
    }

    @Test
    void moreScoresThanPeopleCountAsACompleteLeaf() {
        var mean = StratifiedMean.of(List.of(new Stratum(new Moments(10, 60, 20), 8), new Stratum(ONE, 0)));

        assertThat(mean.mean()).isCloseTo((10 * 60 + 90) / 11.0, within(1e-12));
        assertThat(mean.standardError()).isZero();
    }

    @Test
    void aLeafWithOneScoreIsJoinedWithTheSiblingThatHasFewest() {
        var joined = StratifiedMean.joined(List.of(LARGE, new Stratum(ONE, 5), SMALL));

        assertThat(joined).hasSize(2).contains(LARGE);
        assertThat(joined.getFirst().employed()).isEqualTo(15);
        assertThat(joined.getFirst().scores().n()).isEqualTo(9);
        assertThat(joined.getFirst().scores().mean()).isCloseTo(690.0 / 9, within(1e-12));
        assertThat(StratifiedMean.of(joined).standardError()).isPositive();
    }

    @Test
    void aLeafWithoutScoresBringsItsPeople() {
        var joined = StratifiedMean.joined(List.of(SMALL, new Stratum(Moments.NONE, 30)));

        assertThat(joined).containsExactly(new Stratum(SMALL.scores(), 40));
    }

    @Test
    void poorLeavesAreJoinedUntilTheyHaveASpread() {
        var joined = StratifiedMean.joined(
                List.of(LARGE, new Stratum(ONE, 5), new Stratum(Moments.NONE, 4), new Stratum(Moments.NONE, 3)));

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().employed()).isEqualTo(32);
        assertThat(joined.getFirst().scores().n()).isEqualTo(11);
    }

    @Test
    void completeAndRichLeavesStayAsTheyAre() {
        var complete = new Stratum(ONE, 1);
        var nobody = new Stratum(Moments.NONE, 0);

        assertThat(StratifiedMean.joined(List.of(LARGE, complete, SMALL, nobody)))
                .containsExactlyInAnyOrder(LARGE, complete, SMALL, nobody);
        assertThat(StratifiedMean.joined(List.of(new Stratum(ONE, 9)))).containsExactly(new Stratum(ONE, 9));
        assertThat(StratifiedMean.joined(List.of())).isEmpty();
    }

    @Test
    void theOrderOfSiblingsDecidesNothing() {
        var few = new Stratum(new Moments(3, 40, 5), 10);
        var fewOfMore = new Stratum(new Moments(3, 20, 5), 11);
        var fewAndHigher = new Stratum(new Moments(3, 50, 5), 10);
        var poor = new Stratum(ONE, 4);

        var joined = StratifiedMean.joined(List.of(fewOfMore, fewAndHigher, poor, few));

        assertThat(joined).isEqualTo(StratifiedMean.joined(List.of(few, poor, fewAndHigher, fewOfMore)));
        assertThat(joined).contains(fewOfMore, fewAndHigher).doesNotContain(few);
    }

    @Test
    void nothingHasNoMean() {
        assertThat(StratifiedMean.of(List.of())).isEqualTo(new StratifiedMean(Double.NaN, Double.NaN));
    }

    @Test
    void aNegativeStaffIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stratum(ONE, -1))
                .withMessage("staff must not be negative: -1");
        assertThat(new Stratum(Moments.NONE, 0).employed()).isZero();
    }
}
