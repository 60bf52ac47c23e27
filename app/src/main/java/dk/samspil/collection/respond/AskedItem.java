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
public record AskedItem(
        int index,
        int number,
        Optional<LocalText> about,
        LocalText text,
        Optional<LocalText> help,
        AnswerOptions options,
        boolean dontKnow) {
    /// Whether this is the sign of one of the item's answers; see [AnswerSheet].
    public boolean accepts(char sign) {
        return sign == AnswerSheet.DONT_KNOW ? dontKnow : AnswerSheet.stepOf(sign) < options.size();
    }
}
