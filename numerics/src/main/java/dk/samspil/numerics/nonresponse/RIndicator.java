package dk.samspil.numerics.nonresponse;

import java.util.stream.IntStream;

/// How alike the response rates of different kinds of people are: 1 when all answer equally often.
///
/// Formula: `R = 1 - 2 S`, with `S` the standard deviation of the response propensities of all those employed.
/// The propensities are the response rates of classes of people, or come from a model. Unit: 0-1. Smallest
/// meaningful n: some hundred people and 20 in a class; small classes differ by chance and make `R` too small.
/// Edge cases: classes without people are left out; nobody employed gives `NaN`. Source: Schouten, Cobben and
/// Bethlehem (2009), Survey Methodology 35:101-113.
///
/// Worked example: 100 people of whom 90 answered and 100 of whom 60 did: propensities .9 and .6, S .1504, R
/// .699. More in docs/methods/r-indicator.md.
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
        double[] propensities = IntStream.range(0, employed.length)
                .mapToDouble(i -> Math.min(1, (double) answered[i] / employed[i]))
                .toArray();
        return ofPropensities(propensities, employed);
    }

    /// From propensities that a model has estimated.
    ///
    /// @param propensities 0-1, for each kind of people
    /// @param employed people of each kind
    /// @throws IllegalArgumentException if the lengths differ, a number of people is negative, or a propensity of
    ///     somebody is not within 0-1
    public static double ofPropensities(double[] propensities, int[] employed) {
        if (employed.length != propensities.length) {
            throw new IllegalArgumentException(employed.length + " kinds, but " + propensities.length);
        }
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
        return people == 0 ? Double.NaN : 1 - 2 * Math.sqrt(squares / Math.max(1, people - 1));
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
