package dk.samspil.numerics.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How many claims one may make when many are possible, so that only a known share of those made is chance.
///
/// Two rules for one family of claims. Formula: by p values, `q_(i) = min over k >= i of p_(k) M / k`, claimed
/// if `q <= rate`; by error probabilities `e` of a posterior, the largest set of smallest `e` whose mean is at
/// most `rate`. Unit: probabilities 0-1. Smallest meaningful n: one claim; then it is an ordinary test. Edge
/// cases: `NaN` is no member of the family and stays `NaN`; equal values are claimed together or not at all, so
/// the order of units decides nothing. Source: Benjamini and Hochberg (1995), J. R. Stat. Soc. B 57:289-300;
/// Newton et al. (2004), Biostatistics 5:155-176.
///
/// Worked example: p .01, .04, .03 and .20 give q .04, .0533, .0533 and .20; e .01, .08 and .30 with rate .05
/// claim the first two, whose mean is .045. More in docs/methods/false-discovery-rate.md.
public final class FalseDiscoveryRate {

    private FalseDiscoveryRate() {}

    /// The adjusted p value of each claim in the order given.
    ///
    /// @param p p values 0-1, or `NaN` for what is not tested
    /// @throws IllegalArgumentException if a p value is not a probability
    public static double[] benjaminiHochberg(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double smallest = 1;
        for (int rank = order.length; rank > 0; rank--) {
            int claim = order[rank - 1];
            smallest = Math.min(smallest, p[claim] * ((double) order.length / rank));
            adjusted[claim] = smallest;
        }
        return adjusted;
    }

    /// Which claims belong to the largest set whose mean error probability is at most `rate`.
    ///
    /// @param errors for each claim the probability that it is wrong, or `NaN` for what is not judged
    /// @throws IllegalArgumentException if an entry is not a probability
    public static boolean[] largestSet(double[] errors, double rate) {
        int[] order = ascending(errors);
        double sum = 0;
        int claimed = 0;
        for (int i = 0; i < order.length; i++) {
            sum += errors[order[i]];
            boolean lastOfItsValue = i + 1 == order.length || errors[order[i + 1]] > errors[order[i]];
            if (lastOfItsValue && sum <= rate * (i + 1)) {
                claimed = i + 1;
            }
        }
        boolean[] set = new boolean[errors.length];
        for (int i = 0; i < claimed; i++) {
            set[order[i]] = true;
        }
        return set;
    }

    private static int[] ascending(double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .filter(i -> isMember(probabilities[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean isMember(double probability) {
        if (probability < 0 || probability > 1) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
        return !Double.isNaN(probability);
    }
}
