package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignedSumsTest {

    private static final long MINUS = PrimeField.negate(1);

    private static List<Map<Integer, Long>> find(long... values) {
        return find(values, IntStream.range(0, values.length).map(group -> 1).toArray());
    }

    private static List<Map<Integer, Long>> find(long[] values, int... people) {
        var inField = new Random(5).longs(values.length, 0, PrimeField.P).toArray();
        for (int i = 0; i < values.length; i++) {
            inField[i] = values[i] < 0 ? PrimeField.P + values[i] : values[i];
        }
        return SignedSums.findIn(IntStream.range(0, values.length).toArray(), inField, group -> people[group], 5);
    }

    @Test
    void twoGroupsWithTheSameValueAreSubtracted() {
        assertThat(find(10, 31, 10)).containsExactly(Map.of(0, 1L, 2, MINUS));
    }

    @Test
    void twoGroupsWithOppositeValuesAreAdded() {
        assertThat(find(10, 31, -10)).containsExactly(Map.of(0, 1L, 2, 1L));
    }

    @Test
    void threeGroupsAreFoundWithEverySign() {
        assertThat(find(10, 31, 41)).containsExactly(Map.of(0, 1L, 1, 1L, 2, MINUS));
        assertThat(find(10, 31, -41)).containsExactly(Map.of(0, 1L, 1, 1L, 2, 1L));
        assertThat(find(10, 31, 21)).containsExactly(Map.of(0, 1L, 1, MINUS, 2, 1L));
        assertThat(find(10, 31, -21)).containsExactly(Map.of(0, 1L, 1, MINUS, 2, MINUS));
    }

    @Test
    void fourGroupsAreFoundOnceWithEverySign() {
        assertThat(find(10, 31, 107, 148)).containsExactly(Map.of(0, 1L, 1, 1L, 2, 1L, 3, MINUS));
        assertThat(find(10, 31, 107, 86)).containsExactly(Map.of(0, 1L, 1, MINUS, 2, 1L, 3, MINUS));
        assertThat(find(10, 31, 107, -148)).containsExactly(Map.of(0, 1L, 1, 1L, 2, 1L, 3, 1L));
        assertThat(find(10, -31, 107, 66)).containsExactly(Map.of(0, 1L, 1, MINUS, 2, MINUS, 3, 1L));
    }

    @Test
    void sumsOfEnoughPeopleAreNotLookedFor() {
        assertThat(find(new long[] {10, 10}, 2, 3)).isEmpty();
        assertThat(find(new long[] {10, 10}, 2, 2)).hasSize(1);
        assertThat(find(new long[] {10, 31, 41}, 1, 2, 2)).isEmpty();
        assertThat(find(new long[] {10, 31, 41}, 1, 2, 1)).hasSize(1);
        assertThat(find(new long[] {10, 31, 107, 148}, 1, 1, 1, 2)).isEmpty();
        assertThat(find(new long[] {10, 31, 107, 148}, 1, 1, 1, 1)).hasSize(1);
    }

    @Test
    void unrelatedValuesGiveNothing() {
        assertThat(find(10, 31, 107, 1000)).isEmpty();
    }
}
