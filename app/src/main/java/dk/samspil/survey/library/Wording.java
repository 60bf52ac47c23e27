package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// All the words of a questionnaire that somebody who answers may read.
public final class Wording {
    private Wording() {}

    /// Each text once, in the order in which it is met.
    public static List<LocalText> list(Questionnaire questionnaire) {
        Set<LocalText> texts = new LinkedHashSet<>();
        map(questionnaire, text -> {
            texts.add(text);
            return text;
        });
        return List.copyOf(texts);
    }

    /// The questionnaire with these words in one language, wherever each text stands. Blank words take the
    /// language away from a text, unless it has no other.
    static Questionnaire translate(Questionnaire questionnaire, LanguageTag language, Map<LocalText, String> words) {
        return map(questionnaire, text -> {
            String given = words.get(text);
            boolean onlyThis = text.texts().keySet().equals(Set.of(language));
            return given == null || (given.isBlank() && onlyThis) ? text : text.with(language, given);
        });
    }

    private static Questionnaire map(Questionnaire q, UnaryOperator<LocalText> change) {
        return new Questionnaire(
                q.id(),
                change.apply(q.title()),
                q.dimensions().stream().map(each -> map(each, change)).toList(),
                q.composites().stream().map(each -> map(each, change)).toList(),
                q.languages(),
                q.dontKnow().map(change),
                q.comments().stream().map(each -> map(each, change)).toList(),
                q.matrices().stream().map(each -> map(each, change)).toList(),
                q.pages().stream().map(each -> map(each, change)).toList());
    }

    private static Dimension map(Dimension dimension, UnaryOperator<LocalText> change) {
        AnswerOptions options = dimension.options();
        return new Dimension(
                dimension.id(),
                change.apply(dimension.label()),
                dimension.role(),
                new AnswerOptions(
                        options.min(),
                        options.max(),
                        options.labels().stream().map(change).toList()),
                dimension.items().stream().map(each -> map(each, change)).toList(),
                dimension.effectOf());
    }

    private static Item map(Item item, UnaryOperator<LocalText> change) {
        return new Item(
                item.id(),
                change.apply(item.text()),
                item.reversed(),
                item.version(),
                item.help().map(change),
                item.dontKnow(),
                item.target(),
                item.tags(),
                item.fixedPoint(),
                item.share());
    }

    private static Composite map(Composite composite, UnaryOperator<LocalText> change) {
        return new Composite(composite.id(), change.apply(composite.label()), composite.kind(), composite.members());
    }

    private static FreeTextQuestion map(FreeTextQuestion comment, UnaryOperator<LocalText> change) {
        return new FreeTextQuestion(
                comment.id(),
                change.apply(comment.text()),
                comment.version(),
                comment.help().map(change),
                comment.maxLength());
    }

    private static GroupMatrix map(GroupMatrix matrix, UnaryOperator<LocalText> change) {
        return new GroupMatrix(
                matrix.id(),
                change.apply(matrix.heading()),
                matrix.rows().stream()
                        .map(row -> new GroupMatrix.Row(row.id(), change.apply(row.text())))
                        .toList(),
                matrix.groups());
    }

    private static QuestionPage map(QuestionPage page, UnaryOperator<LocalText> change) {
        return new QuestionPage(
                page.id(), change.apply(page.heading()), page.intro().map(change), page.questions(), page.askedOf());
    }
}
