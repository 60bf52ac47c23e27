package dk.samspil.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.Unsettled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final Path DATA = Path.of("..", "numerics", "src", "test", "resources");
    private static final String COMPOSITE = """
            composites:
              - {id: social_capital, label: {da: Social kapital, en: Social capital}, dimensions: [trust_mgmt, justice]}
            """;

    /// Both years with a composite, and this year's reports with last year's figures: made once for all tests.
    @TempDir
    static Path shared;

    private static Path thisYear;
    private static Path lastYear;

    @TempDir
    Path folder;

    private final Terminal own = new Terminal();

    @BeforeAll
    static void reportBothYears() throws IOException {
        lastYear = withComposite("2025");
        thisYear = withComposite("2026");
        var terminal = new Terminal();
        int code =
                terminal.run(thisYear.toString(), output().toString(), "--previous", lastYear.toString(), "--no-pdf");
        assertThat(code).as(terminal.errors()).isZero();
    }

    private static Path withComposite(String year) throws IOException {
        Path from = DATA.resolve(Path.of("synth-small", year));
        Path to = Files.createDirectory(shared.resolve(year));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        Files.writeString(to.resolve("questionnaire.yaml"), COMPOSITE, StandardOpenOption.APPEND);
        return to;
    }

    private static Path output() {
        return shared.resolve("out");
    }

    @Test
    void lastYearStandsInThePictureOverTime() throws IOException {
        assertThat(Files.readString(output().resolve("reports/U00001.html")))
                .contains("id=\"over-tid\"", "<th scope=\"row\">2025</th>", "<th scope=\"row\">2026</th>");
    }

    @Test
    void whatReportWroteStandsTheAttackOfBothYears() throws IOException {
        assertThat(linesOf("cells.csv"))
                .anyMatch(line -> line.contains(",previous:trust_mgmt,"))
                .anyMatch(line -> line.contains(",previous:social_capital,"));

        int code = own.audit(output().toString(), thisYear.toString(), "--previous", lastYear.toString());

        assertThat(code).as(own.output()).isZero();
        assertThat(own.output()).contains("Last year's figures:").containsPattern("PASS: [\\d,]+ published groups");
        assertThat(own.output())
                .containsPattern("Attack: \\d+\\.\\d s\\.")
                .containsPattern("Every question was settled\\.|Not settled, and so counted as safe: \\d+ questions");
    }

    @Test
    void whatTheAttackerLeftOpenIsCountedByItsCause() {
        assertThat(AuditCommand.text(new Unsettled(1204, 2)))
                .isEqualTo("Not settled, and so counted as safe: 1,206 questions (1,204: too many groups; 2: too many"
                        + " steps).");
        assertThat(AuditCommand.text(Unsettled.NOTHING)).isEqualTo("Every question was settled.");
    }

    @Test
    void withoutLastYearsFolderItSaysWhatWasNotAttacked() {
        int code = own.audit(output().toString(), thisYear.toString());

        assertThat(code).as(own.output()).isZero();
        assertThat(own.output()).contains("not attacked", "PASS");
    }

    @Test
    void theRealSurveyStandsTheAttack() {
        Path real = DATA.resolve("bhr2000");
        Path written = folder.resolve("out");
        assertThat(own.run(real.toString(), written.toString(), "--no-pdf")).isZero();

        assertThat(own.audit(written.toString(), real.toString()))
                .as(own.output())
                .isZero();
    }

    @Test
    void oneForbiddenRowIsFoundWithItsWitness() throws IOException {
        String withheld = linesOf("units.csv").stream()
                .filter(line -> line.contains("not published"))
                .map(line -> line.split(",")[0])
                .findFirst()
                .orElseThrow();

        int code = auditWith(withheld + ",,,mean:trust_mgmt,5-9,64");

        assertThat(code).isEqualTo(1);
        assertThat(own.output())
                .contains("FAIL")
                .containsPattern("mean:trust_mgmt: .* people of " + withheld + " .*, from " + withheld);
    }

    @Test
    void oneForbiddenRowOfABreakdownIsFound() throws IOException {
        int code = auditWith("U00050,occupational_group,care,mean:trust_mgmt,10-19,64");

        assertThat(code).isEqualTo(1);
        assertThat(own.output()).contains("FAIL", "U00050");
    }

    @Test
    void lastYearsFigureOfAUnitThatWasDividedIsFound() throws IOException {
        Path copy = copyWith("U00056,,,previous:trust_mgmt,10-19,64");

        int code = own.audit(copy.toString(), thisYear.toString(), "--previous", lastYear.toString());

        assertThat(code).isEqualTo(1);
        assertThat(own.output()).contains("U00056");
    }

    @Test
    void aGroupBesideTheTreeIsPublishedAndAttackedWithTheRest() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        for (String file : List.of("organisation.csv", "employees.csv", "questionnaire.yaml", "responses.csv")) {
            Files.copy(thisYear.resolve(file), input.resolve(file));
        }
        Files.writeString(input.resolve("groups.csv"), """
                group_id,name,kind,unit_id
                MED-1,A committee's area,med,U00005
                MED-1,A committee's area,med,U00006
                """);
        Path written = folder.resolve("out");

        assertThat(own.run(input.toString(), written.toString(), "--no-pdf"))
                .as(own.errors())
                .isZero();
        assertThat(Files.readAllLines(written.resolve("cells.csv")))
                .anyMatch(line -> line.startsWith("MED-1,,,mean:trust_mgmt,"));
        assertThat(Files.readAllLines(written.resolve("groups.csv")))
                .containsExactly("group_id,unit_id,kind", "MED-1,U00005,beside", "MED-1,U00006,beside");
        assertThat(own.audit(written.toString(), input.toString()))
                .as(own.output())
                .isZero();
    }

    @Test
    void aRowThatCannotBeReadIsNotVouchedFor() throws IOException {
        int code = auditWith("U00001,,,median:trust_mgmt,50+,64");

        assertThat(code).isEqualTo(1);
        assertThat(own.errors()).contains("median:trust_mgmt", "nothing is vouched for");
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThat(own.audit(output().toString(), "--fast")).isEqualTo(2);

        assertThat(own.errors()).contains("--fast", "two folders", "usage: audit OUTPUT INPUT");
    }

    private int auditWith(String row) throws IOException {
        return own.audit(copyWith(row).toString(), thisYear.toString());
    }

    private Path copyWith(String row) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String file : List.of("cells.csv", "units.csv", "policy.yaml")) {
            Files.copy(output().resolve(file), copy.resolve(file));
        }
        Files.write(copy.resolve("cells.csv"), Stream.of(row).toList(), StandardOpenOption.APPEND);
        return copy;
    }

    private static List<String> linesOf(String file) throws IOException {
        return Files.readAllLines(output().resolve(file));
    }
}
