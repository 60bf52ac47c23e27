package dk.samspil.numerics.scale;

/// Numbers written as whole multiples of 2⁻³⁰, so that a sum is the same in whatever order it is added up.
///
/// Formula: the multiple nearest to `a / b` is `floor((2^31 a + b) / (2 b))`. Unit: that of the number written.
/// Smallest meaningful n: one number. Edge cases: halves are rounded up; a number is wrong by at most 2⁻³¹, and so
/// is a mean of such numbers; sums of points 0-100 are exact for up to 80 million people. Source: own; see
/// docs/methods/skipped-item.md.
///
/// Worked example: 200 / 3 points are 71 582 788 267 multiples, 66.6666666670.
public final class FixedPoint {

    /// What 1 is written as.
    public static final long ONE = 1L << 30;

    private FixedPoint() {}

    /// The multiple nearest to a fraction.
    ///
    /// @param numerator 0 or more, below 2³²
    /// @param denominator 1 or more, below 2³²
    /// @throws IllegalArgumentException if either is out of range
    public static long of(long numerator, long denominator) {
        if (numerator < 0 || denominator < 1 || numerator >> 32 > 0 || denominator >> 32 > 0) {
            throw new IllegalArgumentException("no fraction to be written: " + numerator + " / " + denominator);
        }
        return Math.floorDiv(2 * ONE * numerator + denominator, 2 * denominator);
    }
}
