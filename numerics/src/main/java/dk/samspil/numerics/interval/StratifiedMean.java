package dk.samspil.numerics.interval;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The mean of a unit above leaf level, with every leaf weighted by the people employed there instead of by
/// those who answered: repairs unequal response rates between leaves.
///
/// Formula: `M = sum(N_j m_j) / sum(N_j)`, `SE^2 = sum((N_j / N)^2 (1 - n_j / N_j) s_j^2 / n_j)`. Unit: that of
/// the scores. Smallest meaningful n: two scores in every leaf that is not complete. Edge cases: leaves without
/// a score are left out of `N`; a complete leaf adds no variance, whatever its size; a leaf with one score of
/// several people makes the standard error `NaN` ([#joined] joins it with a sibling first); more scores than people
/// count
/// as complete; no leaf with a score gives `NaN`. Source: Cochran (1977), Sampling Techniques, ch. 5.
///
/// Worked example: N 20, n 10, mean 60, s 20 and N 10, n 8, mean 75, s 10 give 65.0 with standard error 3.03.
/// More in docs/methods/stratified-mean.md.
///
/// @param mean the weighted mean
/// @param standardError its standard error with finite population correction
public record StratifiedMean(double mean, double standardError) {

    private static final Comparator<Stratum> FEWEST_FIRST = Comparator.comparingInt(
                    (Stratum stratum) -> stratum.scores().n())
            .thenComparingInt(Stratum::employed)
            .thenComparingDouble(stratum -> stratum.scores().mean());

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

        /// Whether what was answered says nothing about the spread of those who did not.
        private boolean needsASibling() {
            return scores.n() < 2 && scores.n() < employed;
        }

        private Stratum with(Stratum other) {
            var both = new MomentsBuilder();
            both.add(scores);
            both.add(other.scores);
            return new Stratum(both.toMoments(), employed + other.employed);
        }

        private double varianceOfMean() {
            double correction = FinitePopulation.correction(scores.n(), employed);
            double standardError = correction == 0 ? 0 : scores.standardError() * correction;
            return standardError * standardError;
        }
    }

    /// The same people in fewer strata, so that each has a spread: a leaf with fewer than two scores of more
    /// people is joined with the sibling that has the fewest scores.
    ///
    /// Of siblings with equally many scores the one with the fewest people is taken, then the one with the
    /// lowest mean. A complete leaf of one person stays alone. A single leaf, or siblings without two scores
    /// among them, stay as they are in the end.
    ///
    /// @param siblings leaves with the same parent
    public static List<Stratum> joined(List<Stratum> siblings) {
        var strata = new ArrayList<>(siblings);
        strata.sort(FEWEST_FIRST);
        while (strata.size() > 1) {
            Optional<Stratum> poor =
                    strata.stream().filter(Stratum::needsASibling).findFirst();
            if (poor.isEmpty()) {
                break;
            }
            strata.remove(poor.get());
            Stratum nearest = strata.removeFirst();
            strata.add(poor.get().with(nearest));
            strata.sort(FEWEST_FIRST);
        }
        return List.copyOf(strata);
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
