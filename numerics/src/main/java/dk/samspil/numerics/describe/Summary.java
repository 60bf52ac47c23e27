package dk.samspil.numerics.describe;

import java.util.Arrays;

/// Mean, median, smallest and largest of a few figures, such as the agreement indices of all units: for the
/// technical annex of a whole organisation.
///
/// Formula: the median is the middle value, or the mean of the two middle values. Unit: that of the values.
/// Smallest meaningful n: 1, though smallest and largest of people's answers must never be shown, only of
/// indices of units. Edge cases: `NaN` entries are skipped; without values everything is `NaN`. Source: any
/// textbook.
///
/// Worked example: .70, .90, .80 and .95 have mean .8375, median .85, smallest .70 and largest .95. More in
/// docs/methods/summary.md.
///
/// @param n how many values were present
/// @param mean their mean
/// @param median their median
/// @param min the smallest
/// @param max the largest
public record Summary(int n, double mean, double median, double min, double max) {

    /// Summarises `values`; `NaN` entries are skipped.
    public static Summary of(double[] values) {
        double[] sorted = present(values);
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        return new Summary(n, Moments.of(sorted).mean(), median, sorted[0], sorted[n - 1]);
    }

    /// The share (0-1) of the present values that are at least `limit`; `NaN` without values.
    public static double shareAtLeast(double[] values, double limit) {
        double[] present = present(values);
        return (double) Arrays.stream(present).filter(value -> value >= limit).count() / present.length;
    }

    private static double[] present(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
