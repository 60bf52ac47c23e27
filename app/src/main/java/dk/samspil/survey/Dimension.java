package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Optional;

/// What several items measure together, such as trust or justice. Its score runs from 0 to 100.
///
/// @param effectOf of a rating of effect the id of the theme that it is about; empty for all others
public record Dimension(
        String id, LocalText label, Role role, AnswerOptions options, List<Item> items, Optional<String> effectOf) {
    /// What part the dimension plays in the questionnaire.
    public enum Role {
        /// Part of the social capital itself, or simply a dimension.
        CORE,
        /// Something that may move the outcome.
        DRIVER,
        /// Shown apart, as background: well-being, engagement.
        OUTCOME,
        /// No theme: what it would mean to people if a theme became better, as they say themselves.
        EFFECT
    }

    public Dimension {
        items = List.copyOf(items);
        if (id.isBlank() || items.isEmpty()) {
            throw new IllegalArgumentException("a dimension needs an id and at least one item");
        }
        if ((role == Role.EFFECT) != effectOf.isPresent()) {
            throw new IllegalArgumentException("a rating of effect, and nothing else, names its theme: '" + id + "'");
        }
    }

    /// A theme.
    public Dimension(String id, LocalText label, Role role, AnswerOptions options, List<Item> items) {
        this(id, label, role, options, items, Optional.empty());
    }

    /// The same dimension with other items.
    public Dimension withItems(List<Item> others) {
        return new Dimension(id, label, role, options, others, effectOf);
    }
}
