package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Optional;

/// Questions that are shown together on a wide screen, under one heading.
///
/// @param questions ids of items, free-text questions and matrices, in the order in which they are asked
public record QuestionPage(String id, LocalText heading, Optional<LocalText> intro, List<String> questions) {
    public QuestionPage {
        questions = List.copyOf(questions);
        if (id.isBlank() || questions.isEmpty()) {
            throw new IllegalArgumentException("a page needs an id and at least one question");
        }
    }
}
