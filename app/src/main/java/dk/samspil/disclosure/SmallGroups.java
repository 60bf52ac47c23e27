package dk.samspil.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts small things together until each group is large enough: as many groups as possible, so that few share one, and
/// among as many groups the most even ones.
///
/// Exact for up to twelve; of more, the largest are put together one group at a time until twelve are left.
final class SmallGroups {
    private static final int EXACT_UP_TO = 12;
    private static final long IMPOSSIBLE = Long.MIN_VALUE;
    /// One group more outweighs any unevenness, the sum of the squares of at most twelve.
    private static final long GROUP = 1000;

    private final int[] sizes;
    private final int least;

    private SmallGroups(int[] sizes, int least) {
        this.sizes = sizes;
        this.least = least;
    }

    /// The groups, by position; none where all together are not large enough.
    ///
    /// @param sizes 0 or more each; earlier ones come first where all else is equal
    static List<List<Integer>> of(int[] sizes, int least) {
        if (IntStream.of(sizes).sum() < least) {
            return List.of();
        }
        List<List<Integer>> groups = new ArrayList<>();
        new SmallGroups(sizes.clone(), least)
                .partition(
                        new ArrayList<>(IntStream.range(0, sizes.length).boxed().toList()), groups);
        return groups;
    }

    private void partition(List<Integer> items, List<List<Integer>> groups) {
        List<Integer> rest = items;
        while (rest.size() > EXACT_UP_TO) {
            List<Integer> group = largestGroup(rest);
            List<Integer> others = new ArrayList<>(rest);
            others.removeAll(group);
            if (sum(others) < least) {
                break;
            }
            groups.add(group);
            rest = others;
        }
        if (rest.size() > EXACT_UP_TO) {
            groups.add(rest);
        } else {
            groups.addAll(exactly(rest));
        }
    }

    /// The largest, filled up with the smallest one that completes it, or with the next largest.
    private List<Integer> largestGroup(List<Integer> items) {
        List<Integer> bySize = new ArrayList<>(items);
        bySize.sort(Comparator.comparingInt((Integer item) -> -sizes[item]).thenComparingInt(item -> item));
        List<Integer> group = new ArrayList<>();
        while (sum(group) < least) {
            int missing = least - sum(group);
            List<Integer> completing =
                    bySize.stream().filter(item -> sizes[item] >= missing).toList();
            Integer next = completing.isEmpty() ? bySize.getFirst() : completing.getLast();
            bySize.removeIf(next::equals);
            group.add(next);
        }
        group.sort(Comparator.naturalOrder());
        return group;
    }

    /// The best partition of a set is one of the groups of its first member and the best partition of what is left.
    /// Of equally good groups the last one found is kept, which has the earliest members.
    private List<List<Integer>> exactly(List<Integer> items) {
        int all = (1 << items.size()) - 1;
        int[] sums = new int[all + 1];
        long[] best = new long[all + 1];
        int[] firstGroup = new int[all + 1];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = 0;
        for (int set = 1; set <= all; set++) {
            int first = Integer.lowestOneBit(set);
            sums[set] = sums[set ^ first] + sizes[items.get(Integer.numberOfTrailingZeros(set))];
            for (int group = set; group > 0; group = (group - 1) & set) {
                if ((group & first) != 0 && sums[group] >= least && best[set ^ group] != IMPOSSIBLE) {
                    long members = Integer.bitCount(group);
                    long value = best[set ^ group] + GROUP - members * members;
                    if (value >= best[set]) {
                        best[set] = value;
                        firstGroup[set] = group;
                    }
                }
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int set = all; set > 0; set ^= firstGroup[set]) {
            groups.add(members(firstGroup[set], items));
        }
        return groups;
    }

    private static List<Integer> members(int group, List<Integer> items) {
        return IntStream.range(0, items.size())
                .filter(position -> (group & 1 << position) != 0)
                .mapToObj(items::get)
                .toList();
    }

    private int sum(List<Integer> items) {
        return items.stream().mapToInt(item -> sizes[item]).sum();
    }
}
