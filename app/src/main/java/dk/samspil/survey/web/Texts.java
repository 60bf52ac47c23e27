package dk.samspil.survey.web;

import dk.samspil.shared.LocalText;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import java.util.stream.Stream;

/// Every text of a questionnaire that somebody who answers may read.
final class Texts {
    private Texts() {}

    static Stream<LocalText> of(Questionnaire q) {
        return Stream.of(
                        Stream.of(q.title()),
                        q.dontKnow().stream(),
                        q.dimensions().stream().flatMap(Texts::of),
                        q.composites().stream().map(Composite::label),
                        q.comments().stream().map(FreeTextQuestion::text),
                        q.comments().stream().flatMap(comment -> comment.help().stream()),
                        q.matrices().stream().map(GroupMatrix::heading),
                        q.matrices().stream()
                                .flatMap(matrix -> matrix.rows().stream())
                                .map(GroupMatrix.Row::text),
                        q.pages().stream().map(QuestionPage::heading),
                        q.pages().stream().flatMap(page -> page.intro().stream()))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalText> of(Dimension dimension) {
        return Stream.of(
                        Stream.of(dimension.label()),
                        dimension.options().labels().stream(),
                        dimension.items().stream().map(Item::text),
                        dimension.items().stream().flatMap(item -> item.help().stream()))
                .flatMap(texts -> texts);
    }
}
