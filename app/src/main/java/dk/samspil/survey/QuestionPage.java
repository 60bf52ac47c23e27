package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Questions that are shown together on a wide screen, under one heading.
///
/// @param questions ids of items, free-text questions and matrices, in the order in which they are asked
/// @param askedOf the department whose people are asked, with everybody below it; empty where everybody is
public record QuestionPage(
        String id, LocalText heading, Optional<LocalText> intro, List<String> questions, Optional<UnitId> askedOf) {
    public QuestionPage {
        questions = List.copyOf(questions);
        if (id.isBlank() || questions.isEmpty()) {
            throw new IllegalArgumentException("a page needs an id and at least one question");
        }
    }

    /// A page that everybody is asked.
    public QuestionPage(String id, LocalText heading, Optional<LocalText> intro, List<String> questions) {
        this(id, heading, intro, questions, Optional.empty());
    }

    /// Whether somebody is asked this page.
    ///
    /// @param upwards the person's unit and all those above it
    public boolean isAskedIn(Collection<UnitId> upwards) {
        return askedOf.isEmpty() || upwards.contains(askedOf.get());
    }
}
