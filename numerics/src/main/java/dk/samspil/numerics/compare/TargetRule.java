package dk.samspil.numerics.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whether a unit has met the target it set itself: met, not met, cannot tell.
///
/// Formula: `p = 2 (1 - Phi(|m - T| / sqrt(v)))` with `v = s_p^2 / n + 1/12`, adjusted by Benjamini and
/// Hochberg over the family, which is all units of one level with a target in the dimension; at or under
/// the false discovery rate it is met or not met, by the sign. No finite population correction: a target
/// is about the workplace. Unit: points. Smallest meaningful n: 5. Edge cases: "80 or more" can meet a
/// target, never miss it; a mean equal to the target cannot tell. Source: our rule, after Benjamini and
/// Hochberg (1995).
///
/// Worked example: mean 75 of 30 answers, target 65, s_p 23: v 17.7, p .0175, met. With 10 answers p is
/// .17, and it cannot be told. More in docs/methods/target.md.
///
/// @param falseDiscoveryRate expected share of chance among the answers other than "cannot tell"
public record TargetRule(double falseDiscoveryRate) {

    /// One answer in ten is chance.
    public static final TargetRule DEFAULT = new TargetRule(0.10);

    /// The words.
    public enum Verdict {
        MET,
        NOT_MET,
        CANNOT_TELL,
        /// The unit has no target or no figure.
        NOT_COMPARED
    }

    public TargetRule {
        if (!(falseDiscoveryRate > 0 && falseDiscoveryRate <= 1)) {
            throw new IllegalArgumentException("not a false discovery rate: " + falseDiscoveryRate);
        }
    }

    /// Judges one family.
    ///
    /// @param targets points for each unit, `NaN` where it has none
    /// @param pooledSd standard deviation within units, more than 0
    /// @return for each unit, in order
    /// @throws IllegalArgumentException if the lengths differ or there is no spread
    public List<Verdict> judge(ReleasedMeans units, double[] targets, double pooledSd) {
        if (units.size() != targets.length || !(pooledSd > 0)) {
            throw new IllegalArgumentException(
                    units.size() + " units, " + targets.length + " targets, spread " + pooledSd);
        }
        double[] p = new double[targets.length];
        Arrays.setAll(p, unit -> p(units, unit, targets[unit], pooledSd));
        double[] adjusted = FalseDiscoveryRate.benjaminiHochberg(p);
        var verdicts = new ArrayList<Verdict>(targets.length);
        for (int unit = 0; unit < targets.length; unit++) {
            verdicts.add(verdict(units.mean(unit) - targets[unit], adjusted[unit]));
        }
        return List.copyOf(verdicts);
    }

    private static double p(ReleasedMeans units, int unit, double target, double pooledSd) {
        double difference = units.mean(unit) - target;
        if (Double.isNaN(difference)) {
            return Double.NaN;
        }
        boolean hidden =
                difference > 0 ? units.end(unit).opensDown() : units.end(unit).opensUp();
        return hidden ? 1 : Normal.twoSided(difference, units.variance(unit, pooledSd));
    }

    private Verdict verdict(double difference, double adjustedP) {
        if (Double.isNaN(adjustedP)) {
            return Verdict.NOT_COMPARED;
        }
        if (adjustedP > falseDiscoveryRate || difference == 0) {
            return Verdict.CANNOT_TELL;
        }
        return difference > 0 ? Verdict.MET : Verdict.NOT_MET;
    }
}
