package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class SumRangesTest {

    private static final int NO_MEAN = -1;

    private final SumNetwork network = new SumNetwork();
    private final int first = network.add(3);
    private final int second = network.add(2);
    private final int whole = network.addWhole(List.of(first, second));

    private static List<Long> range(SumRanges ranges, int group, int quantity) {
        return List.of(ranges.low(group, quantity), ranges.high(group, quantity));
    }

    @Test
    void atFirstOnlyTheScaleIsKnown() {
        var ranges = new SumRanges(network, 2, NO_MEAN, 100);

        ranges.settle();

        assertThat(range(ranges, first, 1)).containsExactly(0L, 300L);
        assertThat(range(ranges, whole, 0)).containsExactly(0L, 500L);
    }

    @Test
    void aWholeLimitsItsParts() {
        var ranges = new SumRanges(network, 2, NO_MEAN, 100);

        ranges.limit(whole, 1, 450, 480);
        ranges.settle();

        assertThat(range(ranges, first, 1)).containsExactly(250L, 300L);
        assertThat(range(ranges, second, 1)).containsExactly(150L, 200L);
        assertThat(range(ranges, first, 0)).containsExactly(0L, 300L);
    }

    @Test
    void aWholeWithLittleLimitsItsPartsFromAbove() {
        var ranges = new SumRanges(network, 2, NO_MEAN, 100);

        ranges.limit(whole, 0, 0, 120);
        ranges.limit(second, 0, 30, 200);
        ranges.settle();

        assertThat(range(ranges, first, 0)).containsExactly(0L, 90L);
        assertThat(range(ranges, second, 0)).containsExactly(30L, 120L);
        assertThat(range(ranges, whole, 0)).containsExactly(30L, 120L);
    }

    @Test
    void partsLimitTheirWholeAndEachOther() {
        var ranges = new SumRanges(network, 3, NO_MEAN, 100);

        ranges.limit(first, 2, 100, 110);
        ranges.limit(whole, 2, 0, 150);
        ranges.settle();

        assertThat(range(ranges, whole, 2)).containsExactly(100L, 150L);
        assertThat(range(ranges, second, 2)).containsExactly(0L, 50L);
    }

    @Test
    void aMeanIsLimitedByWhatItIsTheMeanOf() {
        var ranges = new SumRanges(network, 3, 1, 100);

        ranges.limit(first, 0, 200, 211);
        ranges.limit(first, 2, 101, 150);
        ranges.settle();

        assertThat(range(ranges, first, 1)).containsExactly(151L, 180L);
    }

    @Test
    void aMeanLimitsWhatItIsTheMeanOf() {
        var ranges = new SumRanges(network, 3, 2, 100);

        ranges.limit(first, 2, 250, 260);
        ranges.limit(first, 0, 0, 240);
        ranges.settle();

        assertThat(range(ranges, first, 0)).containsExactly(200L, 240L);
        assertThat(range(ranges, first, 1)).containsExactly(260L, 300L);
    }

    @Test
    void aLowMeanLimitsThemFromAbove() {
        var ranges = new SumRanges(network, 3, 0, 100);

        ranges.limit(first, 0, 40, 50);
        ranges.limit(first, 2, 30, 300);
        ranges.settle();

        assertThat(range(ranges, first, 1)).containsExactly(0L, 70L);
        assertThat(range(ranges, first, 2)).containsExactly(30L, 100L);
    }

    @Test
    void aTrialChangesNothing() {
        var ranges = new SumRanges(network, 2, NO_MEAN, 100);
        ranges.limit(whole, 1, 450, 480);
        ranges.settle();

        assertThat(ranges.allows(first, 1, 0, 249)).isFalse();
        assertThat(ranges.allows(first, 1, 0, 250)).isTrue();
        assertThat(ranges.allows(second, 1, 0, 149)).isFalse();
        assertThat(ranges.allows(first, 1, 290, 300)).isTrue();
        assertThat(range(ranges, first, 1)).containsExactly(250L, 300L);
        assertThat(range(ranges, second, 1)).containsExactly(150L, 200L);
        assertThat(ranges.isContradictory()).isFalse();
    }

    @Test
    void aTrialDrawsAllConclusions() {
        var blocks = List.of(network.add(2), network.add(3));
        network.relate(whole, blocks);
        var ranges = new SumRanges(network, 1, NO_MEAN, 100);
        ranges.limit(whole, 0, 200, 220);
        ranges.limit(second, 0, 0, 10);
        ranges.limit(blocks.getFirst(), 0, 0, 20);
        ranges.settle();

        assertThat(ranges.allows(first, 0, 0, 180)).isFalse();
        assertThat(ranges.allows(blocks.getLast(), 0, 180, 190)).isTrue();
        assertThat(ranges.allows(blocks.getLast(), 0, 0, 179)).isFalse();
    }

    @Test
    void whatCannotBeIsSeen() {
        var ranges = new SumRanges(network, 2, NO_MEAN, 100);

        ranges.limit(whole, 0, 450, 480);
        ranges.limit(second, 0, 0, 149);
        assertThat(ranges.isContradictory()).isFalse();
        ranges.settle();

        assertThat(ranges.isContradictory()).isTrue();
    }

    @Property(tries = 500, seed = "20261201", shrinking = ShrinkingMode.OFF)
    void inATreeTheLimitsAreExactlyWhatIsPossible(@ForAll long seed) {
        var random = new Random(seed);
        var tree = new SumNetwork();
        int[] sizes = random.ints(4, 0, 4).toArray();
        int a = tree.add(sizes[0]);
        int b = tree.add(sizes[1]);
        int lower = tree.addWhole(List.of(a, b));
        int c = tree.add(sizes[2]);
        int d = tree.add(sizes[3]);
        int upper = tree.addWhole(List.of(lower, c, d));
        int[] truth =
                Arrays.stream(sizes).map(size -> random.nextInt(2 * size + 1)).toArray();
        int[] sums = {
            truth[0],
            truth[1],
            truth[0] + truth[1],
            truth[2],
            truth[3],
            Arrays.stream(truth).sum()
        };
        var ranges = new SumRanges(tree, 1, NO_MEAN, 2);
        int[][] limits = new int[tree.size()][];
        for (int group : new int[] {a, b, lower, c, d, upper}) {
            limits[group] = new int[] {sums[group] - random.nextInt(3), sums[group] + random.nextInt(3)};
            ranges.limit(group, 0, limits[group][0], limits[group][1]);
        }
        ranges.settle();

        long[] least = new long[tree.size()];
        long[] most = new long[tree.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
        for (int all = 0; all < 7 * 7 * 7 * 7; all++) {
            int[] own = {all % 7, all / 7 % 7, all / 49 % 7, all / 343};
            int[] possible = {
                own[0],
                own[1],
                own[0] + own[1],
                own[2],
                own[3],
                Arrays.stream(own).sum()
            };
            boolean fits = true;
            for (int group = 0; group < limits.length; group++) {
                fits &= possible[group] >= limits[group][0]
                        && possible[group] <= Math.min(limits[group][1], 2 * tree.people(group));
            }
            for (int group = 0; fits && group < limits.length; group++) {
                least[group] = Math.min(least[group], possible[group]);
                most[group] = Math.max(most[group], possible[group]);
            }
        }
        for (int group = 0; group < limits.length; group++) {
            assertThat(range(ranges, group, 0)).containsExactly(least[group], most[group]);
        }
    }
}
