package dk.samspil.numerics.nonresponse;

/// How far the mean of all those employed can lie from the mean of those who answered, whatever the others
/// think.
///
/// Formula: `(n m + (N - n) 0) / N` to `(n m + (N - n) 100) / N`. Unit: points 0-100. Smallest meaningful
/// n: 1. Edge cases: everybody answered gives the mean twice; more answers than people count as everybody.
/// For the technical annex when fewer than 60 per cent answered, and never of a unit whose number of
/// answers is shown as a class. Source: Manski (1989), Journal of Human Resources 24:343-360.
///
/// Worked example: 10 of 20 answered with mean 70: from 35 to 85. More in
/// docs/methods/worst-case-bounds.md.
///
/// @param low if all others gave the lowest answers
/// @param high if all others gave the highest
public record WorstCase(double low, double high) {

    private static final double HIGHEST_SCORE = 100;

    /// The bounds of the mean of `employed` people of whom `n` answered with `mean`.
    ///
    /// @throws IllegalArgumentException if nobody answered, staff is negative or the mean is not within
    ///     0-100
    public static WorstCase of(int n, double mean, int employed) {
        if (n < 1 || employed < 0 || !(mean >= 0 && mean <= HIGHEST_SCORE)) {
            throw new IllegalArgumentException("no bounds for " + n + " of " + employed + " with " + mean);
        }
        int silent = Math.max(0, employed - n);
        double share = (double) silent / (n + silent);
        double low = mean * (1 - share);
        return new WorstCase(low, low + HIGHEST_SCORE * share);
    }
}
