package dk.samspil.collection.respond.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Items with the answers one may choose between: together on a wide screen, one at a time on a phone.
///
/// @param heading the theme
/// @param onlyOf that only one department is asked; empty where everybody is
/// @param place "Side 1 af 3"
/// @param back the page before, and the question there to which a phone goes back, such as `#q10`; may be empty
/// @param next the page after
public record QuestionsPage(
        SvarFrame frame,
        SheetFields fields,
        Words heading,
        String onlyOf,
        String place,
        String back,
        String backAnchor,
        String next,
        int count,
        List<Question> questions) {
    public QuestionsPage {
        questions = List.copyOf(questions);
    }

    /// Words of the municipality.
    ///
    /// @param language the one they are in; null where it is the page's
    /// @param direction the same
    public record Words(
            String text,
            @Nullable String language,
            @Nullable String direction) {
        static Words ofThePage(String text) {
            return new Words(text, null, null);
        }
    }

    /// One item.
    ///
    /// @param name of its field, such as `q7`, which is also the place of the question on the page
    /// @param number its place among all
    /// @param place "3 af 30"
    /// @param before the question before on this page; empty for the first
    /// @param after the question after on this page; empty for the last
    public record Question(
            String name,
            int number,
            String place,
            Optional<Words> about,
            Words text,
            Optional<Words> help,
            List<Option> options,
            Optional<Option> dontKnow,
            String before,
            String after) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /// One of the answers.
    ///
    /// @param key the key that chooses it
    public record Option(String id, String value, Words label, String key, boolean chosen) {}
}
