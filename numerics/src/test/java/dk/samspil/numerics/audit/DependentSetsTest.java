package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependentSetsTest {

    private final SplittableRandom random = new SplittableRandom(20260602);
    private final List<long[]> vectors = new ArrayList<>();

    private DependentSetsTest any(int count) {
        for (int i = 0; i < count; i++) {
            vectors.add(IntStream.range(0, 4)
                    .mapToLong(element -> PrimeField.draw(random))
                    .toArray());
        }
        return this;
    }

    /// A vector that is a combination of some of those before, with factors 2, 3, 4 …
    private DependentSetsTest combination(int... of) {
        var sum = new long[4];
        for (int i = 0; i < of.length; i++) {
            RowReduction.subtract(sum, vectors.get(of[i]), PrimeField.negate(i + 2));
        }
        vectors.add(sum);
        return this;
    }

    private List<List<Integer>> find(int mostWeight, int largest, int... weights) {
        List<List<Integer>> found = new ArrayList<>();
        var sets = new DependentSets(
                mostWeight, set -> found.add(Arrays.stream(set).sorted().boxed().toList()));
        sets.search(
                IntStream.range(0, vectors.size()).map(i -> 100 + i).toArray(),
                weights,
                IntStream.range(0, 4)
                        .mapToObj(element -> vectors.stream()
                                .mapToLong(vector -> vector[element])
                                .toArray())
                        .toArray(long[][]::new),
                largest);
        return found;
    }

    private int[] ones() {
        return IntStream.generate(() -> 1).limit(vectors.size()).toArray();
    }

    @Test
    void unrelatedVectorsAreInNoSet() {
        any(30);

        assertThat(find(4, 4, ones())).isEmpty();
        assertThat(new DependentSetsTest().find(4, 4)).isEmpty();
    }

    @Test
    void multiplesArePairs() {
        any(5).combination(1).any(3).combination(7);

        assertThat(find(4, 4, ones())).containsExactlyInAnyOrder(List.of(101, 105), List.of(107, 109));
    }

    @Test
    void threeAreFoundWhereverTheyStand() {
        any(4).combination(0, 3).any(2);
        assertThat(find(4, 4, ones())).containsExactly(List.of(100, 103, 104));
        assertThat(find(4, 2, ones())).isEmpty();

        any(6).combination(8, 9).combination(1, 12);
        assertThat(find(4, 3, ones()))
                .containsExactlyInAnyOrder(List.of(100, 103, 104), List.of(108, 109, 113), List.of(101, 112, 114));
    }

    @Test
    void fourAreFoundWhereverTheyStand() {
        any(6).combination(0, 2, 5).any(4).combination(8, 9, 10);

        assertThat(find(4, 4, ones()))
                .containsExactlyInAnyOrder(List.of(100, 102, 105, 106), List.of(108, 109, 110, 111));
        assertThat(find(4, 3, ones())).isEmpty();
    }

    @Test
    void setsThatAreTooHeavyAreNotReported() {
        any(2).combination(0);
        assertThat(find(4, 4, 2, 1, 2)).hasSize(1);
        assertThat(find(4, 4, 2, 1, 3)).isEmpty();

        any(2).combination(3, 4);
        assertThat(find(4, 4, 5, 5, 5, 1, 1, 2)).hasSize(1);
        assertThat(find(4, 4, 5, 5, 5, 1, 1, 3)).isEmpty();
        assertThat(find(4, 4, 5, 5, 5, 3, 1, 1)).isEmpty();

        any(3).combination(6, 7, 8);
        assertThat(find(4, 4, 5, 5, 5, 5, 5, 5, 1, 1, 1, 1)).hasSize(1);
        assertThat(find(4, 4, 5, 5, 5, 5, 5, 5, 1, 1, 1, 2)).isEmpty();
    }

    @Test
    void aSetWithoutWeightIsFoundToo() {
        any(3).combination(0, 1, 2);

        assertThat(find(0, 4, 0, 0, 0, 0)).hasSize(1);
        assertThat(find(0, 4, 0, 0, 0, 1)).isEmpty();
    }

    @Test
    void ofMultiplesTheLightestMakesASetOfThree() {
        // 102 is a multiple of 100 and lighter; with 101 and 103 only the lighter one is light enough
        any(2).combination(0).combination(0, 1);

        assertThat(find(4, 4, 3, 1, 1, 1)).contains(List.of(101, 102, 103)).doesNotContain(List.of(100, 101, 103));
    }
}
