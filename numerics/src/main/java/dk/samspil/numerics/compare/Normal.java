package dk.samspil.numerics.compare;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution, by which every claim here is judged.
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /// The probability of more than `z`.
    static double above(double z) {
        return STANDARD.survivalProbability(z);
    }

    /// The probability of a deviation at least as large as `difference`, in either direction.
    static double twoSided(double difference, double variance) {
        return 2 * above(Math.abs(difference) / Math.sqrt(variance));
    }
}
