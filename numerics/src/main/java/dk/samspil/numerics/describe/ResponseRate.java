package dk.samspil.numerics.describe;

/// How many of those employed sent an answer.
///
/// Formula: `100 n / N`. Unit: per cent, 0-100. Smallest meaningful N: 1. Edge cases: more answers than
/// employed (late movers) count as "all answered", 100 per cent, and set a flag that the caller must report as
/// a data warning; nobody employed and no answer gives `NaN`. Source: AAPOR Standard Definitions, response rate
/// 2 (sheets answered in part count) with everybody eligible.
///
/// Worked example: 10 of 12 is 83.3 per cent. More in docs/methods/response-rate.md.
///
/// @param answered answers returned, including those too incomplete for a score
/// @param employed people employed in the unit at the cut-off date
public record ResponseRate(int answered, int employed) {

    public ResponseRate {
        if (answered < 0 || employed < 0) {
            throw new IllegalArgumentException("neither may be negative: " + answered + " of " + employed);
        }
    }

    /// The rate in per cent, never above 100; `NaN` for nobody of nobody.
    public double percent() {
        return moreAnswersThanEmployed() ? 100 : 100.0 * answered / employed;
    }

    /// Whether everybody answered, or more than everybody.
    public boolean allAnswered() {
        return answered > 0 && answered >= employed;
    }

    /// Whether there are more answers than people: a fault in the staff list or in the routing of answers.
    public boolean moreAnswersThanEmployed() {
        return answered > employed;
    }
}
