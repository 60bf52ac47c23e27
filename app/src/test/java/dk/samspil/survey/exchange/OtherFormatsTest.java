package dk.samspil.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.Problem;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.ui.ProblemText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Out and in again through the formats of other systems.
class OtherFormatsTest {
    static Stream<Arguments> everyStartInEveryFormat() {
        return Stream.of(
                        QuestionnaireFormat.LIMESURVEY,
                        QuestionnaireFormat.LIMESURVEY_TABS,
                        QuestionnaireFormat.XLSFORM)
                .flatMap(format -> StartContents.NAMES.stream().map(name -> Arguments.of(format, name)));
    }

    @ParameterizedTest
    @MethodSource("everyStartInEveryFormat")
    void wordsAnswersAndPagesComeBackInEveryLanguage(QuestionnaireFormat format, String name) {
        Questionnaire before = new StartContents().get(name).questionnaire();

        Questionnaire after =
                thereAndBack(format, new StartContents().get(name)).questionnaire();

        assertThat(after.languages()).isEqualTo(before.languages());
        for (LanguageTag language : before.languages()) {
            assertThat(wordsOf(after, language)).isEqualTo(wordsOf(before, language));
        }
        assertThat(comments(after)).isEqualTo(comments(before));
        assertThat(after.pages()).hasSameSizeAs(before.pages());
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionnaireFormat.class,
            names = {"LIMESURVEY", "LIMESURVEY_TABS", "XLSFORM"})
    void scalesAndDontKnowComeBack(QuestionnaireFormat format) {
        var before = new StartContents().get("standard").questionnaire();

        var after = thereAndBack(format, new StartContents().get("standard")).questionnaire();

        assertThat(after.dimensions())
                .allSatisfy(dimension -> assertThat(labels(dimension.options()))
                        .isEqualTo(labels(before.dimensions().getFirst().options())));
        assertThat(after.listItems()).allMatch(Item::dontKnow);
        assertThat(after.dontKnow()).isEqualTo(before.dontKnow());
        assertThat(after.dimensions()).hasSameSizeAs(before.dimensions());
    }

    @Test
    void aScaleFromZeroKeepsItsNumbers() {
        var after = thereAndBack(QuestionnaireFormat.LIMESURVEY, new StartContents().get("four-quick"));

        assertThat(after.questionnaire().dimensions())
                .allSatisfy(dimension -> assertThat(dimension.options().min()).isZero());
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionnaireFormat.class,
            names = {"LIMESURVEY", "LIMESURVEY_TABS"})
    void limeSurveyIsToldWhatItCannotHold(QuestionnaireFormat format) {
        assertThat(losses(format))
                .containsOnlyKeys(
                        "out_version",
                        "out_target",
                        "out_tags",
                        "out_fixed_point",
                        "out_share",
                        "out_kind",
                        "out_department",
                        "out_decision",
                        "out_role",
                        "out_effect",
                        "out_reversed",
                        "out_composite",
                        "out_licence",
                        "out_matrix",
                        "out_help",
                        "out_length",
                        "out_code")
                .containsEntry("out_version", "first")
                .containsEntry("out_department", "p2")
                .containsEntry("out_composite", "items, dims")
                .containsEntry("out_code", "gain_1 → gain1, goals.day → goalsday");
    }

    @Test
    void anXlsFormIsToldWhatItCannotHold() {
        assertThat(losses(QuestionnaireFormat.XLSFORM))
                .containsOnlyKeys(
                        "out_version",
                        "out_target",
                        "out_tags",
                        "out_fixed_point",
                        "out_share",
                        "out_kind",
                        "out_department",
                        "out_decision",
                        "out_role",
                        "out_effect",
                        "out_reversed",
                        "out_composite",
                        "out_licence",
                        "out_matrix",
                        "out_length");
    }

    @Test
    void anArchiveGetsReversalCompositesAndLicenceToo() {
        assertThat(losses(QuestionnaireFormat.DDI))
                .containsOnlyKeys(
                        "out_version",
                        "out_target",
                        "out_tags",
                        "out_fixed_point",
                        "out_share",
                        "out_kind",
                        "out_department",
                        "out_decision",
                        "out_role",
                        "out_effect",
                        "out_matrix",
                        "out_pages",
                        "out_length");
    }

    @ParameterizedTest
    @EnumSource
    void everyLossCanBeReadInBothLanguages(QuestionnaireFormat format) {
        for (Problem loss : format.write(Drafts.withEverything()).losses()) {
            assertThat(ProblemText.of(loss, Language.DA).what())
                    .contains(loss.details().get("which"));
            assertThat(ProblemText.of(loss, Language.EN).what())
                    .contains(loss.details().get("which"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuestionnaireFormat.class, names = "DDI", mode = EnumSource.Mode.EXCLUDE)
    void aFileIsKnownByItsContentAndNotByItsName(QuestionnaireFormat format) {
        byte[] bytes = format.write(new StartContents().get("standard")).bytes();

        assertThat(QuestionnaireFormat.readAny("upload.bin", bytes)).isInstanceOf(ReadOutcome.Read.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionnaireFormat.class,
            names = {"LIMESURVEY", "LIMESURVEY_TABS", "XLSFORM"})
    void wordsThatLookLikeMarkupDoNotBreakTheFile(QuestionnaireFormat format) {
        Questionnaire after = thereAndBack(format, Drafts.withEverything()).questionnaire();

        assertThat(wordsOf(after, LanguageTag.DANISH)).contains("Et \"første\" spørgsmål? & #");
    }

    static QuestionnaireDraft thereAndBack(QuestionnaireFormat format, QuestionnaireDraft draft) {
        ReadOutcome outcome = format.read("file", format.write(draft).bytes());
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).draft();
    }

    private static Map<String, String> losses(QuestionnaireFormat format) {
        return format.write(Drafts.withEverything()).losses().stream()
                .collect(Collectors.toMap(
                        loss -> loss.code().substring("exchange.".length()),
                        loss -> loss.details().getOrDefault("which", "")));
    }

    /// The words of all items in the order in which they are asked.
    private static List<String> wordsOf(Questionnaire questionnaire, LanguageTag language) {
        return questionnaire.listItems().stream()
                .map(item -> item.text().in(language))
                .sorted()
                .toList();
    }

    private static List<String> comments(Questionnaire questionnaire) {
        return questionnaire.comments().stream()
                .map(FreeTextQuestion::text)
                .map(text -> text.in(LanguageTag.DANISH))
                .toList();
    }

    private static List<String> labels(AnswerOptions options) {
        return options.labels().stream()
                .map(label -> label.in(LanguageTag.DANISH))
                .toList();
    }
}
