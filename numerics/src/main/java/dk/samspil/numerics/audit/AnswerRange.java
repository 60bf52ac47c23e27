package dk.samspil.numerics.audit;

/// What a single person may have answered, on the scale 0-100, as far as readers can tell.
///
/// @param lowest the lowest value that is possible
/// @param highest the highest
record AnswerRange(double lowest, double highest) {

    private static final double STEP = 25;
    private static final double TOLERANCE = 1e-6;

    /// What one of `people` may have answered, if together they add up to something in this range: as
    /// much as is left when all others are at the other end of the scale.
    static AnswerRange ofOneIn(int people, double lowestSum, double highestSum) {
        return new AnswerRange(Math.max(0, lowestSum - 100.0 * (people - 1)), Math.min(100, highestSum));
    }

    /// Whether all but so many of the five answers 0, 25, 50, 75 and 100 are possible.
    ///
    /// @param excluded how many answers may be impossible, 0 or 1
    boolean leavesAllBut(int excluded) {
        double low = Math.ceil((lowest - TOLERANCE) / STEP);
        double high = Math.floor((highest + TOLERANCE) / STEP);
        return high - low >= 4 - excluded;
    }
}
