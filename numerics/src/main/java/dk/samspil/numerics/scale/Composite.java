package dk.samspil.numerics.scale;

/// One person's score over several dimensions, in the two ways that questionnaires define it.
///
/// Formula: the mean of the dimension scores, or the mean of all items; equal when nothing is missing and every
/// dimension has the same number of items. Unit: points 0-100. Smallest meaningful n: half of the dimensions,
/// or half of the items; with fewer there is no score (`NaN`). Source: mean of dimension scores is how "social
/// capital" is built from COPSOQ's trust and justice; that half of the dimensions suffice is our rule, the same
/// as for items.
///
/// Worked example: trust 75 from four items and justice 50 from two are 62.5 as dimensions; as items `(4 * 75 +
/// 2 * 50) / 6 = 66.7`. More in docs/methods/composite.md.
public final class Composite {

    private Composite() {}

    /// The mean of one person's dimension scores.
    ///
    /// @param dimensionScores one entry for each dimension, 0-100, `NaN` if the person has no score there
    /// @return the composite 0-100, or `NaN` if fewer than half of the dimensions have a score
    public static double ofDimensions(double[] dimensionScores) {
        return ScaleScore.meanOfAtLeastHalf(dimensionScores);
    }

    /// The mean of one person's items, whichever dimension they belong to.
    ///
    /// @param itemScores one entry for each item of the composite, 0-100 and already turned, `NaN` if missing
    /// @return the composite 0-100, or `NaN` if fewer than half of the items were answered
    public static double ofItems(double[] itemScores) {
        return ScaleScore.meanOfAtLeastHalf(itemScores);
    }
}
