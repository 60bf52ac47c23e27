package dk.samspil.numerics.scale;

/// The whole numbers people choose from, such as 1 to 5, and their place on 0-100.
///
/// Formula: `100 (x - min) / (max - min)`; a reversed item is turned first, `x' = min + max - x`. Unit: points
/// 0-100. Smallest meaningful n: one answer. Edge cases: an answer outside the scale is an error, not a missing
/// answer. Source: the scoring of COPSOQ II, Pejtersen, Kristensen, Borg and Bjorner (2010), Scand J Public
/// Health 38 (Suppl 3):8-24.
///
/// Worked example: on 1 to 5 the answer 4 is 75, and 25 if the item is reversed. More in
/// docs/methods/scale-score.md.
///
/// @param min the lowest answer
/// @param max the highest answer, greater than `min`
public record AnswerScale(int min, int max) {

    public AnswerScale {
        if (max <= min) {
            throw new IllegalArgumentException("the highest answer must exceed the lowest: " + min + " to " + max);
        }
    }

    /// How many answers there are to choose from: 5 on a scale from 1 to 5.
    public int options() {
        return max - min + 1;
    }

    /// Whether `answer` is one of the options.
    public boolean contains(int answer) {
        return answer >= min && answer <= max;
    }

    /// The score 0-100 of one answer.
    ///
    /// @param reversed whether a high answer is unfavourable; the answer is then turned before scaling
    /// @throws IllegalArgumentException if the answer lies outside the scale
    public double scoreOf100(int answer, boolean reversed) {
        if (!contains(answer)) {
            throw new IllegalArgumentException("answer " + answer + " lies outside " + min + " to " + max);
        }
        int turned = reversed ? min + max - answer : answer;
        return 100.0 * (turned - min) / (max - min);
    }
}
