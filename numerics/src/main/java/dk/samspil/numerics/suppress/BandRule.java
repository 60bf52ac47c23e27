package dk.samspil.numerics.suppress;

/// How far from the ends of the scale a mean must be to be shown as a number.
///
/// After a mean of `n` people is shown, every one of them must still be able to have given any answer but
/// the `q` most extreme ones, also for a reader who is in league with `c` of them. On the scale 0-100 of
/// five answers this asks for a distance of `b = (100 - 25 q + 100 c) / n` from either end, rounded up.
///
/// @param excludedAnswers `q`: how many of the five answers may become impossible for a person, 0 (default)
///     or 1
/// @param colluders `c`: how many members of the group the reader may be or know, 0 (default) or 1
public record BandRule(int excludedAnswers, int colluders) {

    /// Any answer stays possible, for a reader outside the group.
    public static final BandRule DEFAULT = new BandRule(0, 0);

    public BandRule {
        if (excludedAnswers < 0 || excludedAnswers > 1) {
            throw new IllegalArgumentException("0 or 1 answers may become impossible, not " + excludedAnswers);
        }
        if (colluders < 0 || colluders > 1) {
            throw new IllegalArgumentException("0 or 1 members may be in league, not " + colluders);
        }
    }

    /// The distance `b` in points; at most 40 because at least five people are behind every shown mean.
    public int width(DisplayedCount count) {
        int people = count.lowest();
        if (people < CountClass.FROM_5_TO_9.lowest()) {
            throw new IllegalArgumentException("no mean of fewer than 5 people is shown");
        }
        return Math.ceilDiv(100 - 25 * excludedAnswers + 100 * colluders, people);
    }
}
