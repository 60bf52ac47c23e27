package dk.samspil.collection.respond;

import dk.samspil.collection.answer.BallotPaper.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A respondent's answers so far, as they travel in a form: one sign for each item of the questionnaire.
///
/// @param signs `.` for an item that was skipped, `?` for "don't know", else the step of the item's scale: `0` for its
///     lowest answer, up to `9` and `a`
public record AnswerSheet(String signs) {
    public static final char SKIPPED = '.';
    public static final char DONT_KNOW = '?';

    private static final String STEPS = "0123456789a";

    /// Nothing is answered yet.
    public static AnswerSheet empty(int items) {
        return new AnswerSheet(String.valueOf(SKIPPED).repeat(items));
    }

    /// The sheet that a form brought; empty where it does not fit the items that are asked.
    public static Optional<AnswerSheet> read(String signs, List<AskedItem> items) {
        if (signs.length() != items.size()) {
            return Optional.empty();
        }
        for (AskedItem item : items) {
            char sign = signs.charAt(item.index());
            if (sign != SKIPPED && !item.accepts(sign)) {
                return Optional.empty();
            }
        }
        return Optional.of(new AnswerSheet(signs));
    }

    /// The step of a scale, from 0; 11 or more where the sign is none.
    public static int stepOf(char sign) {
        int step = STEPS.indexOf(sign);
        return step < 0 ? STEPS.length() : step;
    }

    /// The sign of a step.
    public static char signOf(int step) {
        return STEPS.charAt(step);
    }

    public char at(AskedItem item) {
        return signs.charAt(item.index());
    }

    public boolean isAnswered(AskedItem item) {
        return at(item) != SKIPPED;
    }

    public AnswerSheet with(AskedItem item, char sign) {
        var changed = new StringBuilder(signs);
        changed.setCharAt(item.index(), sign);
        return new AnswerSheet(changed.toString());
    }

    /// This sheet; where it has nothing, what the other has.
    AnswerSheet over(AnswerSheet older) {
        var merged = new StringBuilder(signs);
        for (int i = 0; i < merged.length(); i++) {
            if (merged.charAt(i) == SKIPPED) {
                merged.setCharAt(i, older.signs.charAt(i));
            }
        }
        return new AnswerSheet(merged.toString());
    }

    public int answered() {
        return (int) signs.chars().filter(sign -> sign != SKIPPED).count();
    }

    /// What goes onto the ballot: a mark for every item of the questionnaire, skipped where it is not asked.
    List<Mark> marks(List<AskedItem> items) {
        List<Mark> marks = new ArrayList<>();
        for (AskedItem item : items) {
            char sign = item.asked() ? at(item) : SKIPPED;
            marks.add(
                    switch (sign) {
                        case SKIPPED -> new Mark.Skipped();
                        case DONT_KNOW -> new Mark.DontKnow();
                        default -> new Mark.Answer(item.options().min() + stepOf(sign));
                    });
        }
        return marks;
    }
}
