package dk.samspil.numerics.interval;

import dk.samspil.numerics.describe.Moments;
import java.util.List;

/// The mean of a unit above leaf level, with every leaf weighted by the people employed there instead of by
/// those who answered: repairs unequal response rates between leaves.
///
/// Formula: `M = sum(N_j m_j) / sum(N_j)`, `SE^2 = sum((N_j / N)^2 (1 - n_j / N_j) s_j^2 / n_j)`. Unit: that of
/// the scores. Smallest meaningful n: two scores in every leaf that is not complete. Edge cases: leaves without
/// a score are left out of `N`; a complete leaf adds no variance, whatever its size; a leaf with one score of
/// several people makes the standard error `NaN` (merge it with a sibling first); more scores than people count
/// as complete; no leaf with a score gives `NaN`. Source: Cochran (1977), Sampling Techniques, ch. 5.
///
/// Worked example: N 20, n 10, mean 60, s 20 and N 10, n 8, mean 75, s 10 give 65.0 with standard error 3.03.
/// More in docs/methods/stratified-mean.md.
///
/// @param mean the weighted mean
/// @param standardError its standard error with finite population correction
public record StratifiedMean(double mean, double standardError) {

    /// One leaf unit.
    ///
    /// @param scores what was answered there
    /// @param employed people employed there at the cut-off date
    public record Stratum(Moments scores, int employed) {

        public Stratum {
            if (employed < 0) {
                throw new IllegalArgumentException("staff must not be negative: " + employed);
            }
        }

        private double weight() {
            return Math.max(scores.n(), employed);
        }

        private double varianceOfMean() {
            double correction = FinitePopulation.correction(scores.n(), employed);
            double standardError = correction == 0 ? 0 : scores.standardError() * correction;
            return standardError * standardError;
        }
    }

    /// Combines `strata`, which must not share people.
    public static StratifiedMean of(List<Stratum> strata) {
        double weights = 0;
        double weightedSum = 0;
        double weightedVariance = 0;
        for (Stratum stratum : strata) {
            if (stratum.scores().n() > 0) {
                double weight = stratum.weight();
                weights += weight;
                weightedSum += weight * stratum.scores().mean();
                weightedVariance += weight * weight * stratum.varianceOfMean();
            }
        }
        return new StratifiedMean(weightedSum / weights, Math.sqrt(weightedVariance) / weights);
    }
}
