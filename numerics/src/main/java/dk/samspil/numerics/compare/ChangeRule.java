package dk.samspil.numerics.compare;

import dk.samspil.numerics.compare.Change.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// When a unit may be called changed, not changed, or neither.
///
/// Formula: `p = 2 (1 - Phi(|d| / sqrt(V)))` with `d` and `V` of [Waves]; **changed** if the p value,
/// adjusted over the family by Benjamini and Hochberg, is at most the false discovery rate; otherwise
/// **not changed** if `d +- 1.645 sqrt(V)` lies inside the band of no change (two one-sided tests);
/// otherwise **cannot tell**. A family is all units of one level in one score; leaves and higher levels
/// are families of their own. Dimensions are tested only in units whose composite is marked, and then more
/// strictly ([#judgeWithin]). Unit: points. Smallest meaningful n: 5 in both rounds. Edge cases: a figure
/// with an open end can be changed in its own direction, never "not changed". Source: Benjamini and
/// Hochberg (1995); Schuirmann (1987), J. Pharmacokinet. Biopharm. 15:657-680; Benjamini and Bogomolov
/// (2014), J. R. Stat. Soc. B 76:297-318 for dimensions after composites.
///
/// Worked example: a unit alone in its family goes from 60 to 75 with 10 answers each time, s_p 15: V
/// 45.2, p .026, changed upwards; with s_p 23 p is .145, and the smallest detectable change 28.8. More in
/// docs/methods/change.md.
///
/// @param falseDiscoveryRate expected share of chance among those marked, above 0 and at most 1
/// @param bandOfNoChange points; smaller changes do not matter
public record ChangeRule(double falseDiscoveryRate, double bandOfNoChange) {

    /// One in ten of those marked is chance; 7.5 points, a third of people's spread, do not matter.
    public static final ChangeRule DEFAULT = new ChangeRule(0.10, 7.5);

    public ChangeRule {
        if (!(falseDiscoveryRate > 0 && falseDiscoveryRate <= 1)) {
            throw new IllegalArgumentException("not a false discovery rate: " + falseDiscoveryRate);
        }
        if (!(bandOfNoChange >= 0)) {
            throw new IllegalArgumentException("a band has a width, not " + bandOfNoChange);
        }
    }

    /// Judges one family.
    ///
    /// @return for each unit, in order
    public List<Change> judge(Waves waves) {
        double[] p = new double[waves.size()];
        Arrays.setAll(p, unit -> waves.isComparable(unit) ? p(waves, unit) : Double.NaN);
        double[] adjusted = FalseDiscoveryRate.benjaminiHochberg(p);
        return changes(waves, unit -> adjusted[unit]);
    }

    /// Judges the dimensions after their composite: only where that is marked can a dimension be marked.
    /// The dimensions of a marked unit are a family, judged at the rate times the share of units that are
    /// marked, because the units were chosen by the same answers. Dimensions of the others may still be
    /// found not changed.
    ///
    /// @param composite what [#judge] says about the same units
    /// @param dimensions the same units in each dimension
    /// @return for each dimension, in order, for each unit, in order; the adjusted p value is made
    ///     comparable with the rate
    /// @throws IllegalArgumentException if they are not about the same number of units
    public List<List<Change>> judgeWithin(List<Change> composite, List<Waves> dimensions) {
        for (Waves dimension : dimensions) {
            if (composite.size() != dimension.size()) {
                throw new IllegalArgumentException(
                        "a composite of " + composite.size() + " units, a dimension of " + dimension.size());
            }
        }
        long marked = composite.stream().filter(Change::isMarked).count();
        long tested = composite.stream()
                .filter(it -> it.verdict() != Verdict.NOT_COMPARED)
                .count();
        double[][] adjusted = new double[composite.size()][];
        for (int unit = 0; unit < adjusted.length; unit++) {
            adjusted[unit] = adjustedWithin(composite.get(unit), unit, dimensions, (double) tested / marked);
        }
        return IntStream.range(0, dimensions.size())
                .mapToObj(dimension -> changes(dimensions.get(dimension), unit -> adjusted[unit][dimension]))
                .toList();
    }

    private static double[] adjustedWithin(Change composite, int unit, List<Waves> dimensions, double selection) {
        double[] p = dimensions.stream()
                .mapToDouble(it -> composite.isMarked() && it.isComparable(unit) ? p(it, unit) : Double.NaN)
                .toArray();
        double[] adjusted = FalseDiscoveryRate.benjaminiHochberg(p);
        Arrays.setAll(adjusted, dimension -> Math.min(1, selection * adjusted[dimension]));
        return adjusted;
    }

    private List<Change> changes(Waves waves, IntToDoubleFunction adjustedP) {
        return IntStream.range(0, waves.size())
                .mapToObj(unit -> waves.isComparable(unit)
                        ? change(waves, unit, adjustedP.applyAsDouble(unit))
                        : Change.NOT_COMPARED)
                .toList();
    }

    private static double p(Waves waves, int unit) {
        return waves.isAtLeastAsLarge(unit) ? Normal.twoSided(waves.difference(unit), waves.variance(unit)) : 1;
    }

    private Change change(Waves waves, int unit, double adjustedP) {
        double difference = waves.difference(unit);
        double standardError = Math.sqrt(waves.variance(unit));
        boolean within = waves.isDifferenceKnown(unit) && Change.isWithin(bandOfNoChange, difference, standardError);
        return new Change(verdict(difference, adjustedP, within), difference, standardError, adjustedP);
    }

    private Verdict verdict(double difference, double adjustedP, boolean within) {
        if (adjustedP <= falseDiscoveryRate && difference != 0) {
            return difference > 0 ? Verdict.UP : Verdict.DOWN;
        }
        return within ? Verdict.NOT_CHANGED : Verdict.CANNOT_TELL;
    }
}
