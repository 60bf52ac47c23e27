package dk.samspil.collection.respond.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions that are answered in one's own words.
///
/// @param back the page before, and the question there to which a phone goes back
/// @param envelope HTML: what becomes of a comment
/// @param problem what is wrong with what was typed; null where nothing is
public record CommentPage(
        SvarFrame frame,
        SheetFields fields,
        String place,
        int count,
        String back,
        String backAnchor,
        String envelope,
        List<Question> questions,
        @Nullable String problem) {
    public CommentPage {
        questions = List.copyOf(questions);
    }

    /// One of the questions.
    ///
    /// @param name of its field, such as `k0`
    /// @param problem what is wrong with this one; null where nothing is
    public record Question(
            String name,
            QuestionsPage.Words text,
            String help,
            String typed,
            int longest,
            String most,
            @Nullable String problem) {}
}
