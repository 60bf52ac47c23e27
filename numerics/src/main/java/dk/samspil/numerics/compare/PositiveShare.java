package dk.samspil.numerics.compare;

import java.util.List;

/// How many per cent answered positively, from a distribution as it is shown.
///
/// Formula: positive is every answer above the middle of the scale, of a reversed question every answer below it; their
/// shares are added up. Of five answers these are the upper two, of four the upper two, of seven the upper three; the
/// answer in the middle is not positive. Unit: whole per cent. Smallest meaningful n: as many as the distribution
/// itself
/// needs. Edge cases: where one class holds positive answers and others, the classes that are positive as a whole give
/// a lower bound; each share is rounded, so of `k` of them half a point each may be missing and `k / 2` is taken off.
/// A sum above 100, which rounding can make, is 100. Source: our rule.
///
/// Worked example: 3, 5, 24, 44 and 24 per cent chose the answers 1 to 5: 68 per cent. More in
/// docs/methods/positive-share.md.
public sealed interface PositiveShare {
    /// The sum of the classes with positive answers.
    record Exactly(int percent) implements PositiveShare {}

    /// So many or more; how many more is not shown.
    record AtLeast(int percent) implements PositiveShare {}

    /// Nothing can be said.
    record Unknown() implements PositiveShare {}

    /// A class of neighbouring answers.
    ///
    /// @param percent how many per cent gave one of them, rounded to a whole number
    record Answers(int lowest, int highest, int percent) {
        public Answers {
            if (lowest > highest || percent < 0 || percent > WHOLE) {
                throw new IllegalArgumentException("no class of answers: " + lowest + "-" + highest + ", " + percent);
            }
        }

        private boolean isPositive(int middleTwice, boolean reversed) {
            return reversed ? 2 * highest < middleTwice : 2 * lowest > middleTwice;
        }

        private boolean hasPositive(int middleTwice, boolean reversed) {
            return reversed ? 2 * lowest < middleTwice : 2 * highest > middleTwice;
        }
    }

    /// One hundred per cent.
    int WHOLE = 100;

    /// The share of a question on the scale from `min` to `max`.
    ///
    /// @param reversed whether a low answer is the positive one
    /// @param classes of a distribution; unless they are all answers of the scale in order, nothing can be said
    static PositiveShare of(int min, int max, boolean reversed, List<Answers> classes) {
        if (!isWhole(min, max, classes)) {
            return new Unknown();
        }
        int middleTwice = min + max;
        List<Answers> positive = classes.stream()
                .filter(each -> each.isPositive(middleTwice, reversed))
                .toList();
        int sum = positive.stream().mapToInt(Answers::percent).sum();
        boolean split = classes.stream()
                .anyMatch(each -> each.hasPositive(middleTwice, reversed) && !each.isPositive(middleTwice, reversed));
        if (!split) {
            return new Exactly(Math.min(WHOLE, sum));
        }
        int sure = sum - positive.size() / 2;
        return sure > 0 ? new AtLeast(sure) : new Unknown();
    }

    private static boolean isWhole(int min, int max, List<Answers> classes) {
        int next = min;
        for (Answers each : classes) {
            if (each.lowest() != next) {
                return false;
            }
            next = each.highest() + 1;
        }
        return next == max + 1;
    }
}
