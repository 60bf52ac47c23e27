package dk.samspil.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.Problem;
import dk.samspil.survey.Item;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class YamlTest {
    static final List<String> STARTS = StartContents.NAMES;

    @ParameterizedTest
    @FieldSource("STARTS")
    void nothingIsLostOnTheWayOutAndIn(String name) {
        QuestionnaireDraft draft = new StartContents().get(name);

        var written = QuestionnaireFormat.YAML.write(draft);

        assertThat(written.losses()).isEmpty();
        assertThat(QuestionnaireFormat.YAML.read(written.file(), written.bytes()))
                .isEqualTo(new ReadOutcome.Read(draft, List.of()));
    }

    @Test
    void everyFieldThereIsGoesOutAndIn() {
        QuestionnaireDraft draft = Drafts.withEverything();

        assertThat(QuestionnaireFormat.YAML.read(
                        "all.yaml", QuestionnaireFormat.YAML.write(draft).bytes()))
                .isEqualTo(new ReadOutcome.Read(draft, List.of()));
    }

    @Test
    void aDepartmentIsTheIdOfAUnit() {
        var outcome = read("""
                id: own
                title: Egne
                scale: {min: 1, max: 5}
                dimensions:
                  - {id: trust, label: Tillid, items: [{id: t1, text: "Stoler I på hinanden?"}]}
                  - {id: tone, label: Tone, items: [{id: s1, text: "Taler I pænt?"}]}
                blocks:
                  - {id: a, kind: core, heading: Hos os, questions: [t1]}
                  - {id: b, kind: theme, heading: Tonen, department: Sundhed og Omsorg, questions: [s1]}
                """);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReadOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("exchange.department_invalid");
                                    assertThat(problem.line()).isEqualTo(9);
                                }));
    }

    @Test
    void aSurveysOwnQuestionnaireFileIsReadToo() {
        var outcome = read("""
                id: simple
                title: Enkel
                scale: {min: 1, max: 5}
                dimensions:
                  - {id: trust, label: {da: Tillid}, items: [{id: t1, text: "Stoler I på hinanden?"}]}
                """);

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.draft().questionnaire().listItems())
                    .extracting(Item::id)
                    .containsExactly("t1");
            assertThat(read.draft().blocks()).allMatch(block -> block.isLocked());
        });
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "questionnaire-files.md"));
        int from = page.indexOf("```yaml") + "```yaml".length();

        assertThat(read(page.substring(from, page.indexOf("```", from)))).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var outcome = read("""
                id: "a b"
                title: T
                languages: [da, "nå da"]
                dimensions:
                  - id: trust
                    label: Tillid
                    scale: {min: 5, max: 1}
                    items:
                      - {id: t1, text: T, target: nobody, tags: [trust, gold], version: 0}
                comments:
                  - {id: c, text: T, max_length: 99999}
                """);

        assertThat(codes(outcome))
                .containsExactlyInAnyOrder(
                        "exchange.id_invalid",
                        "exchange.language_unknown",
                        "exchange.scale_invalid",
                        "exchange.word_unknown",
                        "exchange.word_unknown",
                        "exchange.count_too_small",
                        "exchange.comment_too_long");
    }

    @Test
    void pagesThatForgetAQuestionAreRefused() {
        var outcome = read("""
                id: q
                title: T
                dimensions:
                  - {id: d, label: D, scale: {min: 1, max: 5}, items: [{id: one, text: En}, {id: two, text: To}]}
                blocks:
                  - {id: p, kind: core, heading: H, questions: [one]}
                """);

        assertThat(codes(outcome)).containsExactly("exchange.does_not_fit");
    }

    @Test
    void aFileThatTriesToMakeObjectsOrToBeEnormousIsRefused() {
        assertThat(codes(read("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]")))
                .containsExactly("files.yaml_broken");
        assertThat(codes(QuestionnaireFormat.YAML.read("q.yaml", new byte[3_000_000])))
                .containsExactly("exchange.file_too_large");
        assertThat(codes(read("id: &a [*a, *a]\ntitle: *a\ndimensions: *a")))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("files.") || code.startsWith("exchange."));
    }

    @Test
    void theWordForTheWorkplaceIsFilledIn() {
        var school =
                new StartContents().get("workplace-three", Map.of(Language.DA, "skolens", Language.EN, "the school's"));

        assertThat(school.questionnaire().listItems().getFirst().text().in(LanguageTag.DANISH))
                .contains("omkring skolens kerneopgaver");
        assertThat(new StartContents().namesTheWorkplace("workplace-three")).isTrue();
        assertThat(new StartContents().isWorkplace("\"}, evil: {a: \"")).isFalse();
    }

    static List<String> codes(ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Read(var draft, var losses) ->
                losses.stream().map(Problem::code).toList();
            case ReadOutcome.Refused(var problems) ->
                problems.stream().map(Problem::code).toList();
        };
    }

    private static ReadOutcome read(String yaml) {
        return QuestionnaireFormat.YAML.read("q.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
