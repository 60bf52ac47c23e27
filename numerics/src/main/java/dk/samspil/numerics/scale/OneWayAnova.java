package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import java.util.Collection;
import java.util.HashMap;
import org.apache.commons.statistics.distribution.FDistribution;

/// One-way analysis of variance in closed form: how much units differ, compared with people inside them.
///
/// Formula: `MSB = sum(n_j (m_j - M)^2) / (J - 1)`, `MSW = sum((n_j - 1) s_j^2) / (N - J)`, `F = MSB / MSW`.
/// Unit: mean squares are in squared points. Smallest meaningful n: two units and more people than units; about
/// 30 units for anything built on it. Edge cases: units without scores do not count; one unit gives `NaN` for
/// MSB, units of one person only `NaN` for MSW; people who agree perfectly inside every unit give an infinite
/// F. Source: Searle, Casella and McCulloch (1992), Variance Components, ch. 3.
///
/// Worked example: the units (1,2,3), (2,3,4), (5,6,7) have MSB 13, MSW 1 and F 13. More in
/// docs/methods/one-way-anova.md.
///
/// @param groups units with at least one score, J
/// @param n scores in all units, N
/// @param n0 Searle's mean size `(N - sum(n_j^2) / N) / (J - 1)`: smaller than the plain mean when sizes differ
/// @param meanSquareBetween MSB, `NaN` with fewer than two units
/// @param meanSquareWithin MSW, `NaN` when every unit has only one score
public record OneWayAnova(int groups, int n, double n0, double meanSquareBetween, double meanSquareWithin) {

    /// Analyses `scores`, where `group[i]` says which unit `scores[i]` belongs to; `NaN` scores are skipped.
    ///
    /// @throws IllegalArgumentException if the arrays differ in length
    public static OneWayAnova of(double[] scores, int[] group) {
        if (scores.length != group.length) {
            throw new IllegalArgumentException(scores.length + " scores, but " + group.length + " units");
        }
        var units = new HashMap<Integer, MomentsBuilder>();
        for (int i = 0; i < scores.length; i++) {
            units.computeIfAbsent(group[i], unit -> new MomentsBuilder()).add(scores[i]);
        }
        return ofUnits(units.values().stream().map(MomentsBuilder::toMoments).toList());
    }

    /// Analyses units known by their moments; they must not share people.
    public static OneWayAnova ofUnits(Collection<Moments> units) {
        var all = new MomentsBuilder();
        units.forEach(all::add);
        Moments total = all.toMoments();
        int groups = 0;
        double sumOfSquaredSizes = 0;
        double between = 0;
        double within = 0;
        for (Moments unit : units) {
            if (unit.n() > 0) {
                double distance = unit.mean() - total.mean();
                groups++;
                sumOfSquaredSizes += (double) unit.n() * unit.n();
                between += unit.n() * distance * distance;
                within += unit.sumOfSquares();
            }
        }
        return new OneWayAnova(
                groups,
                total.n(),
                groups > 1 ? (total.n() - sumOfSquaredSizes / total.n()) / (groups - 1) : Double.NaN,
                groups > 1 ? between / (groups - 1) : Double.NaN,
                within / (total.n() - groups));
    }

    /// Plain mean number of scores in a unit, `N / J`.
    public double meanSize() {
        return (double) n / groups;
    }

    /// The ratio of the mean squares; 1 is expected when units do not differ.
    public double f() {
        return meanSquareBetween / meanSquareWithin;
    }

    /// Probability of an F at least this large if no unit differed from another; `NaN` if there is no F.
    public double p() {
        double f = f();
        return Double.isNaN(f)
                ? f
                : FDistribution.of(groups - 1.0, n - (double) groups).survivalProbability(f);
    }
}
