package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.Optional;

/// A question that is answered in one's own words. Its answer is a ballot of its own and in no figure.
///
/// @param maxLength how many characters an answer may have
public record FreeTextQuestion(String id, LocalText text, int version, Optional<LocalText> help, int maxLength) {
    /// No answer may be longer than this, whatever a questionnaire says.
    public static final int LONGEST = 4000;

    public FreeTextQuestion {
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException("a free-text question needs an id, and versions are counted from 1");
        }
        if (maxLength < 1 || maxLength > LONGEST) {
            throw new IllegalArgumentException("an answer in words has 1 to " + LONGEST + " characters");
        }
    }
}
