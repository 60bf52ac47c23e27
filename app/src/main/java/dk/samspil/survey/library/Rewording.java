package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Other words for a question, in one language.
///
/// @param help the line below the question; empty for none
/// @param target whom the question asks about; left as it is where empty
public record Rewording(String question, LanguageTag language, String text, String help, Optional<Target> target) {
    public Rewording {
        text = text.strip();
        help = help.strip();
    }

    QuestionnaireDraft apply(QuestionnaireDraft draft) {
        Questionnaire q = draft.questionnaire();
        List<Dimension> dimensions = q.dimensions().stream()
                .map(dimension -> Editing.withItems(
                                dimension,
                                dimension.items().stream()
                                        .map(item -> item.id().equals(question) ? reworded(item) : item)
                                        .toList())
                        .orElseThrow())
                .toList();
        List<FreeTextQuestion> comments = q.comments().stream()
                .map(comment -> comment.id().equals(question) ? reworded(comment, q.original()) : comment)
                .toList();
        return new QuestionnaireDraft(Editing.with(q, dimensions, comments, q.matrices(), q.pages()), draft.blocks());
    }

    private Item reworded(Item item) {
        return new Item(
                item.id(),
                item.text().with(language, text),
                item.reversed(),
                item.version(),
                withHelp(item.help()),
                item.dontKnow(),
                target.isPresent() ? target : item.target(),
                item.tags(),
                item.fixedPoint(),
                item.share());
    }

    private FreeTextQuestion reworded(FreeTextQuestion comment, LanguageTag original) {
        LocalText changed = comment.text().with(language, text);
        boolean same =
                !language.equals(original) || comment.text().find(language).equals(changed.find(language));
        return new FreeTextQuestion(
                comment.id(),
                changed,
                same ? comment.version() : comment.version() + 1,
                withHelp(comment.help()),
                comment.maxLength());
    }

    private Optional<LocalText> withHelp(Optional<LocalText> before) {
        if (before.isPresent()) {
            boolean nothingElse = before.get().texts().keySet().stream().allMatch(language::equals);
            return help.isEmpty() && nothingElse
                    ? Optional.empty()
                    : Optional.of(before.get().with(language, help));
        }
        return help.isEmpty() ? Optional.empty() : Optional.of(new LocalText(Map.of(language, help)));
    }
}
