package dk.samspil.numerics.suppress;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds disjoint sets that together make up a given one.
///
/// Taking the largest set each time is not enough where sets overlap, so that choices are taken back. After a
/// fixed number of steps the search gives up; then a set that could be put together is not recognised.
final class DisjointUnion {

    private static final int MOST_STEPS = 10_000;

    private final List<BitSet> sets;
    private int steps;

    private DisjointUnion(List<BitSet> sets) {
        this.sets = sets;
    }

    /// The positions of the sets, or empty if there are none or none were found.
    ///
    /// @param sets the ones to be preferred first; none is empty
    static Optional<List<Integer>> find(BitSet whole, List<BitSet> sets) {
        return new DisjointUnion(sets).search(whole);
    }

    private Optional<List<Integer>> search(BitSet open) {
        if (open.isEmpty()) {
            return Optional.of(List.of());
        }
        if (++steps > MOST_STEPS) {
            return Optional.empty();
        }
        int first = open.nextSetBit(0);
        return IntStream.range(0, sets.size())
                .filter(set -> sets.get(set).get(first) && isInside(sets.get(set), open))
                .boxed()
                .flatMap(set -> searchAfter(set, open).stream())
                .findFirst();
    }

    private Optional<List<Integer>> searchAfter(int set, BitSet open) {
        var rest = (BitSet) open.clone();
        rest.andNot(sets.get(set));
        return search(rest)
                .map(others -> Stream.concat(Stream.of(set), others.stream()).toList());
    }

    private static boolean isInside(BitSet set, BitSet of) {
        var outside = (BitSet) set.clone();
        outside.andNot(of);
        return outside.isEmpty();
    }
}
