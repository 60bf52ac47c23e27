package dk.samspil.survey.exchange;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is in a draft and cannot be in a file of another system: a sentence for each kind of loss, with
/// the questions or themes concerned.
final class Losses {
    private final String file;
    private final QuestionnaireDraft draft;
    private final Questionnaire questionnaire;
    private final Problems problems;

    Losses(String file, QuestionnaireDraft draft, Problems problems) {
        this.file = file;
        this.draft = draft;
        this.questionnaire = draft.questionnaire();
        this.problems = problems;
    }

    /// What no other system knows.
    void ofEveryFormat() {
        items("out_version", item -> item.version() > 1);
        items("out_target", item -> item.target().isPresent());
        items("out_tags", item -> !item.tags().isEmpty());
        items("out_fixed_point", Item::fixedPoint);
        items("out_share", item -> item.share().isPresent());
        blocks("out_kind", block -> block.kind() != Block.Kind.THEME);
        say(
                "out_department",
                questionnaire.pages().stream()
                        .filter(page -> page.askedOf().isPresent())
                        .map(QuestionPage::id)
                        .toList());
        blocks("out_decision", block -> block.decision().isPresent());
        say(
                "out_role",
                questionnaire.listThemes().stream()
                        .filter(dimension -> dimension.role() != Dimension.Role.CORE)
                        .map(Dimension::id)
                        .toList());
        say(
                "out_effect",
                questionnaire.dimensions().stream()
                        .filter(dimension -> dimension.effectOf().isPresent())
                        .map(Dimension::id)
                        .toList());
    }

    void ofReversal() {
        items("out_reversed", Item::reversed);
    }

    void ofComposites() {
        say(
                "out_composite",
                questionnaire.composites().stream().map(each -> each.id()).toList());
    }

    void ofLicences() {
        blocks("out_licence", block -> block.licence().isPresent());
    }

    void ofMatrices() {
        say("out_matrix", questionnaire.matrices().stream().map(GroupMatrix::id).toList());
    }

    void ofHelpOfItems() {
        items("out_help", item -> item.help().isPresent());
    }

    void ofCommentLength() {
        say(
                "out_length",
                questionnaire.comments().stream().map(FreeTextQuestion::id).toList());
    }

    void ofPages() {
        say("out_pages", questionnaire.pages().stream().map(QuestionPage::id).toList());
    }

    /// Languages in which a text is missing are filled in with the text in another.
    void ofMissingTranslations(Stream<LocalText> texts) {
        List<LocalText> all = texts.toList();
        say(
                "out_untranslated",
                questionnaire.languages().stream()
                        .filter(language -> all.stream()
                                .anyMatch(text -> text.find(language).isEmpty()))
                        .map(language -> language.value())
                        .toList());
    }

    void say(String code, List<String> concerned) {
        Optional.of(concerned)
                .filter(list -> !list.isEmpty())
                .ifPresent(list ->
                        problems.warning(file, 0, "", "", "exchange." + code, "which", String.join(", ", list)));
    }

    private void items(String code, Predicate<Item> concerned) {
        say(
                code,
                questionnaire.listItems().stream()
                        .filter(concerned)
                        .map(Item::id)
                        .toList());
    }

    private void blocks(String code, Predicate<Block> concerned) {
        say(code, draft.blocks().stream().filter(concerned).map(Block::page).toList());
    }
}
