package dk.samspil.collection.respond;

import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import java.util.Optional;

/// One item as a respondent meets it.
///
/// @param index its place among all items of the questionnaire, from 0: answers are stored in this order
/// @param number its place in the order in which is asked, from 1
/// @param about whom a question of a matrix is asked about
/// @param help a line below the question
/// @param dontKnow whether "don't know / not relevant" may be answered
/// @param asked whether the respondent is asked it at all; a question of another department's is not
public record AskedItem(
        int index,
        int number,
        Optional<LocalText> about,
        LocalText text,
        Optional<LocalText> help,
        AnswerOptions options,
        boolean dontKnow,
        boolean asked) {
    /// Whether this is the sign of one of the item's answers, see [AnswerSheet], and of an item that is asked.
    public boolean accepts(char sign) {
        boolean known = sign == AnswerSheet.DONT_KNOW ? dontKnow : AnswerSheet.stepOf(sign) < options.size();
        return asked && known;
    }

    AskedItem notAsked() {
        return new AskedItem(index, number, about, text, help, options, dontKnow, false);
    }
}
