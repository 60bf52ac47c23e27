package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.disclosure.PolicyExample.ExampleGroup;
import dk.samspil.disclosure.PolicyExample.ExampleUnit;
import dk.samspil.disclosure.PolicyExample.Result;
import dk.samspil.shared.Language;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.ui.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyExampleTest {
    @TempDir
    Path folder;

    @Test
    void theProposedPolicyComesWithExamplesInBothLanguages() {
        assertThat(PolicyFile.readDefault()).isInstanceOfSatisfying(PolicyFile.Outcome.Adopted.class, adopted -> {
            assertThat(adopted.examples()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(adopted.examples())
                    .allSatisfy(example ->
                            assertThat(example.says().texts()).containsKeys(LanguageTag.DANISH, LanguageTag.ENGLISH));
            assertThat(adopted.examples())
                    .flatExtracting(PolicyExample::units)
                    .extracting(ExampleUnit::gives)
                    .contains(Result.values());
        });
    }

    @Test
    void anExampleThatDoesNotHoldRefusesTheFileAndSaysWhatTheRulesGive() throws IOException {
        List<Problem> problems = problems("""
                minimum-unit: 8
                examples:
                  - say: {da: Et team på syv, en: A team of seven}
                    units:
                      area: {answers: 20, gives: report}
                      team: {under: area, answers: 7, gives: report}
                """);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("policy.example_wrong");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(ProblemText.of(problem, Language.EN).what())
                    .contains("A team of seven", "few", "\"team\"", "report");
            assertThat(ProblemText.of(problem, Language.DA).what()).contains("Et team på syv", "few", "»team«");
        });
    }

    @Test
    void theSameExampleMayHoldUnderOneFileAndNotUnderAnother() {
        var example = new PolicyExample(LocalText.of("x"), List.of(unit("area", null, 9), unit("team", "area", 6)));

        assertThat(example.resultsUnder(DisclosurePolicy.DEFAULT)).containsExactly(Result.REPORT, Result.REPORT);
        assertThat(example.resultsUnder(PolicyFile.parse("minimum-unit: 7")))
                .containsExactly(Result.REPORT, Result.FEW);
    }

    @Test
    void aBreakdownThatDoesNotHoldIsSaidWithTheRealOne() throws IOException {
        List<Problem> problems = problems("""
                examples:
                  - say: x
                    units:
                      area: {answers: {a: 20, b: 12, c: 3}, gives: report, shows: [[a], [b], [c]]}
                """);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("policy.example_breakdown_wrong");
            assertThat(problem.details()).containsEntry("real", "[[a], [b, c]]");
        });
    }

    @Test
    void theOrderOfBlocksAndGroupsDoesNotMatter() throws IOException {
        assertThat(read("examples: [{say: x, units: {u: {answers: {a: 20, b: 12, c: 3}, gives: report,"
                        + " shows: [[c, b], [a]]}}}]"))
                .isInstanceOf(PolicyFile.Outcome.Adopted.class);
    }

    @Test
    void examplesAreNoRules() throws IOException {
        assertThat(read("examples: [{say: x, units: {a: {answers: 4, gives: few}}}]"))
                .isInstanceOfSatisfying(
                        PolicyFile.Outcome.Adopted.class,
                        adopted -> assertThat(adopted.policy().fingerprint())
                                .isEqualTo(DisclosurePolicy.DEFAULT.fingerprint()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};policy.example_units",
                "7;policy.example_units",
                "{a: {answers: 4, under: b, gives: few}};policy.example_under",
                "{a: {answers: 4, gives: few}, b: {answers: 4, gives: few}};policy.example_under",
                "{a: {answers: 4, gives: few}, b: {answers: 4, under: b, gives: few}};policy.example_under",
                "{a: {answers: 4, gives: few}, a: {answers: 4, under: a, gives: few}};policy.key_twice",
                "{a: {answers: 4, invited: 3, gives: few}};policy.example_invited",
                "{a: {answers: -1, gives: few}};policy.example_people",
                "{a: {answers: 4, gives: all}};policy.example_result",
                "{a: {answers: 4}};files.key_missing",
                "{a: {gives: few}};files.key_missing",
                "{a: {answers: 4, gives: few, leader: 1}};policy.rule_unknown",
                "{[a]: {answers: 4, gives: few}};policy.example_units",
            })
    void anExampleThatMakesNoSenseIsRefused(String units, String code) throws IOException {
        assertThat(problems("examples:\n  - say: x\n    units: " + units))
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void aUnitStandsAfterTheOneItIsUnder() {
        var below = unit("team", "area", 7);
        var above = unit("area", null, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyExample(LocalText.of("x"), List.of(below, above)));
    }

    private static ExampleUnit unit(String name, @Nullable String under, int answers) {
        return new ExampleUnit(
                name, under, List.of(new ExampleGroup("", answers)), answers, Result.REPORT, Optional.empty());
    }

    private PolicyFile.Outcome read(String text) throws IOException {
        return PolicyFile.read(Files.writeString(folder.resolve("policy.yaml"), text));
    }

    private List<Problem> problems(String text) throws IOException {
        return switch (read(text)) {
            case PolicyFile.Outcome.Adopted adopted -> throw new AssertionError("adopted " + adopted.policy());
            case PolicyFile.Outcome.Refused refused -> refused.problems();
        };
    }
}
