package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// Searches for two, three or four groups whose values, each added or subtracted, give 0.
///
/// Every pair is entered in a table under its sum and under its difference; a pair that gives 0, a third
/// group with the same number as a pair, and two pairs with the same number are finds. The time is the
/// square of the number of groups.
///
/// Sums that count one group more often than another are not searched for. Cells inside each other have
/// none that matter; of arbitrary overlapping cells about one set in a thousand random small ones has. Such
/// regions need [ExactSupport].
final class SignedSums {

    private final long[] values;
    private final IntUnaryOperator people;
    private final int minimumSupport;
    private final Map<Long, List<Integer>> groupsByValue = new HashMap<>();
    private final Map<Long, List<Pair>> pairsBySum = new HashMap<>();
    private final List<Map<Integer, Long>> found = new ArrayList<>();

    /// The sum `a + sign·b` of two groups, `a < b`.
    private record Pair(int a, int b, long sign, long sum) {}

    private SignedSums(long[] values, IntUnaryOperator people, int minimumSupport) {
        this.values = values;
        this.people = people;
        this.minimumSupport = minimumSupport;
    }

    /// The sums of fewer people than the minimum support that are 0: for each the sign of every group, 1 or
    /// -1 as an element of the prime field.
    ///
    /// @param region the groups to combine, smallest number first, none with the value 0
    /// @param values a solution of the equations, by group
    /// @param people the complete contributors of a group
    static List<Map<Integer, Long>> findIn(int[] region, long[] values, IntUnaryOperator people, int minimumSupport) {
        var search = new SignedSums(values, people, minimumSupport);
        for (int group : region) {
            search.groupsByValue
                    .computeIfAbsent(PrimeField.magnitude(values[group]), magnitude -> new ArrayList<>())
                    .add(group);
        }
        for (int i = 0; i < region.length; i++) {
            for (int j = i + 1; j < region.length; j++) {
                search.enter(region[i], region[j]);
            }
        }
        return search.found;
    }

    private void enter(int a, int b) {
        if (people.applyAsInt(a) + people.applyAsInt(b) < minimumSupport) {
            enter(new Pair(a, b, 1, PrimeField.add(values[a], values[b])));
            enter(new Pair(a, b, PrimeField.negate(1), PrimeField.subtract(values[a], values[b])));
        }
    }

    private void enter(Pair pair) {
        if (pair.sum == 0) {
            found.add(Map.of(pair.a, 1L, pair.b, pair.sign));
            return;
        }
        long magnitude = PrimeField.magnitude(pair.sum);
        for (int third : groupsByValue.getOrDefault(magnitude, List.of())) {
            if (third > pair.b && weight(pair) + people.applyAsInt(third) < minimumSupport) {
                long sign = values[third] == pair.sum ? PrimeField.negate(1) : 1;
                found.add(Map.of(pair.a, 1L, pair.b, pair.sign, third, sign));
            }
        }
        var sameSum = pairsBySum.computeIfAbsent(magnitude, key -> new ArrayList<>());
        for (var other : sameSum) {
            if (other.b < pair.a && weight(pair) + weight(other) < minimumSupport) {
                long sign = other.sum == pair.sum ? PrimeField.negate(1) : 1;
                found.add(Map.of(
                        other.a, 1L, other.b, other.sign, pair.a, sign, pair.b, PrimeField.multiply(sign, pair.sign)));
            }
        }
        sameSum.add(pair);
    }

    private int weight(Pair pair) {
        return people.applyAsInt(pair.a) + people.applyAsInt(pair.b);
    }
}
