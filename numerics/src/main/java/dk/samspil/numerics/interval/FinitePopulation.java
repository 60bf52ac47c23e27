package dk.samspil.numerics.interval;

/// The finite population correction: how much narrower an interval becomes because part of a small group was
/// asked.
///
/// Formula: `sqrt(1 - n / N)` for a standard error computed with divisor `n - 1`. Unit: none, 0-1. Smallest
/// meaningful N: 1. Edge cases: `n = N` gives 0, `n > N` is clamped to 0, so it is never `NaN` for a group with
/// answers. It answers only what those employed now think on average; for benchmarks and change it multiplies
/// false alarms and is forbidden. Source: Cochran (1977), Sampling Techniques, 3rd ed., section 2.6.
///
/// Worked example: 10 of 12 gives `sqrt(1 - 10/12) = .408`. More in docs/methods/t-interval-fpc.md.
public final class FinitePopulation {

    private FinitePopulation() {}

    /// The factor for `n` scores among `employed` people.
    ///
    /// @throws IllegalArgumentException if either is negative or `n` is 0
    public static double correction(int n, int employed) {
        if (n < 1 || employed < 0) {
            throw new IllegalArgumentException("needs a score and no negative staff: " + n + " of " + employed);
        }
        return Math.sqrt(Math.max(0, 1 - (double) n / employed));
    }
}
