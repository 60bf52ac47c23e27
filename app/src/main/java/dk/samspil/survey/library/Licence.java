package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import java.util.List;

/// On what terms questions are used.
///
/// @param name the licence's short name, such as `CC BY-NC-ND 4.0`
/// @param notice the credit that must be shown with the questions
/// @param unchangedIn the languages in which the words must stay as they are
public record Licence(String name, String notice, List<LanguageTag> unchangedIn) {
    public Licence {
        unchangedIn = List.copyOf(unchangedIn);
        if (name.isBlank() || notice.isBlank()) {
            throw new IllegalArgumentException("a licence has a name and a notice");
        }
    }
}
