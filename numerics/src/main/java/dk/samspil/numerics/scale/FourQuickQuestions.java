package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The four quick questions about social capital ("De fire hurtige om social kapital"), in points 0-16.
///
/// Formula: each of four answers gives 0 (to a very small extent) to 4 (to a very large extent) points, a
/// sheet's sum is 0-16, a unit's figure is the mean of its sheets' sums kept to one decimal, and the band
/// follows from that decimal. Points times 6.25 are points 0-100. Smallest meaningful n: one sheet for a sum;
/// the bands were made for single sheets. Edge cases: a sheet with a missing answer has no sum; the published
/// bands leave gaps between, say, 8 and 8.1, which rounding half up to one decimal closes. Source: the scoring
/// guide at <https://www.digogdendanskemodel.dk/maaling-af-social-kapital/>, national average 10.2.
///
/// Worked example: the sheets 3+3+2+2 = 10 and 3+3+3+2 = 11 have the mean 10.5, slightly above average. More in
/// docs/methods/four-quick-questions.md.
public final class FourQuickQuestions {

    /// Points 0-100 for one point 0-16.
    public static final double POINTS_OF_100 = 6.25;

    private static final AnswerScale POINTS = new AnswerScale(0, 4);
    private static final int HIGHEST_SUM = 16;

    /// Where a sum lies compared with Denmark, in the order of the scale.
    public enum Band {
        /// 0 to 8.0: "meget lav".
        VERY_LOW,
        /// 8.1 to 10.1: "lidt under gennemsnittet i Danmark".
        SLIGHTLY_BELOW_AVERAGE,
        /// 10.2: "gennemsnittet i Danmark".
        AVERAGE,
        /// 10.3 to 12.3: "lidt over gennemsnittet".
        SLIGHTLY_ABOVE_AVERAGE,
        /// 12.4 to 16: "meget høj".
        VERY_HIGH
    }

    private FourQuickQuestions() {}

    /// The sum 0-16 of one complete sheet.
    ///
    /// @throws IllegalArgumentException if an answer is not 0-4 points
    public static int sum(int first, int second, int third, int fourth) {
        return points(first) + points(second) + points(third) + points(fourth);
    }

    /// The mean 0-16 of a unit's sums, kept to one decimal; `NaN` entries (incomplete sheets) are skipped,
    /// without any sheet the result is `NaN`.
    public static double meanSum(double[] sums) {
        double mean = Moments.of(sums).mean();
        return Double.isNaN(mean) ? mean : toOneDecimal(mean).doubleValue();
    }

    /// The band of a sheet's sum or of a unit's mean of sums, which is first rounded half up to one decimal.
    ///
    /// @throws IllegalArgumentException if `meanSum` is not within 0-16
    public static Band bandOf(double meanSum) {
        if (!(meanSum >= 0 && meanSum <= HIGHEST_SUM)) {
            throw new IllegalArgumentException("a sum lies within 0 to 16, not at " + meanSum);
        }
        int tenths = toOneDecimal(meanSum).unscaledValue().intValueExact();
        if (tenths <= 80) {
            return Band.VERY_LOW;
        }
        if (tenths < 102) {
            return Band.SLIGHTLY_BELOW_AVERAGE;
        }
        if (tenths == 102) {
            return Band.AVERAGE;
        }
        return tenths < 124 ? Band.SLIGHTLY_ABOVE_AVERAGE : Band.VERY_HIGH;
    }

    private static int points(int answer) {
        if (!POINTS.contains(answer)) {
            throw new IllegalArgumentException("an answer gives 0 to 4 points, not " + answer);
        }
        return answer;
    }

    private static BigDecimal toOneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
