package dk.samspil.numerics.suppress;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// For every group of a [SumNetwork] and every quantity, between which limits its sum must lie, given the
/// limits of some of them.
///
/// Each relation limits the whole by its parts, and each part by the whole and the other parts; this is
/// repeated until nothing changes. If the relations form a tree, this gives exactly the sums that are
/// possible. Where they form circles it may leave a little more.
final class SumRanges {

    /// Circles can make limits creep towards each other.
    private static final int MOST_ROUNDS = 32;

    private final SumNetwork network;
    private final int quantities;
    /// The quantity that is the mean of all others, or -1.
    private final int mean;
    private final long[] low;
    private final long[] high;
    /// Relations to be looked at again; a group's own relation between its quantities comes after all others.
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final BitSet isWaiting = new BitSet();
    private boolean contradictory;
    /// What was changed on trial: place, lowest and highest before.
    private final ArrayDeque<long[]> trail = new ArrayDeque<>();
    private boolean onTrial;

    /// Limits that say only that each person's value is between 0 and a highest one.
    SumRanges(SumNetwork network, int quantities, int mean, long highestValue) {
        this.network = network;
        this.quantities = quantities;
        this.mean = mean;
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

    /// Whether the limits cannot all be true.
    boolean isContradictory() {
        return contradictory;
    }

    /// Says that a sum lies between these limits.
    void limit(int group, int quantity, long lowest, long highest) {
        int place = group * quantities + quantity;
        if (lowest <= low[place] && highest >= high[place]) {
            return;
        }
        if (onTrial) {
            trail.push(new long[] {place, low[place], high[place]});
        }
        low[place] = Math.max(low[place], lowest);
        high[place] = Math.min(high[place], highest);
        if (low[place] > high[place]) {
            contradictory = true;
        }
        network.relationsOf(group).forEach(this::await);
        if (mean >= 0) {
            await(network.relationCount() + group);
        }
    }

    private void await(int relation) {
        if (!isWaiting.get(relation)) {
            isWaiting.set(relation);
            waiting.add(relation);
        }
    }

    /// Draws all conclusions.
    void settle() {
        long steps = (long) MOST_ROUNDS * (network.relationCount() + network.size());
        for (; !waiting.isEmpty() && steps > 0 && !contradictory; steps--) {
            int relation = waiting.remove();
            if (relation < network.relationCount()) {
                IntStream.range(0, quantities).forEach(quantity -> conclude(network.relation(relation), quantity));
            } else {
                concludeFromMean(relation - network.relationCount());
            }
            isWaiting.clear(relation);
        }
    }

    /// The whole is the sum of the parts.
    private void conclude(int[] relation, int quantity) {
        long lowest = 0;
        long highest = 0;
        for (int i = 1; i < relation.length; i++) {
            lowest += low(relation[i], quantity);
            highest += high(relation[i], quantity);
        }
        int whole = relation[0];
        limit(whole, quantity, lowest, highest);
        long least = low(whole, quantity) - highest;
        long most = high(whole, quantity) - lowest;
        for (int i = 1; i < relation.length; i++) {
            int part = relation[i];
            limit(part, quantity, least + high(part, quantity), most + low(part, quantity));
        }
    }

    /// The mean times the number of the others is their sum.
    private void concludeFromMean(int group) {
        int others = quantities - 1;
        long lowest = 0;
        long highest = 0;
        for (int quantity = 0; quantity < quantities; quantity++) {
            lowest += quantity == mean ? 0 : low(group, quantity);
            highest += quantity == mean ? 0 : high(group, quantity);
        }
        limit(group, mean, Math.ceilDiv(lowest, others), Math.floorDiv(highest, others));
        long least = low(group, mean) * others - highest;
        long most = high(group, mean) * others - lowest;
        for (int quantity = 0; quantity < quantities; quantity++) {
            if (quantity != mean) {
                limit(group, quantity, least + high(group, quantity), most + low(group, quantity));
            }
        }
    }

    /// Whether a sum may lie between these limits, as far as can be told by assuming that it does and drawing all
    /// conclusions. The limits stay as they were.
    boolean allows(int group, int quantity, long lowest, long highest) {
        onTrial = true;
        limit(group, quantity, lowest, highest);
        settle();
        boolean allowed = !contradictory;
        onTrial = false;
        contradictory = false;
        waiting.clear();
        isWaiting.clear();
        while (!trail.isEmpty()) {
            var before = trail.pop();
            low[(int) before[0]] = before[1];
            high[(int) before[0]] = before[2];
        }
        return allowed;
    }
}
