package dk.samspil.numerics.compare;

import java.util.Arrays;

/// How many claims one may make when many are possible, so that only a known share of those made is
/// chance.
///
/// Two rules for one family of claims. Formula: by p values, `q_(i) = min over k >= i of p_(k) M / k`,
/// claimed if `q <= rate`; by error probabilities `e` of a posterior, the largest set of smallest `e`
/// whose mean is at most `rate`. Unit: probabilities 0-1. Smallest meaningful n: one claim; then it is an
/// ordinary test. Edge cases: `NaN` is no member of the family and stays `NaN`; equal values are claimed
/// together or not at all, so the order of units decides nothing. Source: Benjamini and Hochberg (1995),
/// J. R. Stat. Soc. B 57:289-300; Newton et al. (2004), Biostatistics 5:155-176.
///
/// Worked example: p .01, .04, .03 and .20 give q .04, .0533, .0533 and .20; e .01, .08 and .30 with rate
/// .05 claim the first two, whose mean is .045. More in docs/methods/false-discovery-rate.md.
public final class FalseDiscoveryRate {

    private FalseDiscoveryRate() {}

    /// The adjusted p value of each claim in the order given.
    ///
    /// @param p p values 0-1, or `NaN` for what is not tested
    /// @throws IllegalArgumentException if a p value is not a probability
    public static double[] benjaminiHochberg(double[] p) {
        double[] sorted = ascending(p);
        double[] adjusted = new double[sorted.length];
        double smallest = 1;
        for (int rank = sorted.length; rank > 0; rank--) {
            smallest = Math.min(smallest, sorted[rank - 1] * ((double) sorted.length / rank));
            adjusted[rank - 1] = smallest;
        }
        return Arrays.stream(p)
                .map(value -> Double.isNaN(value) ? value : adjusted[Arrays.binarySearch(sorted, value)])
                .toArray();
    }

    /// Which claims belong to the largest set whose mean error probability is at most `rate`.
    ///
    /// @param errors for each claim the probability that it is wrong, or `NaN` for what is not judged
    /// @throws IllegalArgumentException if an entry is not a probability
    public static boolean[] largestSet(double[] errors, double rate) {
        double[] sorted = ascending(errors);
        double sum = 0;
        double largest = -1;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            boolean lastOfItsValue = i + 1 == sorted.length || sorted[i + 1] > sorted[i];
            if (lastOfItsValue && sum <= rate * (i + 1)) {
                largest = sorted[i];
            }
        }
        boolean[] set = new boolean[errors.length];
        for (int i = 0; i < set.length; i++) {
            set[i] = errors[i] <= largest;
        }
        return set;
    }

    /// The members of the family in order; of equal ones it does not matter which stands first.
    private static double[] ascending(double[] probabilities) {
        return Arrays.stream(probabilities)
                .filter(FalseDiscoveryRate::isMember)
                .sorted()
                .toArray();
    }

    private static boolean isMember(double probability) {
        if (probability < 0 || probability > 1) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
        return !Double.isNaN(probability);
    }
}
