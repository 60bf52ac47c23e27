package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Small changes to a questionnaire: each gives a new one in which one thing differs.
final class Editing {
    private Editing() {}

    static Questionnaire withDimensions(Questionnaire q, List<Dimension> dimensions) {
        return with(q, dimensions, q.comments(), q.matrices(), q.pages());
    }

    static Questionnaire withLanguages(Questionnaire q, List<LanguageTag> languages) {
        return new Questionnaire(
                q.id(),
                q.title(),
                q.dimensions(),
                q.composites(),
                languages,
                q.dontKnow(),
                q.comments(),
                q.matrices(),
                q.pages());
    }

    /// All at once, since each alone would leave a question on no page; composites keep what is left of
    /// them.
    static Questionnaire with(
            Questionnaire q,
            List<Dimension> dimensions,
            List<FreeTextQuestion> comments,
            List<GroupMatrix> matrices,
            List<QuestionPage> pages) {
        return new Questionnaire(
                q.id(),
                q.title(),
                dimensions,
                composites(q, dimensions),
                q.languages(),
                q.dontKnow(),
                comments,
                matrices,
                pages);
    }

    static Item withVersion(Item item, int version) {
        return new Item(
                item.id(),
                item.text(),
                item.reversed(),
                version,
                item.help(),
                item.dontKnow(),
                item.target(),
                item.tags(),
                item.fixedPoint(),
                item.share());
    }

    static Item withShare(Item item, Optional<ShareWord> share) {
        return new Item(
                item.id(),
                item.text(),
                item.reversed(),
                item.version(),
                item.help(),
                item.dontKnow(),
                item.target(),
                item.tags(),
                item.fixedPoint(),
                share);
    }

    static Optional<Dimension> withItems(Dimension dimension, List<Item> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(dimension.withItems(items));
    }

    static Dimension withRole(Dimension dimension, Dimension.Role role) {
        return new Dimension(dimension.id(), dimension.label(), role, dimension.options(), dimension.items());
    }

    /// The dimension as the rating of a theme's effect.
    static Dimension asEffectOf(Dimension dimension, String theme) {
        return new Dimension(
                dimension.id(),
                dimension.label(),
                Dimension.Role.EFFECT,
                dimension.options(),
                dimension.items(),
                Optional.of(theme));
    }

    static QuestionPage withQuestions(QuestionPage page, List<String> questions) {
        return new QuestionPage(page.id(), page.heading(), page.intro(), questions, page.askedOf());
    }

    private static List<Composite> composites(Questionnaire q, List<Dimension> dimensions) {
        Set<String> left = new HashSet<>();
        dimensions.forEach(dimension -> {
            left.add(dimension.id());
            dimension.items().forEach(item -> left.add(item.id()));
        });
        return q.composites().stream()
                .filter(composite -> composite.members().stream().anyMatch(left::contains))
                .map(composite -> new Composite(
                        composite.id(),
                        composite.label(),
                        composite.kind(),
                        composite.members().stream().filter(left::contains).toList()))
                .toList();
    }
}
