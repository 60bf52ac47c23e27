package dk.samspil.collection.respond;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Question;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lays a questionnaire on pages of at most a dozen items. Where the questionnaire has pages of its own,
/// they stand; else themes share a page as long as they fit. What is answered in words comes last.
final class QuestionPages {
    private static final int MOST_ON_A_PAGE = 12;

    private final Questionnaire questionnaire;
    private final List<String> order;
    private final List<AskedPage> pages = new ArrayList<>();
    private final List<AskedComment> comments = new ArrayList<>();
    private List<AskedItem> open = new ArrayList<>();
    private LocalText heading;
    private Optional<UnitId> askedOf = Optional.empty();
    private int asked;

    private QuestionPages(Questionnaire questionnaire, List<String> order) {
        this.questionnaire = questionnaire;
        this.order = order;
        this.heading = questionnaire.title();
    }

    /// @param order the ids of all items that anybody is asked, by which answers are stored
    static QuestionPages of(Questionnaire questionnaire, List<String> order) {
        var layout = new QuestionPages(questionnaire, order);
        questionnaire.listPages().forEach(layout::add);
        layout.turn();
        return layout;
    }

    List<AskedPage> pages() {
        return List.copyOf(pages);
    }

    List<AskedComment> comments() {
        return List.copyOf(comments);
    }

    /// The items on these pages, by their index.
    List<AskedItem> items() {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .sorted(Comparator.comparingInt(AskedItem::index))
                .toList();
    }

    private void add(QuestionPage page) {
        boolean ownPages = !questionnaire.pages().isEmpty();
        if (ownPages || open.size() + itemsOn(page) > MOST_ON_A_PAGE) {
            turn();
        }
        if (open.isEmpty()) {
            heading = page.heading();
            askedOf = page.askedOf();
        }
        questionnaire.listQuestions(page).forEach(this::add);
    }

    private int itemsOn(QuestionPage page) {
        return questionnaire.listQuestions(page).stream()
                .mapToInt(question -> switch (question) {
                    case Question.Rated rated -> 1;
                    case Question.FreeText text -> 0;
                    case Question.Matrix matrix ->
                        matrix.matrix().rows().size() * matrix.groups().size();
                })
                .sum();
    }

    private void add(Question question) {
        switch (question) {
            case Question.Rated(Item item, AnswerOptions options) -> add(item, item.text(), Optional.empty(), options);
            case Question.FreeText text ->
                comments.add(new AskedComment(
                        text.question().id(),
                        text.question().text(),
                        text.question().help(),
                        text.question().maxLength()));
            case Question.Matrix matrix -> add(matrix);
        }
    }

    private void add(Question.Matrix matrix) {
        for (int row = 0; row < matrix.matrix().rows().size(); row++) {
            LocalText text = matrix.matrix().rows().get(row).text();
            for (Dimension group : matrix.groups()) {
                add(group.items().get(row), text, Optional.of(group.label()), group.options());
            }
        }
    }

    private void add(Item item, LocalText text, Optional<LocalText> about, AnswerOptions options) {
        if (open.size() == MOST_ON_A_PAGE) {
            turn();
        }
        asked++;
        open.add(new AskedItem(
                order.indexOf(item.id()), asked, about, text, item.help(), options, item.dontKnow(), true));
    }

    private void turn() {
        if (!open.isEmpty()) {
            pages.add(new AskedPage(pages.size() + 1, heading, open, askedOf));
            open = new ArrayList<>();
        }
    }
}
