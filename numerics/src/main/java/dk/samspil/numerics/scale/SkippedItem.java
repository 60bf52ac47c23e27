package dk.samspil.numerics.scale;

/// What stands for an item that a person skipped: the mean of their other answers to the dimension.
///
/// Formula: with `s` the sum of the `a` answers given, in steps from the worst of a scale of `m` steps, the skipped
/// item counts `100 s / (a m)` in a mean. In a distribution it is two neighbouring answers in parts that have the
/// mean `s / a`, counted in steps from the lowest answer: `floor(s / a)` and the next one, which has the part `s / a -
/// floor(s / a)`. Unit: points 0-100; parts of one answer; both as a [FixedPoint]. Smallest meaningful n: half of
/// the items. Edge cases: a mean that is an answer gives that answer the whole weight. Source: person-mean
/// imputation; see docs/methods/skipped-item.md, which also says why it protects.
///
/// Worked example: two of three items on 1 to 5 answered with 4 and 3, so 3 and 2 of 4 steps: the third counts 62.5
/// points, and is half a 3 and half a 4.
public final class SkippedItem {

    private static final int POINTS = 100;

    private SkippedItem() {}

    /// Whether a person answered enough of a dimension to have a score, and so to have skipped items filled in.
    public static boolean hasScore(int answered, int items) {
        return 2 * answered >= items;
    }

    /// The mean of the answers given: the person's score, and what a skipped item counts in a mean.
    ///
    /// @param sumOfSteps the answers given, each in steps from the worst, added up
    /// @param answered how many they are
    /// @param steps how many steps the scale has: one less than answers
    /// @return points 0-100 as a [FixedPoint]
    /// @throws IllegalArgumentException if nothing was answered or the sum is not possible
    public static long meanOf100(int sumOfSteps, int answered, int steps) {
        if (answered < 1 || sumOfSteps < 0 || sumOfSteps > (long) answered * steps) {
            throw new IllegalArgumentException(answered + " answers cannot add up to " + sumOfSteps + " steps");
        }
        return FixedPoint.of((long) POINTS * sumOfSteps, (long) answered * steps);
    }

    /// Two neighbouring answers in parts.
    ///
    /// @param lower the lower answer, in steps from the lowest of the scale
    /// @param aboveLower the part of the answer above it, as a [FixedPoint]; the lower one has the rest
    public record Parts(int lower, long aboveLower) {}

    /// What a skipped item counts in a distribution.
    ///
    /// @param sumOfSteps the answers given, each in steps from the lowest answer of the skipped item, added up
    /// @param answered how many they are
    /// @throws IllegalArgumentException if nothing was answered
    public static Parts parts(int sumOfSteps, int answered) {
        if (answered < 1) {
            throw new IllegalArgumentException("nothing was answered");
        }
        return new Parts(sumOfSteps / answered, FixedPoint.of(sumOfSteps % answered, answered));
    }
}
