package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.CellReadings.Reading;
import java.util.List;
import java.util.stream.Stream;

/// Withholds a battery where what is shown would tell too much of what single people answered, though
/// enough of them are behind every figure: "6 of 20 are left, and their mean must be 100".
///
/// From the rounded means and ranges that are shown it works out between which limits the answers of the
/// people in each cell, less those in the cells below, must add up. Every one of them must still be able to
/// have given at least four of the five answers. docs/methods/disclosure-residual-values.md.
public final class ResidualGuard {

    private static final int ANSWERS = 5;
    private static final int NO_MEAN = -1;
    /// Means of so many people times parts may be rounded up a little below the half (see
    /// [WholeNumber#nearest]).
    private static final long SHARP = 5_000_000;

    private final List<Quantity> quantities;
    private final int mean;
    private final long parts;

    private ResidualGuard(List<Quantity> quantities, int mean) {
        this.quantities = List.copyOf(quantities);
        this.mean = mean;
        this.parts = quantities.stream().mapToLong(Quantity::parts).reduce(1, ResidualGuard::leastCommonMultiple);
    }

    /// Something that every contributor has a value of from 0 to 100 for.
    ///
    /// @param parts every value is a multiple of 25 divided by this: 1 for an answer in five steps, `m` for
    ///     a mean of `m` answers; where skipped answers are filled in with the mean of the others, a common
    ///     multiple of all numbers up to `m`. Too large a number only makes the guard see less sharply
    /// @param fixed whether it stays shown where the battery is withheld, because it belongs to another one
    public record Quantity(int parts, boolean fixed) {
        public Quantity {
            if (parts < 1) {
                throw new IllegalArgumentException("a value has at least one part, not " + parts);
            }
        }
    }

    /// A guard of quantities that are looked at each by itself.
    public static ResidualGuard of(List<Quantity> quantities) {
        return new ResidualGuard(quantities, NO_MEAN);
    }

    /// A guard of quantities and the mean of them, such as the items of a dimension and the dimension: what
    /// is shown of one limits the others.
    public static ResidualGuard withMean(List<Quantity> quantities, Quantity meanOfThem) {
        return new ResidualGuard(
                Stream.concat(quantities.stream(), Stream.of(meanOfThem)).toList(), quantities.size());
    }

    private static long leastCommonMultiple(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.multiplyExact(one / a, other);
    }

    /// Which cells of a plan the battery must be withheld for.
    ///
    /// @param readings what would be shown; quantities are numbered as given, the mean of them last
    /// @throws IllegalArgumentException if the readings contradict each other, or the quantities that stay
    ///     shown are not safe by themselves
    public WithheldCells check(CellPlan plan, CellReadings readings) {
        var units = new UnitGuard(this, plan, readings).check();
        return new WithheldCells(units, new BreakdownGuard(this, plan, units, readings).check());
    }

    int quantities() {
        return quantities.size();
    }

    /// Limits that say nothing about the answers yet.
    SumRanges ranges(SumNetwork network) {
        return new SumRanges(network, quantities.size(), mean, (ANSWERS - 1) * parts);
    }

    /// Whether a quantity is shown, in a cell that shows the battery or does not.
    boolean isShown(int quantity, boolean withBattery) {
        return withBattery || quantities.get(quantity).fixed();
    }

    /// Says that the mean of a group was rounded to one of these numbers.
    void limit(SumRanges ranges, int group, int people, int quantity, Reading reading) {
        if (people > 0) {
            long size = (long) people * quantities.get(quantity).parts();
            long lowest = Math.ceilDiv((2L * reading.lowest() - 1) * size, 50L) - size / SHARP;
            long highest = Math.ceilDiv((2L * reading.highest() + 1) * size, 50L) - 1;
            long scale = parts / quantities.get(quantity).parts();
            ranges.limit(group, quantity, lowest * scale, highest * scale);
        }
    }

    /// Whether each person of a group could have given at least four of the five answers to everything.
    boolean isSafe(SumRanges ranges, int group, int people) {
        for (int quantity = 0; people > 0 && quantity < quantities.size(); quantity++) {
            long others = (ANSWERS - 1) * parts * (people - 1);
            int possible = 0;
            for (int answer = 0; answer < ANSWERS; answer++) {
                long value = answer * parts;
                boolean fits = value <= ranges.high(group, quantity) && value + others >= ranges.low(group, quantity);
                possible += fits ? 1 : 0;
            }
            if (possible < ANSWERS - 1) {
                return false;
            }
        }
        return true;
    }
}
