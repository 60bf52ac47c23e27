package dk.samspil.survey.library;

import com.ibm.icu.text.Transliterator;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The changes that HR makes to a draft: adding, moving and removing questions.
final class DraftEditor {
    private static final int COMMENT_LENGTH = 600;
    private static final int WORDS_OF_AN_ID = 4;
    private static final int LONGEST_ID = 40;

    private final QuestionnaireDraft draft;
    private final Questionnaire questionnaire;

    DraftEditor(QuestionnaireDraft draft) {
        this.draft = draft;
        this.questionnaire = draft.questionnaire();
    }

    /// An id for a new question: its first words, and a number where they are taken.
    String freshId(String text, Set<String> taken) {
        String plain = Transliterator.getInstance("Any-Latin; Latin-ASCII")
                .transliterate(text)
                .toLowerCase(Locale.ROOT);
        String words = Stream.of(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_OF_AN_ID)
                .collect(Collectors.joining("_"));
        String stem = words.isEmpty() ? "question" : words.substring(0, Math.min(words.length(), LONGEST_ID));
        Set<String> used = new HashSet<>(taken);
        used.addAll(idsInUse());
        String id = stem;
        for (int number = 2; used.contains(id); number++) {
            id = stem + "_" + number;
        }
        return id;
    }

    /// The draft with one dimension as the outcome, or none; what was one becomes a driver.
    QuestionnaireDraft withOutcome(Optional<String> outcome) {
        List<Dimension> dimensions = questionnaire.dimensions().stream()
                .map(each -> outcome.filter(each.id()::equals).isPresent()
                        ? Editing.withRole(each, Dimension.Role.OUTCOME)
                        : each.role() == Dimension.Role.OUTCOME ? Editing.withRole(each, Dimension.Role.DRIVER) : each)
                .toList();
        return new QuestionnaireDraft(Editing.withDimensions(questionnaire, dimensions), draft.blocks());
    }

    /// The draft with a dimension as the rating of a theme's effect, or as a theme again; empty where it cannot be one.
    Optional<QuestionnaireDraft> withEffect(String rating, Optional<String> theme) {
        List<Dimension> dimensions = questionnaire.dimensions().stream()
                .map(each -> each.id().equals(rating)
                        ? theme.map(id -> Editing.asEffectOf(each, id))
                                .orElseGet(() -> Editing.withRole(each, Dimension.Role.DRIVER))
                        : each)
                .toList();
        try {
            return Optional.of(
                    new QuestionnaireDraft(Editing.withDimensions(questionnaire, dimensions), draft.blocks()));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /// Whether a theme whose effect is rated would go with a question.
    boolean isRatedBy(String question) {
        Set<String> groups = questionnaire.matrices().stream()
                .filter(matrix -> matrix.id().equals(question))
                .flatMap(matrix -> matrix.groups().stream())
                .collect(Collectors.toSet());
        return questionnaire.listThemes().stream()
                .filter(theme -> questionnaire.findEffectOf(theme).isPresent())
                .anyMatch(theme -> groups.contains(theme.id())
                        || theme.items().stream().allMatch(item -> item.id().equals(question)));
    }

    /// The draft in which the share of an item is told in these words, or not at all.
    QuestionnaireDraft withShare(String question, Optional<ShareWord> share) {
        List<Dimension> dimensions = questionnaire.dimensions().stream()
                .map(dimension -> Editing.withItems(
                                dimension,
                                dimension.items().stream()
                                        .map(item -> item.id().equals(question) ? Editing.withShare(item, share) : item)
                                        .toList())
                        .orElseThrow())
                .toList();
        return new QuestionnaireDraft(Editing.withDimensions(questionnaire, dimensions), draft.blocks());
    }

    QuestionnaireDraft add(NewQuestion question, String id) {
        return switch (question.theme()) {
            case NewQuestion.Theme.Existing(String page) -> addTo(page, question, id);
            case NewQuestion.Theme.New(String heading, Optional<UnitId> department) -> {
                String page = freshId(heading, Set.of(id));
                List<QuestionPage> pages = new ArrayList<>(questionnaire.pages());
                pages.add(new QuestionPage(page, original(heading), Optional.empty(), List.of(id), department));
                List<Block> blocks = new ArrayList<>(draft.blocks());
                blocks.add(new Block(page, Block.Kind.THEME, Optional.of(question.decision()), Optional.empty()));
                yield with(question, id, page, pages, blocks);
            }
        };
    }

    /// The draft with the pages of another after its own, as themes that somebody decided on; empty where
    /// both use the same id. Languages that only the other has are not added: too much would be missing in
    /// them.
    Optional<QuestionnaireDraft> append(QuestionnaireDraft other, Decision decision) {
        Set<String> mine = idsInUse();
        if (new DraftEditor(other).idsInUse().stream().anyMatch(mine::contains)) {
            return Optional.empty();
        }
        Questionnaire theirs = other.questionnaire();
        List<Block> blocks = new ArrayList<>(draft.blocks());
        other.blocks()
                .forEach(block -> blocks.add(new Block(
                        block.page(),
                        block.kind() == Block.Kind.CORE ? Block.Kind.THEME : block.kind(),
                        Optional.of(decision),
                        block.licence())));
        var both = new Questionnaire(
                questionnaire.id(),
                questionnaire.title(),
                joined(questionnaire.dimensions(), theirs.dimensions()),
                joined(questionnaire.composites(), theirs.composites()),
                questionnaire.languages(),
                questionnaire.dontKnow(),
                joined(questionnaire.comments(), theirs.comments()),
                joined(questionnaire.matrices(), theirs.matrices()),
                joined(questionnaire.pages(), theirs.pages()));
        return Optional.of(new QuestionnaireDraft(both, blocks));
    }

    /// The draft with a theme asked of these people; empty where the theme shares a dimension or a composite with what
    /// others are asked.
    Optional<QuestionnaireDraft> askOf(String theme, Optional<UnitId> department) {
        List<QuestionPage> pages = questionnaire.pages().stream()
                .map(page -> page.id().equals(theme)
                        ? new QuestionPage(page.id(), page.heading(), page.intro(), page.questions(), department)
                        : page)
                .toList();
        try {
            return Optional.of(new QuestionnaireDraft(
                    Editing.with(
                            questionnaire,
                            questionnaire.dimensions(),
                            questionnaire.comments(),
                            questionnaire.matrices(),
                            pages),
                    draft.blocks()));
        } catch (IllegalArgumentException mixed) {
            return Optional.empty();
        }
    }

    /// The draft without a question; empty where nothing that can be counted would be left to everybody.
    Optional<QuestionnaireDraft> remove(String id) {
        List<GroupMatrix> matrices = questionnaire.matrices().stream()
                .filter(matrix -> !matrix.id().equals(id))
                .toList();
        Set<String> groups = questionnaire.matrices().stream()
                .filter(matrix -> matrix.id().equals(id))
                .flatMap(matrix -> matrix.groups().stream())
                .collect(Collectors.toSet());
        List<Dimension> dimensions = questionnaire.dimensions().stream()
                .filter(dimension -> !groups.contains(dimension.id()))
                .map(dimension -> Editing.withItems(
                        dimension,
                        dimension.items().stream()
                                .filter(item -> !item.id().equals(id))
                                .toList()))
                .flatMap(Optional::stream)
                .toList();
        boolean nothingForEverybody = dimensions.stream()
                .allMatch(dimension -> questionnaire.findDepartment(dimension).isPresent());
        if (nothingForEverybody) {
            return Optional.empty();
        }
        List<FreeTextQuestion> comments = questionnaire.comments().stream()
                .filter(comment -> !comment.id().equals(id))
                .toList();
        List<QuestionPage> pages = questionnaire.pages().stream()
                .filter(page -> !page.questions().equals(List.of(id)))
                .map(page -> Editing.withQuestions(
                        page,
                        page.questions().stream()
                                .filter(question -> !question.equals(id))
                                .toList()))
                .toList();
        List<Block> blocks = draft.blocks().stream()
                .filter(block -> pages.stream().anyMatch(page -> page.id().equals(block.page())))
                .toList();
        return Optional.of(
                new QuestionnaireDraft(Editing.with(questionnaire, dimensions, comments, matrices, pages), blocks));
    }

    /// The draft with a question one place earlier on its page; the first goes last.
    QuestionnaireDraft moveUp(String id) {
        return withPages(page -> {
            int place = page.questions().indexOf(id);
            if (place < 0) {
                return page;
            }
            List<String> questions = new ArrayList<>(page.questions());
            if (place == 0) {
                Collections.rotate(questions, -1);
            } else {
                Collections.swap(questions, place, place - 1);
            }
            return Editing.withQuestions(page, questions);
        });
    }

    private QuestionnaireDraft addTo(String target, NewQuestion question, String id) {
        List<QuestionPage> pages = questionnaire.pages().stream()
                .map(page -> page.id().equals(target)
                        ? Editing.withQuestions(
                                page,
                                Stream.concat(page.questions().stream(), Stream.of(id))
                                        .toList())
                        : page)
                .toList();
        List<Block> blocks = draft.withDecision(target, question.decision()).blocks();
        return with(question, id, target, pages, blocks);
    }

    private QuestionnaireDraft with(
            NewQuestion question, String id, String page, List<QuestionPage> pages, List<Block> blocks) {
        List<FreeTextQuestion> comments = new ArrayList<>(questionnaire.comments());
        List<Dimension> dimensions = questionnaire.dimensions();
        if (question.inWords()) {
            comments.add(new FreeTextQuestion(id, original(question.text()), 1, Optional.empty(), COMMENT_LENGTH));
        } else {
            var item = new Item(
                    id,
                    original(question.text()),
                    question.reversed(),
                    1,
                    Optional.empty(),
                    true,
                    question.target(),
                    question.tags(),
                    false);
            dimensions = withItem(item, page, pages);
        }
        return new QuestionnaireDraft(
                Editing.with(questionnaire, dimensions, comments, questionnaire.matrices(), pages), blocks);
    }

    /// The item joins the dimension that the page's last counted question belongs to; a page without one
    /// gets a dimension of its own, on the first dimension's scale.
    private List<Dimension> withItem(Item item, String page, List<QuestionPage> pages) {
        QuestionPage target = pages.stream()
                .filter(each -> each.id().equals(page))
                .findFirst()
                .orElseThrow();
        Optional<Dimension> joined = questionnaire.listThemes().stream()
                .filter(dimension -> dimension.items().stream()
                        .anyMatch(other -> target.questions().contains(other.id())))
                .reduce((first, second) -> second);
        if (joined.isPresent()) {
            return questionnaire.dimensions().stream()
                    .map(dimension -> dimension.equals(joined.get())
                            ? Editing.withItems(
                                            dimension,
                                            Stream.concat(dimension.items().stream(), Stream.of(item))
                                                    .toList())
                                    .orElseThrow()
                            : dimension)
                    .toList();
        }
        List<Dimension> dimensions = new ArrayList<>(questionnaire.dimensions());
        dimensions.add(new Dimension(
                freshId(page, Set.of(item.id())),
                target.heading(),
                Dimension.Role.DRIVER,
                questionnaire.dimensions().getFirst().options(),
                List.of(item)));
        return dimensions;
    }

    private QuestionnaireDraft withPages(UnaryOperator<QuestionPage> change) {
        List<QuestionPage> pages = questionnaire.pages().stream().map(change).toList();
        return new QuestionnaireDraft(
                Editing.with(
                        questionnaire,
                        questionnaire.dimensions(),
                        questionnaire.comments(),
                        questionnaire.matrices(),
                        pages),
                draft.blocks());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Set<String> idsInUse() {
        Set<String> ids = new HashSet<>();
        questionnaire.dimensions().stream().map(Dimension::id).forEach(ids::add);
        questionnaire.listItems().stream().map(Item::id).forEach(ids::add);
        questionnaire.composites().stream().map(Composite::id).forEach(ids::add);
        questionnaire.comments().stream().map(FreeTextQuestion::id).forEach(ids::add);
        questionnaire.matrices().stream().map(GroupMatrix::id).forEach(ids::add);
        questionnaire.pages().stream().map(QuestionPage::id).forEach(ids::add);
        return ids;
    }

    private LocalText original(String words) {
        LanguageTag language = questionnaire.original();
        return new LocalText(Map.of(language, words));
    }
}
