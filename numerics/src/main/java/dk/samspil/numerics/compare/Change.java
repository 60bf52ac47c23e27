package dk.samspil.numerics.compare;

/// What may be said about one unit's change in one dimension from one round to the next.
///
/// Unit: points. See [ChangeRule] for the rule and docs/methods/change.md for the method.
///
/// @param verdict the one of three words that may be said
/// @param difference second round less first; where a figure has an open end, the difference of the limits
/// @param standardError of the difference
/// @param adjustedP the adjusted p value within its family; `NaN` if it was not tested. For a technical
///     page
public record Change(Verdict verdict, double difference, double standardError, double adjustedP) {

    /// At least one round shows nothing about the unit, so nothing is said.
    public static final Change NOT_COMPARED = new Change(Verdict.NOT_COMPARED, Double.NaN, Double.NaN, Double.NaN);

    /// The 95 per cent quantile: two one-sided tests at 5 per cent are a 90 per cent interval.
    private static final double ONE_SIDED_QUANTILE = 1.645;

    /// 1.96 for a test at 5 per cent and .84 for finding 80 of 100 such changes.
    private static final double DETECTABLE_AT_80_PER_CENT = 2.8;

    /// The words.
    public enum Verdict {
        /// Changed, upwards: more than chance explains.
        UP,
        /// Changed, downwards.
        DOWN,
        /// Shown to lie within the band of no change.
        NOT_CHANGED,
        /// Too few answers to say either; the normal case in a small unit.
        CANNOT_TELL,
        /// There are not two figures to compare.
        NOT_COMPARED
    }

    /// Whether the unit is marked as changed.
    public boolean isMarked() {
        return verdict == Verdict.UP || verdict == Verdict.DOWN;
    }

    /// The smallest real change that would be found in 80 of 100 cases, by itself; what "cannot tell" is
    /// explained with.
    public double smallestDetectable() {
        return DETECTABLE_AT_80_PER_CENT * standardError;
    }

    /// Whether this and `other` are marked and have moved in opposite ways, such as relations inside the
    /// team (bonding) and those to other teams (bridging).
    public boolean isOppositeTo(Change other) {
        return isMarked() && other.isMarked() && verdict != other.verdict;
    }

    /// Whether the 90 per cent interval lies inside plus and minus `margin`.
    static boolean isWithin(double margin, double difference, double standardError) {
        return Math.abs(difference) + ONE_SIDED_QUANTILE * standardError < margin;
    }
}
