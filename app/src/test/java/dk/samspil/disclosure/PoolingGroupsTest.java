package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolingGroupsTest {
    private static final int LEAST = 5;

    @Test
    void twoThatAreEnoughTogetherAreOneGroup() {
        assertThat(groups(3, 2)).containsExactly(List.of(0, 1));
    }

    @Test
    void tooFewEvenTogetherAreNoGroup() {
        assertThat(groups(2, 2)).isEmpty();
        assertThat(groups()).isEmpty();
    }

    @Test
    void asManyGroupsAsPossible() {
        assertThat(groups(4, 4, 1, 1)).containsExactly(List.of(0, 2), List.of(1, 3));
    }

    @Test
    void amongAsManyGroupsTheMostEven() {
        assertThat(groups(4, 4, 3, 3)).allMatch(group -> group.size() == 2).hasSize(2);
    }

    @Test
    void nobodyIsLeftOver() {
        assertThat(groups(3, 3, 1)).containsExactly(List.of(0, 1, 2));
        assertThat(groups(0, 4, 4)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void noOtherPartitionHasMoreGroups() {
        var random = new Random(20261201);
        for (int run = 0; run < 300; run++) {
            int[] sizes = random.ints(1 + random.nextInt(7), 0, LEAST).toArray();

            assertThat(groups(sizes)).hasSize(most(sizes, 0, new int[sizes.length]));
        }
    }

    @Test
    void manySmallOnesAreAllTakenIn() {
        var random = new Random(7);
        for (int run = 0; run < 100; run++) {
            int[] sizes = random.ints(13 + random.nextInt(60), 0, LEAST).toArray();
            int total = IntStream.of(sizes).sum();

            List<List<Integer>> groups = groups(sizes);

            assertThat(groups.stream().flatMap(List::stream).sorted())
                    .containsExactlyElementsOf(
                            IntStream.range(0, sizes.length).boxed().toList());
            assertThat(groups)
                    .allMatch(group ->
                            group.stream().mapToInt(each -> sizes[each]).sum() >= LEAST);
            assertThat(groups.size()).isGreaterThan(total / (3 * LEAST));
        }
    }

    private static List<List<Integer>> groups(int... sizes) {
        return SmallGroups.of(sizes, LEAST);
    }

    /// The most groups of any partition, by trying all: each thing goes into one of the groups so far or a new one.
    private static int most(int[] sizes, int next, int[] groups) {
        if (next == sizes.length) {
            List<Integer> sums = new ArrayList<>(IntStream.of(groups).boxed().toList());
            int used = used(groups);
            return sums.subList(0, used).stream().allMatch(sum -> sum - 1 >= LEAST) ? used : 0;
        }
        int best = 0;
        for (int group = 0; group <= Math.min(used(groups), groups.length - 1); group++) {
            int[] changed = groups.clone();
            changed[group] = Math.max(1, changed[group]) + sizes[next];
            best = Math.max(best, most(sizes, next + 1, changed));
        }
        return best;
    }

    /// Groups in use hold one more than their sum, so that one of nothing but empty things counts as well.
    private static int used(int[] groups) {
        return (int) IntStream.of(groups).filter(sum -> sum > 0).count();
    }
}
