package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Whether a table may be added to what is published: whether at least `k` disjoint pairs of people could
/// exchange their places in it without any published figure changing (theorem 2,
/// docs/methods/disclosure-breakdowns.md).
///
/// People with equal *signatures* are in the same published cells. Over all signatures, the smaller of the
/// numbers of people inside and outside a set of blocks must add up to `k`. With up to eight blocks every set
/// of blocks is looked at. With more, the blocks are thought of as added one by one, the smallest first, each
/// beside the rest together, which is sound for any number.
///
/// People are looked at in portions; dividing a signature between portions can only make the sums smaller.
final class SwapCertificate {

    private static final int MOST_BLOCKS_FOR_ALL_SETS = 8;
    private static final int LARGEST_PORTION = 4096;
    private static final int FIRST_LOOK = 256;
    private static final int MOST_COUNTS = 1 << 20;

    private final int support;
    private final int[] slots = new int[2 * LARGEST_PORTION];
    private final long[] high = new long[LARGEST_PORTION];
    private final long[] low = new long[LARGEST_PORTION];
    private int[] counts = new int[0];
    private int classes;
    private int blocks;
    private int portion;
    private int added;
    private boolean allSets;
    private int[] sums = new int[0];
    private int[] inSet = new int[0];
    /// The place of every block when they are added one by one.
    private int[] places = new int[0];

    SwapCertificate(int support) {
        this.support = support;
    }

    /// Starts a table.
    ///
    /// @param people the number of people in every block, at least two blocks
    void start(int[] people) {
        clear();
        blocks = people.length;
        allSets = blocks <= MOST_BLOCKS_FOR_ALL_SETS;
        sums = new int[allSets ? (1 << (blocks - 1)) - 1 : blocks - 1];
        inSet = new int[allSets ? sums.length + 1 : 0];
        places = placesBySize(people);
        portion = Math.clamp(MOST_COUNTS / blocks, 2, LARGEST_PORTION);
        if (counts.length < portion * blocks) {
            counts = new int[portion * blocks];
        }
    }

    private static int[] placesBySize(int[] people) {
        var places = new int[people.length];
        var bySize = IntStream.range(0, people.length)
                .boxed()
                .sorted(Comparator.comparingInt(block -> people[block]))
                .toList();
        for (int place = 0; place < places.length; place++) {
            places[bySize.get(place)] = place;
        }
        return places;
    }

    /// Adds people of one block who are in the same published cells.
    ///
    /// @return whether enough people were added to tell already that the table is safe
    boolean add(long signatureHigh, long signatureLow, int block, int people) {
        int found = find(signatureHigh, signatureLow);
        counts[found * blocks + places[block]] += people;
        added++;
        if (added == portion) {
            evaluate();
            clear();
            return isMet();
        }
        return Integer.bitCount(added) == 1 && added >= FIRST_LOOK && isMetSoFar();
    }

    /// Whether the table is safe, once everybody was added.
    boolean holds() {
        evaluate();
        return isMet();
    }

    /// More people can only make the sums larger.
    private boolean isMetSoFar() {
        var settled = sums.clone();
        evaluate();
        boolean met = isMet();
        sums = settled;
        return met;
    }

    private boolean isMet() {
        return Arrays.stream(sums).allMatch(sum -> sum >= support);
    }

    private int find(long signatureHigh, long signatureLow) {
        int slot = (int) signatureLow & (slots.length - 1);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (low[found] == signatureLow && high[found] == signatureHigh) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        high[classes] = signatureHigh;
        low[classes] = signatureLow;
        classes++;
        slots[slot] = classes;
        return classes - 1;
    }

    private void evaluate() {
        for (int each = 0; each < classes; each++) {
            if (allSets) {
                addEverySet(each * blocks);
            } else {
                addOneByOne(each * blocks);
            }
        }
    }

    private void clear() {
        Arrays.fill(slots, 0);
        Arrays.fill(counts, 0, classes * blocks, 0);
        classes = 0;
        added = 0;
    }

    /// Bit `i` of a set is block `i`; the last block is in none, since a set and its complement have the same
    /// sum.
    private void addEverySet(int start) {
        int total = 0;
        int largest = 0;
        for (int block = 0; block < blocks; block++) {
            total += counts[start + block];
            largest = Math.max(largest, counts[start + block]);
        }
        if (largest == total) {
            return;
        }
        for (int set = 1; set <= sums.length; set++) {
            inSet[set] = inSet[set & (set - 1)] + counts[start + Integer.numberOfTrailingZeros(set)];
            sums[set - 1] += Math.min(inSet[set], total - inSet[set]);
        }
    }

    private void addOneByOne(int start) {
        int later = counts[start + blocks - 1];
        for (int place = blocks - 2; place >= 0; place--) {
            int here = counts[start + place];
            sums[place] += Math.min(here, later);
            later += here;
        }
    }
}
