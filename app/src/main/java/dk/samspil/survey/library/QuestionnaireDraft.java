package dk.samspil.survey.library;

import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A questionnaire that HR is working on: what would be asked, and what holds for each page of it.
///
/// @param blocks one for each page, in the order of the pages
public record QuestionnaireDraft(Questionnaire questionnaire, List<Block> blocks) {
    public QuestionnaireDraft {
        blocks = List.copyOf(blocks);
        List<String> pages =
                questionnaire.pages().stream().map(QuestionPage::id).toList();
        if (!blocks.stream().map(Block::page).toList().equals(pages)) {
            throw new IllegalArgumentException("a draft has a block for each of its pages, in their order");
        }
        Set<String> seen = new HashSet<>();
        pages.stream().filter(page -> !seen.add(page)).findFirst().ifPresent(page -> {
            throw new IllegalArgumentException("the page '" + page + "' is there twice");
        });
    }

    /// A questionnaire that comes without blocks: each of its pages is part of the core, but for those of one
    /// department.
    public static QuestionnaireDraft of(Questionnaire questionnaire) {
        List<QuestionPage> pages = questionnaire.listPages();
        var paged = new Questionnaire(
                questionnaire.id(),
                questionnaire.title(),
                questionnaire.dimensions(),
                questionnaire.composites(),
                questionnaire.languages(),
                questionnaire.dontKnow(),
                questionnaire.comments(),
                questionnaire.matrices(),
                pages);
        return new QuestionnaireDraft(
                paged,
                pages.stream()
                        .map(page -> new Block(
                                page.id(),
                                page.askedOf().isPresent() ? Block.Kind.THEME : Block.Kind.CORE,
                                Optional.empty(),
                                Optional.empty()))
                        .toList());
    }

    public Optional<Block> findBlock(String page) {
        return blocks.stream().filter(block -> block.page().equals(page)).findFirst();
    }

    /// The page that asks a question, and its block.
    public Optional<QuestionPage> findPageOf(String question) {
        return questionnaire.pages().stream()
                .filter(page -> page.questions().contains(question))
                .findFirst();
    }

    public Optional<Block> findBlockOf(String question) {
        return findPageOf(question).flatMap(page -> findBlock(page.id()));
    }

    /// The same draft with somebody's decision on one of its pages.
    public QuestionnaireDraft withDecision(String page, Decision decision) {
        return new QuestionnaireDraft(
                questionnaire,
                blocks.stream()
                        .map(block -> block.page().equals(page) ? block.with(decision) : block)
                        .toList());
    }
}
