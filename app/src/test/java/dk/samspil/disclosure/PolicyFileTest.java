package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.DisclosurePolicy.Leaders;
import dk.samspil.shared.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileInTheApplicationIsTheDefault() {
        assertThat(PolicyFile.readDefault()).isEqualTo(new PolicyFile.Outcome.Adopted(DisclosurePolicy.DEFAULT));
    }

    @Test
    void whatAFileLeavesOutIsAsInTheDefault() throws IOException {
        assertThat(read("leaders: own-unit\nminimum-unit: 7\n"))
                .isEqualTo(new PolicyFile.Outcome.Adopted(policy(5, 7, 10, Leaders.OWN_UNIT)));
    }

    @Test
    void aPolicyWrittenAsTextIsReadBackTheSame() throws IOException {
        var policy = policy(8, 10, 20, Leaders.OWN_UNIT);

        assertThat(read(policy.text())).isEqualTo(new PolicyFile.Outcome.Adopted(policy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimum-support: 3", "minimum-unit: 4", "minimum-distribution: 9", "minimum-unit: 51"})
    void looserThanTheProductAllowsIsRefused(String line) throws IOException {
        assertThat(problems(line)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("policy.rule_too_loose");
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @Test
    void everyMistakeIsSaidAtOnce() throws IOException {
        assertThat(problems("minimum-suport: 5\nleaders: nobody\nminimum-unit: many\n"))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("policy.rule_unknown", "policy.leaders_unknown", "files.number_expected");
    }

    @Test
    void aMissingFileIsSaid() {
        assertThat(PolicyFile.read(folder.resolve("nowhere.yaml"))).isInstanceOf(PolicyFile.Outcome.Refused.class);
    }

    @Test
    void twoPoliciesWithTheSameRulesHaveTheSameFingerprint() {
        var policy = policy(5, 5, 10, Leaders.WITH_PEERS);
        var stricter = policy(5, 6, 10, Leaders.WITH_PEERS);

        assertThat(policy.fingerprint())
                .isEqualTo(DisclosurePolicy.DEFAULT.fingerprint())
                .hasSize(64);
        assertThat(stricter.fingerprint()).isNotEqualTo(policy.fingerprint());
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

    private static DisclosurePolicy policy(int support, int unit, int distribution, Leaders leaders) {
        return new DisclosurePolicy(
                support,
                unit,
                DisclosurePolicy.DEFAULT.minimumCut(),
                distribution,
                leaders,
                DisclosurePolicy.DEFAULT.cuts(),
                DisclosurePolicy.DEFAULT.retention());
    }
}
