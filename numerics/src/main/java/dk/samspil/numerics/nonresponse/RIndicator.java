package dk.samspil.numerics.nonresponse;

import java.util.stream.IntStream;

/// How alike the response rates of different kinds of people are: 1 when all answer equally often.
///
/// Formula: `R = 1 - 2 S`, with `S` the standard deviation of the response propensities of all those
/// employed. The propensities come from a model, or are the response rates of classes of people; of these
/// `S^2` is reduced by the variance that they have by chance, `sum(N_c / N * r_c (1 - r_c) / (N_c - 1))`.
/// Unit: 0-1. Smallest meaningful n: some hundred people and 20 in a class. Edge cases: classes without
/// people are left out; classes of one person say nothing of chance; differences smaller than chance give
/// 1; nobody employed gives `NaN`. Source: Schouten, Cobben and Bethlehem (2009), Survey Methodology
/// 35:101-113; Shlomo, Skinner and Schouten (2012), J. Stat. Plan. Inference 142:201-211 for the
/// reduction.
///
/// Worked example: 100 people of whom 90 answered and 100 of whom 60 did: rates .9 and .6, variance .02261
/// less .00167 by chance, S .1447, R .711. More in docs/methods/r-indicator.md.
public final class RIndicator {

    private RIndicator() {}

    /// From the response rates of classes.
    ///
    /// @param employed people in each class
    /// @param answered those of them who answered; more than employed count as all
    /// @throws IllegalArgumentException if the lengths differ or a number is negative
    public static double ofClasses(int[] employed, int[] answered) {
        if (employed.length != answered.length) {
            throw new IllegalArgumentException(employed.length + " classes, but " + answered.length);
        }
        double[] rates = IntStream.range(0, employed.length)
                .mapToDouble(i -> Math.min(1, (double) answered[i] / employed[i]))
                .toArray();
        return indicator(variance(rates, employed) - chance(rates, employed));
    }

    /// From propensities that a model has estimated.
    ///
    /// @param propensities 0-1, for each kind of people
    /// @param employed people of each kind
    /// @throws IllegalArgumentException if the lengths differ, a number of people is negative, or a
    ///     propensity of somebody is not within 0-1
    public static double ofPropensities(double[] propensities, int[] employed) {
        if (employed.length != propensities.length) {
            throw new IllegalArgumentException(employed.length + " kinds, but " + propensities.length);
        }
        return indicator(variance(propensities, employed));
    }

    private static double indicator(double variance) {
        return 1 - 2 * Math.sqrt(Math.max(0, variance));
    }

    /// The variance over people, `NaN` for nobody.
    private static double variance(double[] propensities, int[] employed) {
        double people = 0;
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < employed.length; i++) {
            if (isAnybody(propensities[i], employed[i])) {
                people += employed[i];
                double deviation = propensities[i] - mean;
                mean += deviation * employed[i] / people;
                squares += employed[i] * deviation * (propensities[i] - mean);
            }
        }
        return people == 0 ? Double.NaN : squares / Math.max(1, people - 1);
    }

    /// How much of the variance between classes is that of the few people in each.
    private static double chance(double[] rates, int[] employed) {
        double people = 0;
        double sum = 0;
        for (int i = 0; i < employed.length; i++) {
            people += employed[i];
            if (employed[i] > 1) {
                sum += employed[i] * rates[i] * (1 - rates[i]) / (employed[i] - 1);
            }
        }
        return people == 0 ? 0 : sum / people;
    }

    private static boolean isAnybody(double propensity, int people) {
        boolean isAnybody = people > 0;
        boolean cannotBe = isAnybody && !(propensity >= 0 && propensity <= 1);
        if (people < 0 || cannotBe) {
            throw new IllegalArgumentException(people + " people cannot answer with propensity " + propensity);
        }
        return isAnybody;
    }
}
