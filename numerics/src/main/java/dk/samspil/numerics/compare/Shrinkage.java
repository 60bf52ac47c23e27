package dk.samspil.numerics.compare;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.PooledSd;
import dk.samspil.numerics.scale.OneWayAnova;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much of a unit's deviation is the unit and how much is chance: empirical Bayes with a normal prior.
///
/// Formula: sampling variance `v = s_p^2 / n`, weight `lambda = tau^2 / (tau^2 + v)`, posterior mean
/// `theta = mu + lambda (m - mu)`, posterior standard deviation `sqrt(tau^2 (1 - lambda))`; the prior mean
/// `mu` weighs means by `1 / (tau^2 + v)`. By analysis of variance `tau^2 = (MSB - MSW) / n0`. Unit:
/// points, squared for variances. Smallest meaningful n: 30 units for `tau^2`, 1 answer in the unit. Edge
/// cases: `tau^2` of 0 or less means that units cannot be told apart, and then nothing may be said about
/// any. The value itself is for claims and never shown as the unit's own: people must recognise their
/// answers. Source: Efron and Morris (1975), J. Am. Stat. Assoc. 70:311-319; Searle, Casella and McCulloch
/// (1992), Variance Components, ch. 3.
///
/// Worked example: tau^2 60, s_p 23, mu 65, a mean of 80 from 10 exact answers: v 52.9, lambda .531, theta
/// 73.0, posterior sd 5.3. More in docs/methods/shrinkage.md.
///
/// @param pooledSd standard deviation within units, more than 0
/// @param betweenVariance `tau^2`, the variance between units of the level that is judged; may be negative
///     as estimated
public record Shrinkage(double pooledSd, double betweenVariance) {

    /// Units of a type from which on they are shrunk towards their type's mean instead of everybody's.
    public static final int SMALLEST_TYPE = 20;

    /// Units from which on the variance between them can be estimated from what is shown.
    public static final int FEWEST_UNITS = 30;

    /// What is known about a unit's climate after its answers.
    ///
    /// @param mean theta, in points
    /// @param variance squared points
    public record Posterior(double mean, double variance) {

        /// The posterior standard deviation in points.
        public double sd() {
            return Math.sqrt(variance);
        }
    }

    public Shrinkage {
        if (!(pooledSd > 0) || Double.isInfinite(pooledSd) || !Double.isFinite(betweenVariance)) {
            throw new IllegalArgumentException("cannot shrink with " + pooledSd + " and " + betweenVariance);
        }
    }

    /// Both variances by analysis of variance of all units of a level.
    ///
    /// @throws IllegalArgumentException if there are fewer than two units or nobody differs inside them
    public static Shrinkage of(OneWayAnova anova) {
        double within = anova.meanSquareWithin();
        return new Shrinkage(Math.sqrt(within), (anova.meanSquareBetween() - within) / anova.n0());
    }

    /// Both variances for comparing units with the one above them: how much units differ that have the
    /// same parent. Smaller than [#of], since a department's own level is not a difference between its
    /// teams.
    ///
    /// Formula: `tau_w^2 = (MSB_w - MSW) / n0_w` with `MSB_w = sum(n_j (m_j - m_p)^2) / (J - P)` around
    /// the means of P parents, and `n0_w = (N - sum(n_j^2 / N_p)) / (J - P)`.
    ///
    /// @param units by unit its moments; without scores it does not count
    /// @param parents by unit the number of its parent
    /// @throws IllegalArgumentException if not every unit has a parent, no parent has two units, or nobody
    ///     differs inside units
    public static Shrinkage withinParents(List<Moments> units, int[] parents) {
        if (units.size() != parents.length) {
            throw new IllegalArgumentException(units.size() + " units, but " + parents.length + " parents");
        }
        Map<Integer, List<Moments>> families = new HashMap<>();
        for (int unit = 0; unit < parents.length; unit++) {
            if (units.get(unit).n() > 0) {
                families.computeIfAbsent(parents[unit], parent -> new ArrayList<>())
                        .add(units.get(unit));
            }
        }
        double between = 0;
        double freedom = 0;
        double size = 0;
        for (List<Moments> family : families.values()) {
            if (family.size() > 1) {
                var anova = OneWayAnova.ofUnits(family);
                double freedomHere = anova.groups() - 1.0;
                between += anova.meanSquareBetween() * freedomHere;
                size += anova.n0() * freedomHere;
                freedom += freedomHere;
            }
        }
        double pooledSd = PooledSd.of(units).value();
        return new Shrinkage(pooledSd, (between - freedom * pooledSd * pooledSd) / size);
    }

    /// The variance between units that have the same parent, from what is shown of them alone, so that
    /// nothing more about the organisation has to be released than the spread within units.
    ///
    /// Formula: as [#withinParents], with the lowest number of answers `n_j` that each shown number stands
    /// for, `s_p^2` in place of `MSW`, and `1/12` less for rounding. Since `s_p^2 / n_j` is at least the
    /// variance of a mean of more answers, the estimate is a little small, and so fewer claims are made.
    /// Means with an open end do not count.
    ///
    /// @param parents by unit the number of its parent; the same for all to compare around the organisation
    /// @param pooledSd as released, more than 0
    /// @return units that cannot be told apart where fewer than [#FEWEST_UNITS] can be compared
    /// @throws IllegalArgumentException if not every unit has a parent, or there is no spread
    public static Shrinkage ofShown(ReleasedMeans units, int[] parents, double pooledSd) {
        Map<Integer, List<Integer>> families = siblings(units, parents);
        double squares = 0;
        double freedom = 0;
        double size = 0;
        for (List<Integer> family : families.values()) {
            double n = 0;
            double sum = 0;
            double ofSquares = 0;
            for (int unit : family) {
                double here = units.lowestN(unit);
                n += here;
                sum += here * units.mean(unit);
                ofSquares += here * here;
            }
            for (int unit : family) {
                double distance = units.mean(unit) - sum / n;
                squares += units.lowestN(unit) * distance * distance;
            }
            freedom += family.size() - 1.0;
            size += n - ofSquares / n;
        }
        boolean areEnough = comparable(units, parents) >= FEWEST_UNITS;
        double between = (squares - freedom * pooledSd * pooledSd) / size - units.roundingVariance();
        return new Shrinkage(pooledSd, areEnough ? between : 0);
    }

    /// Units whose mean is shown as a number and that have a sibling of which the same holds: what
    /// [#ofShown] rests on.
    ///
    /// @param parents by unit the number of its parent
    public static int comparable(ReleasedMeans units, int[] parents) {
        return siblings(units, parents).values().stream().mapToInt(List::size).sum();
    }

    private static Map<Integer, List<Integer>> siblings(ReleasedMeans units, int[] parents) {
        if (units.size() != parents.length) {
            throw new IllegalArgumentException(units.size() + " units, but " + parents.length + " parents");
        }
        Map<Integer, List<Integer>> families = new TreeMap<>();
        for (int unit = 0; unit < parents.length; unit++) {
            if (units.isShown(unit) && units.end(unit) == ReleasedMeans.End.NONE) {
                families.computeIfAbsent(parents[unit], parent -> new ArrayList<>())
                        .add(unit);
            }
        }
        families.values().removeIf(family -> family.size() < 2);
        return families;
    }

    /// Whether units differ at all, so that something can be said.
    public boolean tellsUnitsApart() {
        return betweenVariance > 0;
    }

    /// The weight of a unit's own mean, 0-1; 0 when units cannot be told apart.
    public double weight(ReleasedMeans units, int unit) {
        return tellsUnitsApart() ? betweenVariance / (betweenVariance + units.variance(unit, pooledSd)) : 0;
    }

    /// What a unit's shown mean tells when its prior mean is `prior`.
    public Posterior posterior(ReleasedMeans units, int unit, double prior) {
        double weight = weight(units, unit);
        return new Posterior(prior + weight * (units.mean(unit) - prior), Math.max(0, betweenVariance) * (1 - weight));
    }

    /// What the shown mean of a unit tells about its difference from a reference, when units lie around
    /// their references: the uncertainty of the reference is part of that of the difference, and both are
    /// shrunk.
    Posterior around(ReleasedMeans units, int unit, Reference reference) {
        double sampling = units.variance(unit, pooledSd) + reference.variance();
        double weight = betweenVariance / (betweenVariance + sampling);
        return new Posterior(weight * (units.mean(unit) - reference.value()), betweenVariance * (1 - weight));
    }

    /// The prior mean of all shown units; `NaN` when none is shown.
    public double priorMean(ReleasedMeans units) {
        var all = new WeightedMean();
        for (int unit = 0; unit < units.size(); unit++) {
            add(units, unit, all);
        }
        return all.mean();
    }

    /// The prior mean for each unit: that of the shown units of its type if they are at least
    /// [#SMALLEST_TYPE], else that of all. Shrinking a kindergarten towards the technical department would
    /// be unfair.
    ///
    /// @param types for each unit a number of its type
    /// @throws IllegalArgumentException if not every unit has a type
    public double[] priorMeans(ReleasedMeans units, int[] types) {
        if (units.size() != types.length) {
            throw new IllegalArgumentException(units.size() + " units, but " + types.length + " types");
        }
        Map<Integer, WeightedMean> byType = new HashMap<>();
        for (int unit = 0; unit < types.length; unit++) {
            add(units, unit, byType.computeIfAbsent(types[unit], type -> new WeightedMean()));
        }
        double everybody = priorMean(units);
        double[] priors = new double[types.length];
        for (int unit = 0; unit < types.length; unit++) {
            WeightedMean ofType = byType.getOrDefault(types[unit], new WeightedMean());
            priors[unit] = ofType.count >= SMALLEST_TYPE ? ofType.mean() : everybody;
        }
        return priors;
    }

    private void add(ReleasedMeans units, int unit, WeightedMean mean) {
        if (units.isShown(unit)) {
            double variance = Math.max(0, betweenVariance) + units.variance(unit, pooledSd);
            mean.add(units.mean(unit), 1 / variance);
        }
    }

    private static final class WeightedMean {
        private double sum;
        private double weights;
        private int count;

        void add(double value, double weight) {
            sum += value * weight;
            weights += weight;
            count++;
        }

        double mean() {
            return sum / weights;
        }
    }
}
