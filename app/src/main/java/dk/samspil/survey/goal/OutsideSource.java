package dk.samspil.survey.goal;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Where figures from outside come from. Without a source and a date there are none.
///
/// @param name who has published them, and where
/// @param population whom they are about, in words
/// @param answers how many answers they rest on, at least 1; null where the source does not say
public record OutsideSource(
        String name,
        SourceDay day,
        String population,
        @Nullable Integer answers) {
    /// The longest name and the longest description.
    public static final int LONGEST = 200;

    public static final int MOST_ANSWERS = 10_000_000;

    public OutsideSource {
        if (isWrong(name) || isWrong(population)) {
            throw new IllegalArgumentException("figures from outside need a source and whom they are about");
        }
        if (answers != null && (answers < 1 || answers > MOST_ANSWERS)) {
            throw new IllegalArgumentException("not a number of answers: " + answers);
        }
    }

    private static boolean isWrong(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    public OptionalInt findAnswers() {
        return answers == null ? OptionalInt.empty() : OptionalInt.of(answers);
    }
}
