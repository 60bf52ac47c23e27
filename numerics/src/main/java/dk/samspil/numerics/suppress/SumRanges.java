package dk.samspil.numerics.suppress;

import java.util.Arrays;

/// For every group of a [SumNetwork] and every quantity, between which limits its sum must lie, given the
/// limits of some of them.
///
/// Each relation limits the whole by its parts, and each part by the whole and the other parts; this is
/// repeated until nothing changes. If the relations form a tree, this gives exactly the sums that are
/// possible. Where they form circles, or people's values are multiples of different numbers, it may leave a
/// little more.
final class SumRanges {

    /// Circles can make limits creep towards each other.
    private static final int MOST_ROUNDS = 32;

    private final SumNetwork network;
    private final int quantities;
    /// The quantity that is the mean of all others, or -1.
    private final int mean;
    private final long[] low;
    private final long[] high;
    /// By group and quantity, of what every possible sum is a multiple.
    private final long[] steps;
    /// By relation and quantity, the sums of the limits of the parts.
    private final long[] lowOfParts;
    private final long[] highOfParts;
    /// By relation and quantity, at least as wide as the widest range of a part.
    private final long[] widest;
    /// Relations to be looked at again, by relation and quantity; then the groups whose quantities are.
    private final DistinctQueue waiting;
    private boolean contradictory;
    /// What was changed on trial: place, lowest and highest before, one after the other.
    private long[] trail = new long[3 * 64];
    private int trailLength;
    private boolean onTrial;

    /// Limits that say only that each person's value is between 0 and a highest one, and a whole number.
    SumRanges(SumNetwork network, int quantities, int mean, long highestValue) {
        this(network, quantities, mean, highestValue, (group, quantity) -> 1);
    }

    /// @param steps for a group that is not made up of others, and a quantity: of what the values of all its people,
    ///     and the highest value, are multiples
    SumRanges(SumNetwork network, int quantities, int mean, long highestValue, Steps steps) {
        this.network = network;
        this.quantities = quantities;
        this.mean = mean;
        this.low = new long[network.size() * quantities];
        this.high = new long[low.length];
        this.steps = new long[low.length];
        this.lowOfParts = new long[network.relationCount() * quantities];
        this.highOfParts = new long[lowOfParts.length];
        this.widest = new long[lowOfParts.length];
        this.waiting = new DistinctQueue(lowOfParts.length + network.size());
        for (int place = 0; place < high.length; place++) {
            high[place] = Math.multiplyExact(highestValue, network.people(place / quantities));
        }
        for (int place = 0; place < highOfParts.length; place++) {
            for (int part : network.parts(place / quantities)) {
                highOfParts[place] += high(part, place % quantities);
            }
        }
        Arrays.setAll(this.steps, place -> stepOf(place, steps));
        measureParts();
    }

    /// What the values of some people are multiples of.
    @FunctionalInterface
    interface Steps {
        long of(int group, int quantity);
    }

    /// Parts have smaller numbers than the whole.
    private long stepOf(int place, Steps ofAtoms) {
        int group = place / quantities;
        int quantity = place % quantities;
        var made = network.relationsAsWhole(group);
        return made.isEmpty()
                ? ofAtoms.of(group, quantity)
                : Arrays.stream(network.parts(made.getFirst()))
                        .mapToLong(part -> steps[part * quantities + quantity])
                        .reduce(0, WholeNumber::greatestCommonDivisor);
    }

    /// Ranges only become narrower, but for what is taken back.
    private void measureParts() {
        for (int place = 0; place < widest.length; place++) {
            widest[place] = 0;
            for (int part : network.parts(place / quantities)) {
                widest[place] = Math.max(widest[place], high(part, place % quantities) - low(part, place % quantities));
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
            remember(place);
        }
        set(
                place,
                Math.max(low[place], WholeNumber.multipleFrom(lowest, steps[place])),
                Math.min(high[place], WholeNumber.multipleUpTo(highest, steps[place])));
        contradictory |= low[place] > high[place];
        for (int relation : network.relationsAsWhole(group)) {
            waiting.add(relation * quantities + quantity);
        }
        for (int relation : network.relationsAsPart(group)) {
            waiting.add(relation * quantities + quantity);
        }
        if (mean >= 0) {
            waiting.add(lowOfParts.length + group);
        }
    }

    private void remember(int place) {
        if (trailLength == trail.length) {
            trail = Arrays.copyOf(trail, 2 * trail.length);
        }
        trail[trailLength++] = place;
        trail[trailLength++] = low[place];
        trail[trailLength++] = high[place];
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

    /// Draws all conclusions.
    void settle() {
        propagate();
        measureParts();
    }

    private void propagate() {
        long steps = (long) MOST_ROUNDS * (lowOfParts.length + network.size());
        for (; !waiting.isEmpty() && steps > 0 && !contradictory; steps--) {
            int relation = waiting.remove();
            if (relation < lowOfParts.length) {
                conclude(relation / quantities, relation % quantities);
            } else {
                concludeFromMean(relation - lowOfParts.length);
            }
        }
    }

    /// The whole is the sum of the parts. It limits those whose range is wider than what the whole leaves open.
    private void conclude(int relation, int quantity) {
        int place = relation * quantities + quantity;
        int whole = network.whole(relation);
        limit(whole, quantity, lowOfParts[place], highOfParts[place]);
        long least = low(whole, quantity) - highOfParts[place];
        long most = high(whole, quantity) - lowOfParts[place];
        if (-least < widest[place] || most < widest[place]) {
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
        propagate();
        boolean allowed = !contradictory;
        takeBack();
        return allowed;
    }

    private void takeBack() {
        onTrial = false;
        contradictory = false;
        waiting.clear();
        while (trailLength > 0) {
            trailLength -= 3;
            set((int) trail[trailLength], trail[trailLength + 1], trail[trailLength + 2]);
        }
    }
}
