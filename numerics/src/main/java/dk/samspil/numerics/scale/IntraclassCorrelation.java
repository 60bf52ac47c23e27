package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;
import java.util.Collection;

/// Intraclass correlations: how much of the difference between people is a difference between units, ICC(1),
/// and how reliable the mean of a unit is, ICC(2).
///
/// Formula: `ICC(1) = (MSB - MSW) / (MSB + (k - 1) MSW)`, with k the plain mean size (Bliese) or n0 (Searle's
/// unbiased form): say which. `ICC(2) = (MSB - MSW) / MSB`. Between-unit variance `tau^2 = max(0, (MSB - MSW) /
/// n0)`. Unit: the correlations have none, the variances are in squared points. Smallest meaningful n: about 30
/// units; never for one team. Edge cases: ICC(1) and ICC(2) may be negative and are then reported as they are,
/// while tau^2 becomes 0 and no unit may be said to differ; what the analysis of variance does not define is
/// `NaN`. Source: Shrout and Fleiss (1979), Psychological Bulletin 86:420-428; Bliese (2000), in Klein and
/// Kozlowski (eds.), Multilevel Theory; Searle, Casella and McCulloch (1992). These are moment estimates;
/// restricted maximum likelihood, which differs when sizes are very unequal, is not computed here.
///
/// Worked example: the units (1,2,3), (2,3,4), (5,6,7) have ICC(1) .80, ICC(2) .92 and tau^2 4. More in
/// docs/methods/intraclass-correlation.md.
///
/// @param anova the analysis everything is derived from
public record IntraclassCorrelation(OneWayAnova anova) {

    /// From people's scores, where `group[i]` says which unit `scores[i]` belongs to; `NaN` scores are skipped.
    public static IntraclassCorrelation of(double[] scores, int[] group) {
        return new IntraclassCorrelation(OneWayAnova.of(scores, group));
    }

    /// From units known by their moments; they must not share people.
    public static IntraclassCorrelation ofUnits(Collection<Moments> units) {
        return new IntraclassCorrelation(OneWayAnova.ofUnits(units));
    }

    /// ICC(1) with the plain mean size of a unit.
    public double icc1MeanSize() {
        return icc1(anova.meanSize());
    }

    /// ICC(1) with Searle's n0.
    public double icc1N0() {
        return icc1(anova.n0());
    }

    /// ICC(2): reliability of the mean of a unit of average size.
    public double icc2() {
        return difference() / anova.meanSquareBetween();
    }

    /// Variance between units in squared points, never negative.
    public double tau2() {
        return Math.max(0, difference() / anova.n0());
    }

    /// Variance between people inside units in squared points: MSW.
    public double sigma2() {
        return anova.meanSquareWithin();
    }

    /// Reliability 0-1 of the mean of a unit with `n` scores, `tau^2 / (tau^2 + sigma^2 / n)`: also the weight
    /// that the unit's own mean deserves against the mean of all. It is 0 when units do not differ.
    ///
    /// @param n scores in the unit, at least 1
    public double reliability(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("needs at least one score, not " + n);
        }
        double tau2 = tau2();
        return tau2 == 0 ? 0 : tau2 / (tau2 + sigma2() / n);
    }

    /// How many scores a unit needs for a mean with this reliability, `r (1 - ICC) / ((1 - r) ICC)` with ICC(1)
    /// by n0, not rounded; infinite when units do not differ.
    ///
    /// @param reliability the wanted reliability, above 0 and below 1, usually .70
    public double scoresNeeded(double reliability) {
        if (!(reliability > 0 && reliability < 1)) {
            throw new IllegalArgumentException("a reliability lies between 0 and 1, not at " + reliability);
        }
        double tau2 = tau2();
        return tau2 == 0 ? Double.POSITIVE_INFINITY : reliability / (1 - reliability) * sigma2() / tau2;
    }

    private double icc1(double size) {
        return difference() / (anova.meanSquareBetween() + (size - 1) * anova.meanSquareWithin());
    }

    private double difference() {
        return anova.meanSquareBetween() - anova.meanSquareWithin();
    }
}
