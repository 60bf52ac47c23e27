package dk.samspil.numerics.compare;

import java.util.Arrays;

/// The means of many units, or of many items of one unit, as everybody sees them: the only thing that a
/// claim is computed from.
///
/// A mean is a whole number, or a limit with an open end ("80 or more"), and stands on a number of answers
/// that may be a class. Every variance follows the lowest number of the class, so a claim tells no more
/// than the figure beside it, and grows by the variance of rounding to whole points, `1/12`. Unit: points
/// of the scale. Smallest meaningful n: 1, shown from 5. Edge cases: a mean that is not shown takes part
/// in nothing; an open end can only be claimed in its own direction. Source: rounding as a uniform error,
/// Sheppard (1898).
///
/// Worked example: 64 from "10-19" answers has, with a pooled standard deviation of 23, the sampling
/// variance `23^2 / 10 + 1/12 = 52.98`. More in docs/methods/released-means.md.
public final class ReleasedMeans {

    private static final double VARIANCE_OF_ROUNDING = 1.0 / 12;

    private final double[] means;
    private final End[] ends;
    private final int[] lowest;
    private final int[] highest;
    private final double roundingVariance;

    /// Whether a mean is known, or only where it ends.
    enum End {
        NONE,
        /// The mean is this limit or less.
        AT_MOST,
        /// The mean is this limit or more.
        AT_LEAST;

        /// Whether the real mean may lie further up than the figure says.
        boolean opensUp() {
            return this == AT_LEAST;
        }

        /// Whether the real mean may lie further down than the figure says.
        boolean opensDown() {
            return this == AT_MOST;
        }
    }

    private ReleasedMeans(double[] means, End[] ends, int[] lowest, int[] highest, double roundingVariance) {
        this.means = means;
        this.ends = ends;
        this.lowest = lowest;
        this.highest = highest;
        this.roundingVariance = roundingVariance;
    }

    /// Means that were never rounded, on known numbers of answers: for calculations inside the
    /// organisation and for comparison with other programs, not for what is shown.
    ///
    /// @param means points, `NaN` where there is none
    /// @param n answers behind each, at least 1 where there is a mean
    /// @throws IllegalArgumentException if the arrays differ in length, a mean is infinite or has no
    ///     answers
    public static ReleasedMeans exact(double[] means, int[] n) {
        if (means.length != n.length) {
            throw new IllegalArgumentException(means.length + " means, but " + n.length + " numbers of answers");
        }
        var ends = new End[means.length];
        Arrays.fill(ends, End.NONE);
        for (int unit = 0; unit < means.length; unit++) {
            boolean withoutAnswers = n[unit] < 1 && !Double.isNaN(means[unit]);
            if (Double.isInfinite(means[unit]) || withoutAnswers) {
                throw new IllegalArgumentException("no mean can be " + means[unit] + " of " + n[unit]);
            }
        }
        return new ReleasedMeans(means.clone(), ends, n.clone(), n.clone(), 0);
    }

    /// Starts with no unit; the units are added in the order in which they are numbered from 0.
    ///
    /// @param expected how many will come, if known; a hint only
    public static Builder builder(int expected) {
        return new Builder(expected);
    }

    /// Units, shown or not.
    public int size() {
        return means.length;
    }

    /// Whether the unit has a figure.
    public boolean isShown(int unit) {
        return !Double.isNaN(means[unit]);
    }

    /// The mean or the limit in points; `NaN` if it is not shown.
    public double mean(int unit) {
        return means[unit];
    }

    /// The smallest number of answers that the figure can stand on.
    public int lowestN(int unit) {
        return lowest[unit];
    }

    /// The largest number of answers that the figure can stand on; `Integer.MAX_VALUE` if that is open.
    public int highestN(int unit) {
        return highest[unit];
    }

    /// The variance of a shown mean around the unit's climate, `s_p^2 / n` and that of rounding. No finite
    /// population correction: the claim is about the workplace, not about those who happened to answer.
    double variance(int unit, double pooledSd) {
        return pooledSd * pooledSd / lowest[unit] + roundingVariance;
    }

    double roundingVariance() {
        return roundingVariance;
    }

    End end(int unit) {
        return ends[unit];
    }

    /// Collects released figures one unit after the other.
    public static final class Builder {
        private double[] means;
        private End[] ends;
        private int[] lowest;
        private int[] highest;
        private int size;

        private Builder(int expected) {
            means = new double[expected];
            ends = new End[expected];
            lowest = new int[expected];
            highest = new int[expected];
        }

        /// A unit whose mean is a whole number.
        ///
        /// @param lowestN the smallest number of answers that the shown number can stand for, at least 1
        /// @param highestN the largest; the same if the number is exact, `Integer.MAX_VALUE` if it is open
        public Builder whole(int mean, int lowestN, int highestN) {
            return add(mean, End.NONE, lowestN, highestN);
        }

        /// A unit of which only "`limit` or less" is shown.
        public Builder atMost(int limit, int lowestN, int highestN) {
            return add(limit, End.AT_MOST, lowestN, highestN);
        }

        /// A unit of which only "`limit` or more" is shown.
        public Builder atLeast(int limit, int lowestN, int highestN) {
            return add(limit, End.AT_LEAST, lowestN, highestN);
        }

        /// A unit without a figure.
        public Builder notShown() {
            return append(Double.NaN, End.NONE, 0, 0);
        }

        /// The figures added so far.
        public ReleasedMeans build() {
            return new ReleasedMeans(
                    Arrays.copyOf(means, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(lowest, size),
                    Arrays.copyOf(highest, size),
                    VARIANCE_OF_ROUNDING);
        }

        private Builder add(double mean, End end, int lowestN, int highestN) {
            if (lowestN < 1 || highestN < lowestN) {
                throw new IllegalArgumentException("not a number of answers: " + lowestN + " to " + highestN);
            }
            return append(mean, end, lowestN, highestN);
        }

        private Builder append(double mean, End end, int lowestN, int highestN) {
            if (size == means.length) {
                int room = 2 * size + 1;
                means = Arrays.copyOf(means, room);
                ends = Arrays.copyOf(ends, room);
                lowest = Arrays.copyOf(lowest, room);
                highest = Arrays.copyOf(highest, room);
            }
            means[size] = mean;
            ends[size] = end;
            lowest[size] = lowestN;
            highest[size] = highestN;
            size++;
            return this;
        }
    }
}
