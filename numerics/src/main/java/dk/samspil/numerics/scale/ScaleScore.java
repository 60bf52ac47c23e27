package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;

/// One person's score on a scale of several items.
///
/// Formula: the mean of the answered items' scores, if at least half of the items are answered (2 of 3, 2 of 4,
/// 6 of 11). Unit: points 0-100. Smallest meaningful n: half of the items. Edge cases: with fewer answered
/// items, or without items, there is no score (`NaN`). Source: the half rule is the usual one of 0-100
/// instruments; see docs/methods/scale-score.md for what is known about its use in COPSOQ.
///
/// Worked example: 75, 50 and one missing answer give 62.5; 75 and two missing answers give none.
public final class ScaleScore {

    private ScaleScore() {}

    /// The score of one person.
    ///
    /// @param itemScores one entry for each item of the scale, 0-100 and already turned if reversed, `NaN` if
    /// missing
    /// @return the score 0-100, or `NaN` if fewer than half of the items were answered
    public static double ofItems(double[] itemScores) {
        return meanOfAtLeastHalf(itemScores);
    }

    static double meanOfAtLeastHalf(double[] scores) {
        Moments present = Moments.of(scores);
        return 2 * present.n() >= scores.length ? present.mean() : Double.NaN;
    }
}
