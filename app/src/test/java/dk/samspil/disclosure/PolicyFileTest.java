package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.DisclosurePolicy.Leaders;
import dk.samspil.disclosure.DisclosurePolicy.Retention;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.ui.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileInTheApplicationIsTheDefault() {
        assertThat(adopted(PolicyFile.readDefault()).policy()).isEqualTo(DisclosurePolicy.DEFAULT);
    }

    @Test
    void theFileInTheApplicationGivesEveryRule() {
        String text = DisclosurePolicy.DEFAULT.text();

        assertThat(PolicyRule.codes()).allSatisfy(rule -> assertThat(text).contains(rule + ":"));
        assertThat(PolicyFile.parse(text)).isEqualTo(DisclosurePolicy.DEFAULT);
    }

    @Test
    void theFileInTheDocumentationIsAPolicy() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "formats.md"));
        int start = page.indexOf("minimum-unit: 7");
        String file = page.substring(start, page.indexOf("```", start));

        PolicyFile.Outcome.Adopted adopted = adopted(read(file));

        assertThat(adopted.policy().minimumUnit()).isEqualTo(7);
        assertThat(adopted.policy().cuts()).hasSize(1);
        assertThat(adopted.examples()).hasSize(1);
    }

    @Test
    void whatAFileLeavesOutIsAsInTheDefault() throws IOException {
        assertThat(policyOf("leaders: own-unit\nminimum-unit: 7\n"))
                .isEqualTo(new DisclosurePolicy(
                        5, 7, 10, 10, Leaders.OWN_UNIT, DisclosurePolicy.DEFAULT.cuts(), Retention.SEALED));
    }

    @Test
    void whatAFileLeavesOutIsNoLooserThanWhatItGives() throws IOException {
        DisclosurePolicy policy = policyOf("minimum-support: 12\n");

        assertThat(policy.minimumUnit()).isEqualTo(12);
        assertThat(policy.minimumCut()).isEqualTo(12);
        assertThat(policy.minimumDistribution()).isEqualTo(12);
    }

    @Test
    void aPolicyMayUseNoBreakdown() throws IOException {
        assertThat(policyOf("cuts: []\n").cuts()).isEmpty();
    }

    @Test
    void aBreakdownIsReadWithAllItSays() throws IOException {
        DisclosurePolicy policy = policyOf("""
                cuts:
                  - attribute: grade
                    label: {da: Trin, en: Grade}
                    order: [low, high]
                    values: {low: {da: Lav, en: Low}}
                  - {attributes: [grade, sex], label: Trin og køn}
                """);

        assertThat(policy.cuts())
                .containsExactly(
                        new PolicyCut(
                                List.of("grade"),
                                LocalText.of("Trin", "Grade"),
                                List.of("low", "high"),
                                Map.of("low", LocalText.of("Lav", "Low"))),
                        new PolicyCut(List.of("grade", "sex"), LocalText.of("Trin og køn"), List.of(), Map.of()));
    }

    @Test
    void aPolicyWrittenAsTextIsReadBackTheSame() throws IOException {
        var odd = new PolicyCut(
                List.of("a \"b\": #\\c"),
                LocalText.of("Æ: {ø}", "x\ny"),
                List.of("- 1", "true", "60+"),
                Map.of("60+", LocalText.of("»60«"), "- 1", LocalText.of("…")));
        var policy =
                new DisclosurePolicy(8, 10, 20, 20, Leaders.OWN_UNIT, List.of(odd), DisclosurePolicy.Retention.BURN);

        assertThat(policyOf(policy.text())).isEqualTo(policy);
        assertThat(policyOf(policy.text()).text()).isEqualTo(policy.text());
    }

    @Test
    void commentsAndTheOrderOfLinesDoNotChangeTheText() throws IOException {
        assertThat(policyOf("# ours\nleaders: own-unit\n\nminimum-unit: 7\n").text())
                .isEqualTo(policyOf("minimum-unit:   7\nleaders: \"own-unit\"").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimum-support: 3",
                "minimum-unit: 4",
                "minimum-cut: 4",
                "minimum-distribution: 9",
                "minimum-unit: 51"
            })
    void looserThanTheProductAllowsIsRefused(String line) throws IOException {
        assertThat(problems(line)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("policy.rule_too_loose");
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimum-support: 8\nminimum-unit: 7",
                "minimum-unit: 12\nminimum-cut: 11",
                "minimum-support: 20\nminimum-distribution: 10"
            })
    void rulesThatContradictEachOtherAreRefused(String lines) throws IOException {
        assertThat(problems(lines)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("policy.rules_contradict");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{attributes: [a, a], label: A};policy.value_twice",
                "{attributes: [a, b, c], label: A};policy.cut_attributes",
                "{attribute: a, attributes: [b], label: A};policy.cut_attributes",
                "{label: A};policy.cut_attributes",
                "{attribute: a};files.key_missing",
                "{attribute: a, label: A, order: [x, y, x]};policy.value_twice",
                "{attribute: a, label: A, order: [x, y], values: {z: Z}};policy.value_not_in_order",
                "{attributes: [a, b], label: A, order: [x, y]};policy.pair_with_order",
                "{attribute: a, label: A, values: [x]};policy.values_expected",
                "{attribute: a, label: A, values: {x: X, x: Y}};policy.key_twice",
                "{attribute: a, label: A, wording: x};policy.rule_unknown",
                "{attribute: occupational_group, label: A};policy.cut_twice",
                "sex;policy.cut_attributes",
            })
    void aBreakdownThatMakesNoSenseIsRefused(String cut, String code) throws IOException {
        assertThat(problems("cuts:\n  - {attribute: occupational_group, label: B}\n  - " + cut))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line()).isEqualTo(3);
                });
    }

    @Test
    void aRuleThatStandsTwiceIsRefused() throws IOException {
        assertThat(problems("minimum-unit: 7\nminimum-unit: 9\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("policy.key_twice"));
    }

    @Test
    void everyMistakeIsSaidAtOnce() throws IOException {
        assertThat(problems("minimum-suport: 5\nleaders: nobody\nminimum-unit: many\nretention: keep\ncuts: sex\n"))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "policy.rule_unknown",
                        "policy.leaders_unknown",
                        "files.number_expected",
                        "policy.retention_unknown",
                        "files.list_expected");
    }

    @Test
    void everyMistakeHasWordsInBothLanguages() throws IOException {
        List<Problem> problems = problems("""
                minimum-suport: 5
                minimum-support: 3
                minimum-unit: 12
                minimum-unit: 13
                minimum-cut: 11
                leaders: nobody
                retention: keep
                cuts:
                  - {attributes: [a, a], label: A, order: [x, y], values: {z: Z}}
                  - {attributes: [c, d], label: A, order: [x, y], values: [x]}
                  - {attributes: [c, d], label: A}
                  - {label: A}
                examples:
                  - {say: A, units: {}}
                  - {say: B, units: {a: {under: b, answers: 10000, gives: nothing}}}
                  - {say: C, units: {a: {answers: 7, invited: 6, gives: report}}}
                """);

        assertThat(problems).extracting(Problem::code).doesNotHaveDuplicates().hasSizeGreaterThan(14);
        for (Language language : Language.values()) {
            assertThat(problems).allSatisfy(problem -> {
                ProblemText text = ProblemText.of(problem, language);
                assertThat(text.what() + text.action()).doesNotContain("{known}", "{least}", "'{'");
            });
        }
    }

    @Test
    void aFileThatIsNotYamlIsRefused() throws IOException {
        assertThat(problems("minimum-unit: [7\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("files.yaml_broken"));
    }

    @Test
    void aMissingFileIsSaid() {
        assertThat(PolicyFile.read(folder.resolve("nowhere.yaml"))).isInstanceOf(PolicyFile.Outcome.Refused.class);
    }

    private PolicyFile.Outcome read(String text) throws IOException {
        return PolicyFile.read(Files.writeString(folder.resolve("policy.yaml"), text));
    }

    private DisclosurePolicy policyOf(String text) throws IOException {
        return adopted(read(text)).policy();
    }

    private static PolicyFile.Outcome.Adopted adopted(PolicyFile.Outcome outcome) {
        return switch (outcome) {
            case PolicyFile.Outcome.Adopted adopted -> adopted;
            case PolicyFile.Outcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private List<Problem> problems(String text) throws IOException {
        return switch (read(text)) {
            case PolicyFile.Outcome.Adopted adopted -> throw new AssertionError("adopted " + adopted.policy());
            case PolicyFile.Outcome.Refused refused -> refused.problems();
        };
    }
}
