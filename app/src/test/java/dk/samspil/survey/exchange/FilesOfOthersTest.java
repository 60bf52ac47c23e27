package dk.samspil.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.ProblemText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files that other systems made, and files in their published formats.
class FilesOfOthersTest {
    @Test
    void aSurveyWithoutAScaleIsRefusedAndEverythingInItIsListed() throws IOException {
        var outcome = read("limesurvey/expression_question_help.lss");

        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        assertThat(YamlTest.codes(outcome))
                .contains(
                        "exchange.in_formula",
                        "exchange.in_formatting",
                        "exchange.in_shown_text",
                        "exchange.in_letters",
                        "exchange.in_settings",
                        "exchange.nothing_counted");
    }

    @Test
    void aFormWithTextAndNumbersOnlyIsRefusedAndEverythingInItIsListed() throws IOException {
        var outcome = read("xlsform/acknowledge.xlsx");

        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        assertThat(YamlTest.codes(outcome))
                .contains(
                        "exchange.in_type",
                        "exchange.in_condition",
                        "exchange.in_language",
                        "exchange.nothing_counted");
    }

    @Test
    void aFormWithATableGivesItsChoicesAndListsTheRest() throws IOException {
        var outcome = read("xlsform/repeating_matrix_question.xlsx");

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.draft().questionnaire().title().in(Language.DA)).isEqualTo("Repeating a Matrix Question");
            assertThat(read.draft().questionnaire().dimensions())
                    .first()
                    .satisfies(dimension -> assertThat(dimension.options().labels())
                            .extracting(label -> label.in(Language.DA))
                            .containsExactly("Yes", "No"));
        });
        assertThat(YamlTest.codes(outcome))
                .contains("exchange.in_repeat", "exchange.in_type", "exchange.in_form_setting");
        assertAllCanBeRead(outcome);
    }

    @Test
    void aSurveyOfAnOlderLimeSurveyKeepsItsTextsInTheRows() {
        var outcome = QuestionnaireFormat.LIMESURVEY.read("old.lss", """
                <?xml version="1.0" encoding="UTF-8"?>
                <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>355</DBVersion>
                <languages><language>da</language><language>en</language></languages>
                <groups><rows>
                <row><gid>7</gid><group_name><![CDATA[Samarbejde]]></group_name><group_order>1</group_order><language>da</language></row>
                <row><gid>7</gid><group_name><![CDATA[Cooperation]]></group_name><group_order>1</group_order><language>en</language></row>
                </rows></groups>
                <questions><rows>
                <row><qid>1</qid><gid>7</gid><type>L</type><title>Q1</title><question><![CDATA[<p>Hjælper I <b>hinanden</b>?</p>]]></question><language>da</language><mandatory>Y</mandatory><relevance>1</relevance><question_order>1</question_order></row>
                <row><qid>1</qid><gid>7</gid><type>L</type><title>Q1</title><question>Do you help each other?</question><language>en</language><mandatory>Y</mandatory><question_order>1</question_order></row>
                <row><qid>2</qid><gid>7</gid><type>M</type><title>Q2</title><question>Hvilke?</question><language>da</language><question_order>2</question_order></row>
                <row><qid>3</qid><gid>7</gid><type>B</type><title>Q3</title><question>Fra 1 til 10</question><language>da</language><relevance>Q1 == "A2"</relevance><question_order>3</question_order></row>
                </rows></questions>
                <subquestions><rows>
                <row><qid>4</qid><parent_qid>3</parent_qid><gid>7</gid><type>T</type><title>SQ001</title><question>Er I glade?</question><language>da</language><question_order>1</question_order></row>
                </rows></subquestions>
                <answers><rows>
                <row><qid>1</qid><code>A2</code><answer>Ofte</answer><sortorder>1</sortorder><language>da</language></row>
                <row><qid>1</qid><code>A1</code><answer>Sjældent</answer><sortorder>2</sortorder><language>da</language></row>
                <row><qid>1</qid><code>98</code><answer>Ved ikke</answer><sortorder>3</sortorder><language>da</language></row>
                </rows></answers>
                <conditions><rows><row><cid>1</cid></row></rows></conditions>
                </document>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            Questionnaire questionnaire = read.draft().questionnaire();
            assertThat(questionnaire.listItems())
                    .extracting(Item::text)
                    .containsExactly(
                            LocalText.of("Hjælper I hinanden?", "Do you help each other?"),
                            LocalText.of("Er I glade?"));
            Dimension help = questionnaire.getDimensionOf(
                    questionnaire.listItems().getFirst().id());
            assertThat(help.options().labels())
                    .extracting(label -> label.in(LanguageTag.DANISH))
                    .as("A1 before A2, whatever their order in the file")
                    .containsExactly("Sjældent", "Ofte");
            assertThat(questionnaire.listItems().getFirst().dontKnow()).isTrue();
            assertThat(questionnaire.dimensions().getLast().options().max()).isEqualTo(10);
        });
        assertThat(YamlTest.codes(outcome))
                .containsExactlyInAnyOrder(
                        "exchange.in_mandatory",
                        "exchange.in_formatting",
                        "exchange.in_formatting",
                        "exchange.in_type",
                        "exchange.in_condition",
                        "exchange.in_table");
        assertAllCanBeRead(outcome);
    }

    @Test
    void aTabSeparatedSurveyIsJoinedByNearness() {
        var outcome = QuestionnaireFormat.readAny("survey.txt", """
                \ufeffid	class	type/scale	name	relevance	text	help	language	validation	mandatory	other
                	S		language		da
                	SL		surveyls_title		Trivsel		da
                	SL		surveyls_welcometext		Velkommen		da
                1	G		Side et	1	Læs roligt		da
                2	Q	F	TIL	1	Om tillid	Tænk godt	da		N	N
                	SQ		T1		"Stoler du på ""dem""?"		da
                	SQ		T2		Stoler de på dig?		da
                	A	0	1	0	Nej		da
                	A	0	2	0	Ja		da
                3	Q	T	ORD	1	Hvad mere?		da		Y	N
                4	Q	Z	NYT	1	Ukendt		da
                1	G		Page one	1			en
                2	Q	F	TIL	1	On trust		en
                	SQ		T1		Do you trust them?		en
                	A	0	1	0	No		en
                	QTALS		kvote				da
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            Questionnaire questionnaire = read.draft().questionnaire();
            assertThat(questionnaire.languages()).containsExactly(LanguageTag.DANISH, LanguageTag.ENGLISH);
            assertThat(questionnaire.listItems())
                    .extracting(Item::text)
                    .containsExactly(
                            LocalText.of("Stoler du på \"dem\"?", "Do you trust them?"),
                            LocalText.of("Stoler de på dig?"));
            assertThat(questionnaire.pages().getFirst().intro()).contains(LocalText.of("Læs roligt"));
            assertThat(questionnaire.comments()).hasSize(1);
        });
        assertThat(YamlTest.codes(outcome))
                .containsExactlyInAnyOrder(
                        "exchange.in_letters",
                        "exchange.in_help_of_table",
                        "exchange.in_mandatory",
                        "exchange.in_type",
                        "exchange.in_row");
        assertAllCanBeRead(outcome);
    }

    private static void assertAllCanBeRead(ReadOutcome outcome) {
        List<Problem> all = switch (outcome) {
            case ReadOutcome.Read(var draft, var losses) -> losses;
            case ReadOutcome.Refused(var problems) -> problems;
        };
        for (Problem problem : all) {
            assertThat(ProblemText.of(problem, Language.DA).what()).isNotBlank();
            assertThat(ProblemText.of(problem, Language.EN).action()).isNotBlank();
        }
    }

    private static ReadOutcome read(String sample) throws IOException {
        try (InputStream in = FilesOfOthersTest.class.getResourceAsStream("/samples/" + sample)) {
            return QuestionnaireFormat.readAny(sample, in.readAllBytes());
        }
    }
}
