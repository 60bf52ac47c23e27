package dk.samspil.numerics.suppress;

import java.util.ArrayDeque;
import java.util.BitSet;

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
    /// By relation and quantity, the sums of the limits of the parts.
    private final long[] lowOfParts;
    private final long[] highOfParts;
    /// By relation, the widest range a part may have.
    private final long[] widest;
    /// Relations to be looked at again, by relation and quantity; then the groups whose quantities are.
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
        this.lowOfParts = new long[network.relationCount() * quantities];
        this.highOfParts = new long[lowOfParts.length];
        this.widest = new long[network.relationCount()];
        for (int place = 0; place < high.length; place++) {
            high[place] = Math.multiplyExact(highestValue, network.people(place / quantities));
        }
        for (int relation = 0; relation < widest.length; relation++) {
            for (int part : network.parts(relation)) {
                widest[relation] = Math.max(widest[relation], high(part, 0));
                for (int quantity = 0; quantity < quantities; quantity++) {
                    highOfParts[relation * quantities + quantity] += high(part, quantity);
                }
            }
        }
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
        set(place, Math.max(low[place], lowest), Math.min(high[place], highest));
        contradictory |= low[place] > high[place];
        for (int relation : network.relationsAsWhole(group)) {
            await(relation * quantities + quantity);
        }
        for (int relation : network.relationsAsPart(group)) {
            await(relation * quantities + quantity);
        }
        if (mean >= 0) {
            await(lowOfParts.length + group);
        }
    }

    private void set(int place, long lowest, long highest) {
        int group = place / quantities;
        int quantity = place % quantities;
        for (int relation : network.relationsAsPart(group)) {
            lowOfParts[relation * quantities + quantity] += lowest - low[place];
            highOfParts[relation * quantities + quantity] += highest - high[place];
        }
        low[place] = lowest;
        high[place] = highest;
    }

    private void await(int relation) {
        if (!isWaiting.get(relation)) {
            isWaiting.set(relation);
            waiting.add(relation);
        }
    }

    /// Draws all conclusions.
    void settle() {
        long steps = (long) MOST_ROUNDS * (lowOfParts.length + network.size());
        for (; !waiting.isEmpty() && steps > 0 && !contradictory; steps--) {
            int relation = waiting.remove();
            isWaiting.clear(relation);
            if (relation < lowOfParts.length) {
                conclude(relation / quantities, relation % quantities);
            } else {
                concludeFromMean(relation - lowOfParts.length);
            }
        }
    }

    /// The whole is the sum of the parts.
    private void conclude(int relation, int quantity) {
        int place = relation * quantities + quantity;
        int whole = network.whole(relation);
        limit(whole, quantity, lowOfParts[place], highOfParts[place]);
        long least = low(whole, quantity) - highOfParts[place];
        long most = high(whole, quantity) - lowOfParts[place];
        if (-least < widest[relation] || most < widest[relation]) {
            for (int part : network.parts(relation)) {
                limit(part, quantity, least + high(part, quantity), most + low(part, quantity));
            }
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

    /// Whether a sum may lie between these limits, as far as can be told by assuming that it does and
    /// drawing all conclusions. The limits stay as they were.
    boolean allows(int group, int quantity, long lowest, long highest) {
        onTrial = true;
        limit(group, quantity, lowest, highest);
        settle();
        boolean allowed = !contradictory;
        takeBack();
        return allowed;
    }

    private void takeBack() {
        onTrial = false;
        contradictory = false;
        waiting.clear();
        isWaiting.clear();
        while (!trail.isEmpty()) {
            var before = trail.pop();
            set((int) before[0], before[1], before[2]);
        }
    }
}
