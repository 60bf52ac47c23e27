package dk.samspil.report;

import dk.samspil.shared.Language;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Tag;
import dk.samspil.ui.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The explanation of each theme, found by what most of its questions are tagged as.
///
/// The words stand in `messages/explanation_<language>.properties`, by tag, so a questionnaire of one's own has them as
/// soon as its questions are tagged.
final class Explanations {
    private final Messages words;

    Explanations(Language language) {
        this.words = Messages.of("explanation", language);
    }

    /// One for each theme that has tagged questions, in the questionnaire's order.
    List<Explanation> list(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> find(dimension).stream())
                .toList();
    }

    private Optional<Explanation> find(Dimension dimension) {
        return tag(dimension).map(tag -> {
            String key = tag.name().toLowerCase(Locale.ROOT);
            return new Explanation(
                    dimension.label().in(words.language()),
                    words.text(key + ".what"),
                    words.text(key + ".moves"),
                    words.text(key + ".can"));
        });
    }

    /// The tag of most questions; of several the one named first among [Tag], where social capital itself stands first.
    private static Optional<Tag> tag(Dimension dimension) {
        return Arrays.stream(Tag.values())
                .filter(tag -> count(dimension, tag) > 0)
                .max(Comparator.comparingLong((Tag tag) -> count(dimension, tag))
                        .thenComparing(Comparator.<Tag>naturalOrder().reversed()));
    }

    private static long count(Dimension dimension, Tag tag) {
        return dimension.items().stream()
                .map(Item::tags)
                .filter(tags -> tags.contains(tag))
                .count();
    }
}
