package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.SumNetwork.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// For every group of a [SumNetwork] and every quantity, between which limits its sum must lie, given the
/// limits of some of them.
///
/// Each relation limits the whole by its parts and each part by the whole and the other parts; this is
/// repeated from the first relation to the last and back until nothing changes. If the relations form a
/// tree, lowest first, this gives exactly the sums that are possible. Where they form circles it may leave
/// a little more.
final class SumRanges {

    private static final int MOST_SWEEPS = 16;

    private final SumNetwork network;
    private final int quantities;
    /// The quantity that is the mean of all others, or -1.
    private final int mean;
    private final List<Integer> others;
    private final long[] low;
    private final long[] high;
    private boolean changed;

    /// Limits that say only that each person's value is between 0 and a highest one.
    SumRanges(SumNetwork network, int quantities, int mean, long highestValue) {
        this.network = network;
        this.quantities = quantities;
        this.mean = mean;
        this.others = IntStream.range(0, quantities)
                .filter(quantity -> quantity != mean)
                .boxed()
                .toList();
        this.low = new long[network.size() * quantities];
        this.high = new long[low.length];
        network.groups()
                .forEach(group -> Arrays.fill(
                        high,
                        group * quantities,
                        (group + 1) * quantities,
                        Math.multiplyExact(highestValue, network.people(group))));
    }

    long low(int group, int quantity) {
        return low[group * quantities + quantity];
    }

    long high(int group, int quantity) {
        return high[group * quantities + quantity];
    }

    /// Says that a sum lies between these limits.
    ///
    /// @throws IllegalArgumentException if it cannot
    void limit(int group, int quantity, long lowest, long highest) {
        narrow(group * quantities + quantity, lowest, highest);
    }

    private void narrow(int place, long lowest, long highest) {
        if (lowest > low[place]) {
            low[place] = lowest;
            changed = true;
        }
        if (highest < high[place]) {
            high[place] = highest;
            changed = true;
        }
        if (low[place] > high[place]) {
            throw new IllegalArgumentException("the figures contradict each other");
        }
    }

    /// Draws all conclusions.
    void settle() {
        int sweeps = 0;
        do {
            changed = false;
            network.relations().forEach(this::conclude);
            network.relations().reversed().forEach(this::conclude);
            if (mean >= 0) {
                network.groups().forEach(this::concludeFromMean);
            }
        } while (changed && ++sweeps < MOST_SWEEPS);
    }

    private void conclude(Relation relation) {
        for (int quantity = 0; quantity < quantities; quantity++) {
            conclude(relation.whole() * quantities + quantity, 1, relation.parts(), quantities, quantity);
        }
    }

    private void concludeFromMean(int group) {
        conclude(group * quantities + mean, others.size(), others, 1, group * quantities);
    }

    /// `times` the whole is the sum of the parts, which stand at `part * step + start`.
    private void conclude(int whole, int times, List<Integer> parts, int step, int start) {
        long lowest = 0;
        long highest = 0;
        for (int part : parts) {
            lowest += low[part * step + start];
            highest += high[part * step + start];
        }
        narrow(whole, Math.ceilDiv(lowest, times), Math.floorDiv(highest, times));
        long least = low[whole] * times;
        long most = high[whole] * times;
        for (int part : parts) {
            int place = part * step + start;
            narrow(place, least - highest + high[place], most - lowest + low[place]);
        }
    }
}
