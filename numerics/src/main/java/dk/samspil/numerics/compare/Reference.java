package dk.samspil.numerics.compare;

/// What a unit is compared with, and how uncertain that is by itself.
///
/// Formula: a known value has variance 0; a shown mean `B` of `n` answers has `s_p^2 / n + 1/12`. A unit
/// that is more than a twentieth of its own reference is left out of it: with share `w = n / (N - n)` the
/// others have `B + w (B - m)`. Unit: points. Smallest meaningful n: 1. Edge cases: where numbers of
/// answers are classes, the smallest possible share counts, which moves the reference least and so claims
/// least; a reference with an open end or not shown is [#NONE]. Source:
/// docs/methods/reference-comparison.md.
///
/// Worked example: a unit with mean 80 and 20 answers in an area with mean 70 and 100 answers is compared
/// with the other 80, at `70 + .25 (70 - 80) = 67.5`.
///
/// @param value points, `NaN` when there is nothing to compare with
/// @param variance squared points, not negative
public record Reference(double value, double variance) {

    /// Nothing to compare with.
    public static final Reference NONE = new Reference(Double.NaN, 0);

    private static final double SHARE_TO_LEAVE_OUT = 0.05;

    public Reference {
        if (Double.isInfinite(value) || !(variance >= 0)) {
            throw new IllegalArgumentException("no reference: " + value + " with variance " + variance);
        }
    }

    /// A value fixed before the survey, without an uncertainty of its own.
    public static Reference known(double value) {
        return new Reference(value, 0);
    }

    /// A value from outside that rests on so many answers; people there are taken to differ as much as here.
    ///
    /// @param answers more than 0
    /// @param pooledSd standard deviation within units
    public static Reference ofAnswers(double value, int answers, double pooledSd) {
        return new Reference(value, pooledSd * pooledSd / answers);
    }

    /// A value from outside with the standard error that its source gives it.
    public static Reference withError(double value, double standardError) {
        return new Reference(value, standardError * standardError);
    }

    /// The shown mean of another unit or of the whole organisation.
    ///
    /// @param unit which of `means`
    /// @param pooledSd standard deviation within units
    public static Reference shown(ReleasedMeans means, int unit, double pooledSd) {
        return isNumber(means, unit) ? new Reference(means.mean(unit), means.variance(unit, pooledSd)) : NONE;
    }

    /// The unit above, without `unit` itself where that is more than a twentieth of it.
    ///
    /// @param parents where the unit above is shown, as number `parent`
    /// @param units where the unit itself is shown, as number `unit`
    /// @param pooledSd standard deviation within units
    public static Reference parentOf(
            ReleasedMeans units, int unit, ReleasedMeans parents, int parent, double pooledSd) {
        Reference whole = shown(parents, parent, pooledSd);
        double n = units.lowestN(unit);
        double most = parents.highestN(parent);
        boolean counts = n > SHARE_TO_LEAVE_OUT * most && isNumber(units, unit);
        int others = parents.lowestN(parent) - units.highestN(unit);
        if (Double.isNaN(whole.value) || !counts || others < 1) {
            return whole;
        }
        double share = n / (most - n);
        double rounding = (1 + 4 * share + 2 * share * share) * parents.roundingVariance();
        return new Reference(
                whole.value + share * (whole.value - units.mean(unit)), pooledSd * pooledSd / others + rounding);
    }

    private static boolean isNumber(ReleasedMeans means, int unit) {
        return means.isShown(unit) && means.end(unit) == ReleasedMeans.End.NONE;
    }
}
