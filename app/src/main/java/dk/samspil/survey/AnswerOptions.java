package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.List;

/// The answers one may choose between: whole numbers from `min` to `max`, with a label for each or none at all.
public record AnswerOptions(int min, int max, List<LocalText> labels) {
    public AnswerOptions {
        labels = List.copyOf(labels);
        if (max <= min || max - min > 10) {
            throw new IllegalArgumentException(
                    "an answer scale runs from a lower to a higher number, at most 11 steps");
        }
        if (!labels.isEmpty() && labels.size() != max - min + 1) {
            throw new IllegalArgumentException("an answer scale has a label for every answer or none");
        }
    }

    /// How many answers one may choose between.
    public int size() {
        return max - min + 1;
    }

    public boolean contains(int answer) {
        return answer >= min && answer <= max;
    }
}
