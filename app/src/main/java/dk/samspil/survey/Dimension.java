package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.List;

/// What several items measure together, such as trust or justice. Its score runs from 0 to 100.
public record Dimension(String id, LocalText label, Role role, AnswerOptions options, List<Item> items) {
    /// What part the dimension plays in the questionnaire.
    public enum Role {
        /// Part of the social capital itself, or simply a dimension.
        CORE,
        /// Something that may move the outcome.
        DRIVER,
        /// Shown apart, as background: well-being, engagement.
        OUTCOME
    }

    public Dimension {
        items = List.copyOf(items);
        if (id.isBlank() || items.isEmpty()) {
            throw new IllegalArgumentException("a dimension needs an id and at least one item");
        }
    }
}
