package dk.samspil.numerics.describe;

/// Count, mean and standard deviation of a set of scores: all that a unit's mean and its interval need.
///
/// Formula: mean `m = sum(x) / n`, standard deviation `s = sqrt(sum((x - m)^2) / (n - 1))`. Unit: that of the
/// scores, usually points 0-100. Smallest meaningful n: 1 for the mean, 2 for the standard deviation. Edge
/// cases: no score gives `NaN` for both, one score `NaN` for the standard deviation; equal scores give exactly
/// 0. Source: any textbook; the summation is that of Welford (1962), see [MomentsBuilder].
///
/// Worked example: 50, 75, 100 and one missing answer have n = 3, mean 75 and standard deviation 25. More in
/// docs/methods/mean-and-sd.md.
///
/// @param n how many scores were present, missing ones not counted
/// @param mean their mean, `NaN` when `n` is 0
/// @param sd their standard deviation with divisor `n - 1`, `NaN` when `n` is less than 2
public record Moments(int n, double mean, double sd) {

    /// No scores at all.
    public static final Moments NONE = new Moments(0, Double.NaN, Double.NaN);

    private static final double ROUNDING_NOISE = 1e-9;

    public Moments {
        if (n < 0) {
            throw new IllegalArgumentException("n must not be negative: " + n);
        }
        if (n > 0 ? !Double.isFinite(mean) : !Double.isNaN(mean)) {
            throw new IllegalArgumentException("with n = " + n + " the mean cannot be " + mean);
        }
        if (n > 1 ? !(Double.isFinite(sd) && sd >= 0) : !Double.isNaN(sd)) {
            throw new IllegalArgumentException("with n = " + n + " the standard deviation cannot be " + sd);
        }
    }

    /// The moments of `scores`; `NaN` entries are skipped.
    ///
    /// @throws IllegalArgumentException if a score is infinite
    public static Moments of(double[] scores) {
        var builder = new MomentsBuilder();
        for (double score : scores) {
            builder.add(score);
        }
        return builder.toMoments();
    }

    /// Standard error of the mean without finite population correction, `s / sqrt(n)`; `NaN` when `n` is less
    /// than 2.
    public double standardError() {
        return sd / Math.sqrt(n);
    }

    /// Sum of squared deviations from the mean, `(n - 1) s^2`; 0 when `n` is less than 2.
    public double sumOfSquares() {
        return n < 2 ? 0 : (n - 1) * sd * sd;
    }

    /// Whether two or more people all have the same score, apart from rounding noise below 1e-9 points. Their
    /// standard deviation says nothing about the precision of the mean, so nobody may compute an interval from
    /// it.
    public boolean allEqual() {
        return sd < ROUNDING_NOISE;
    }
}
