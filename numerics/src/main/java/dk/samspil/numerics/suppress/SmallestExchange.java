package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The fewest people who a new figure about some blocks of people, or about their unions, is certain to
/// involve, whatever published figures it is combined with.
///
/// People of one signature class have the same coefficient in every combination of published cells, and
/// coefficient 0 if they are in none. Adding a multiple of a set of blocks leaves at most the members
/// inside or those outside at 0. So at least the smaller number of the two is involved in each class, and
/// in the class of those in no cell everybody inside.
///
/// @param people the fewest, over all sets of blocks and all batteries
/// @param blocks a set of blocks for which it is the fewest
record SmallestExchange(int people, List<Integer> blocks) {

    static final int MOST_BLOCKS = 16;

    SmallestExchange {
        blocks = List.copyOf(blocks);
    }

    /// Tries all sets of blocks whose union is something new.
    ///
    /// @param blocks disjoint, at most 16
    /// @param known whether a figure about these people follows from what is published
    /// @param counted who counts, by battery
    static SmallestExchange of(
            List<BitSet> blocks, Predicate<BitSet> known, SignatureClasses classes, List<Contributors> counted) {
        var news = new ArrayList<Integer>();
        var everybody = new Counts(blocks, classes, Contributors.everybody(classes.people()));
        for (int set = 1; set < 1 << blocks.size(); set++) {
            if (everybody.exchange(set) > 0 || !known.test(union(blocks, set))) {
                news.add(set);
            }
        }
        return counted.stream()
                .map(battery -> new Counts(blocks, classes, battery))
                .flatMap(
                        counts -> news.stream().map(set -> new SmallestExchange(counts.exchange(set), listBlocks(set))))
                .reduce(new SmallestExchange(Integer.MAX_VALUE, List.of()), SmallestExchange::smaller);
    }

    private static BitSet union(List<BitSet> blocks, int set) {
        var all = new BitSet();
        listBlocks(set).forEach(block -> all.or(blocks.get(block)));
        return all;
    }

    /// The smallest of the blocks, in the battery in which it is smallest.
    static SmallestExchange ofFewest(List<BitSet> blocks, List<Contributors> counted) {
        return counted.stream()
                .flatMap(battery -> IntStream.range(0, blocks.size())
                        .mapToObj(block -> new SmallestExchange(
                                (int) blocks.get(block).stream()
                                        .filter(battery::isComplete)
                                        .count(),
                                List.of(block))))
                .reduce(new SmallestExchange(Integer.MAX_VALUE, List.of()), SmallestExchange::smaller);
    }

    private SmallestExchange smaller(SmallestExchange other) {
        return other.people < people ? other : this;
    }

    private static List<Integer> listBlocks(int set) {
        return IntStream.range(0, MOST_BLOCKS)
                .filter(block -> (set >> block & 1) == 1)
                .boxed()
                .toList();
    }

    /// Complete contributors of a battery by class, and of these by block.
    private static final class Counts {

        private final int[][] inBlock;
        private final int[] inClass;
        private final int[] touched;

        Counts(List<BitSet> blocks, SignatureClasses classes, Contributors battery) {
            this.inClass = new int[classes.count()];
            this.inBlock = new int[blocks.size()][classes.count()];
            IntStream.range(0, battery.size())
                    .filter(battery::isComplete)
                    .forEach(person -> inClass[classes.of(person)]++);
            var found = new BitSet();
            for (int block = 0; block < inBlock.length; block++) {
                var counts = inBlock[block];
                blocks.get(block).stream().filter(battery::isComplete).forEach(person -> counts[classes.of(person)]++);
                found.or(classes.of(blocks.get(block)));
            }
            this.touched = found.stream().toArray();
        }

        int exchange(int set) {
            int people = 0;
            for (int each : touched) {
                int inside = 0;
                for (int block = 0; block < inBlock.length; block++) {
                    inside += (set >> block & 1) * inBlock[block][each];
                }
                boolean uncovered = each == SignatureClasses.UNCOVERED;
                people += uncovered ? inside : Math.min(inside, inClass[each] - inside);
            }
            return people;
        }
    }
}
