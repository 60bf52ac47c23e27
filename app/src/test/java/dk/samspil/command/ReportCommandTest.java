package dk.samspil.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.disclosure.PublishOutcome;
import dk.samspil.intake.SurveyFolderBuilder;
import dk.samspil.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final Path SYNTHETIC = Path.of("..", "numerics", "src", "test", "resources", "synth-small", "2025");

    /// What the whole of the synthetic survey gives, made once for the tests that only look at it.
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static final Terminal WHOLE = new Terminal();
    private final Terminal own = new Terminal();

    @BeforeAll
    static void reportTheSyntheticSurvey() throws IOException {
        Path policy = Files.writeString(shared.resolve("policy.yaml"), "leaders: own-unit\n");
        int code = WHOLE.runAlone(
                SYNTHETIC.toString(), output().toString(), "--policy", policy.toString(), "--language", "en");
        assertThat(code).as(WHOLE.errors()).isZero();
    }

    private static Path output() {
        return shared.resolve("out");
    }

    @Test
    void fourFilesInEverySafeReportOut() throws IOException {
        Path output = output();
        Set<String> published = unitsWithStatus(output, "published");
        assertThat(published).hasSizeGreaterThan(100).contains("U00001");
        assertThat(namesIn(output.resolve("reports")))
                .isEqualTo(published.stream()
                        .flatMap(unit -> Stream.of(".html", ".pdf", ".pptx", ".poster.pdf", ".poster.html")
                                .map(type -> unit + type))
                        .collect(Collectors.toSet()));
        assertThat(namesIn(output))
                .contains(
                        "cells.csv",
                        "units.csv",
                        "figures.csv",
                        "figures.xlsx",
                        "index.html",
                        "main.pdf",
                        "main.pptx",
                        "facts.pdf",
                        "facts.html",
                        "technical.html",
                        "technical.json",
                        "statement.html");
        assertThat(rows(output, "cells.csv")).allSatisfy(row -> {
            assertThat(published).contains(row.getField("unit_id"));
            assertThat(row.getField("cut")).isIn("", "occupational_group");
            assertThat(row.getField("category").isEmpty())
                    .isEqualTo(row.getField("cut").isEmpty());
            assertThat(row.getField("value")).matches("[<>]?\\d+|\\d+-\\d+|50\\+");
        });
        assertThat(rows(output, "cells.csv").stream()
                        .map(row -> row.getField("measure").split(":")[0]))
                .contains("answered", "response_rate", "mean", "share");
        assertThat(Files.readString(output.resolve("reports/U00001.html"))).contains("lang=\"en\"");
        assertThat(WHOLE.output()).contains("Import to frozen figures:", "Papers and slides ");
    }

    @Test
    void everyUnitIsAccountedFor() throws IOException {
        Path output = output();

        List<NamedCsvRecord> units = rows(output, "units.csv");
        Set<String> published = unitsWithStatus(output, "published");
        assertThat(units).hasSize(120);
        assertThat(units).allSatisfy(unit -> {
            boolean hasReport = unit.getField("status").equals("published");
            assertThat(unit.getField("status")).isIn("published", "not published");
            assertThat(unit.getField("reason")).isIn(hasReport ? List.of("", "DEFER") : List.of("FEW", "REST"));
            assertThat(published).contains(unit.getField("shown_in"));
            assertThat(unit.getField("n_class"))
                    .isIn(hasReport ? List.of("5-9", "10-19", "20-49", "50+") : List.of(""));
        });
    }

    @Test
    void everyPageNamesTheRulesThatLieBesideIt() throws IOException, NoSuchAlgorithmException {
        byte[] rules = Files.readAllBytes(output().resolve("policy.yaml"));
        String fingerprint =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rules));

        assertThat(new String(rules, StandardCharsets.UTF_8)).contains("leaders: own-unit");
        for (String page : List.of("index.html", "technical.html", "statement.html", "reports/U00001.html")) {
            assertThat(Files.readString(output().resolve(page))).contains("Rules " + fingerprint.substring(0, 12));
        }
        assertThat(Files.readString(output().resolve("technical.json"))).contains(fingerprint);
    }

    @Test
    void theSameInputGivesTheSameFiguresWhateverTheOrderOfItsRows() throws IOException {
        Path shuffled = Files.createDirectories(folder.resolve("shuffled"));
        for (String file : List.of("organisation.csv", "employees.csv", "responses.csv")) {
            List<String> lines = Files.readAllLines(SYNTHETIC.resolve(file));
            List<String> turned = lines.subList(1, lines.size()).reversed();
            Files.write(
                    shuffled.resolve(file),
                    Stream.concat(Stream.of(lines.getFirst()), turned.stream()).toList());
        }
        Files.copy(SYNTHETIC.resolve("questionnaire.yaml"), shuffled.resolve("questionnaire.yaml"));

        String policy = shared.resolve("policy.yaml").toString();
        own.run(shuffled.toString(), folder.resolve("other").toString(), "--policy", policy, "--no-pdf");

        assertThat(linesOf(folder.resolve("other/cells.csv"))).isEqualTo(linesOf(output().resolve("cells.csv")));
    }

    @Test
    void aSurveyTooSmallForAnyResultGetsItsStatementAndNoFigure() throws IOException {
        Path input = SurveyFolderBuilder.aSurvey().writeTo(Files.createDirectories(folder.resolve("in")));
        Path output = folder.resolve("out");

        int code = own.run(input.toString(), output.toString());

        assertThat(code).as(own.errors()).isZero();
        assertThat(rows(output, "cells.csv")).isEmpty();
        assertThat(unitsWithStatus(output, "not published")).hasSize(3);
        assertThat(namesIn(output.resolve("reports"))).isEmpty();
        assertThat(Files.readString(output.resolve("index.html")))
                .contains("Der er for få svar til et samlet resultat");
    }

    @Test
    void nothingIsWrittenWhenTheInputIsBroken() throws IOException {
        Path input = SurveyFolderBuilder.aSurvey()
                .replacing("organisation.csv", "B,TOP", "B,GONE")
                .replacing("responses.csv", "leader,5", "leader,9")
                .writeTo(Files.createDirectories(folder.resolve("in")));

        int code = own.run(input.toString(), folder.resolve("out").toString(), "--language", "en");

        assertThat(code).isEqualTo(1);
        assertThat(own.errors())
                .contains(
                        "organisation.csv, line 4, parent_id, \"GONE\": The unit B lies under a unit that is not in the file.",
                        "responses.csv, line 2, t1, \"9\": The answer is not a whole number from 1 to 5.",
                        "Nothing was written.");
        assertThat(namesIn(folder)).containsExactly("in");
    }

    @Test
    void aPolicyThatIsTooLooseIsRefused() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "minimum-support: 3\nminimum-size: 2\n");

        int code = own.run(SYNTHETIC.toString(), folder.resolve("out").toString(), "--policy", policy.toString());

        assertThat(code).isEqualTo(1);
        assertThat(own.errors())
                .contains("policy.yaml, linje 1, minimum-support, »3«", "policy.yaml, linje 2, minimum-size");
        assertThat(namesIn(folder)).containsExactly("policy.yaml");
    }

    @Test
    void whatTheAuditorCouldWorkOutIsSaidAndTheCommandFails() {
        var arguments = new ReportArguments(
                SYNTHETIC, folder.resolve("out"), Language.EN, Optional.empty(), Optional.empty(), false);
        var unsafe = new PublishOutcome.Unsafe(List.of("answered: 2 people of A (GROUP), from TOP, B"));

        int code = new ReportCommand(arguments, own.console(), RunningApplication::get).refuse(unsafe);

        assertThat(code).isEqualTo(1);
        assertThat(own.errors()).contains("Nothing was written.", "2 people of A (GROUP), from TOP, B");
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
        Path output = Files.createDirectories(folder.resolve("out"));
        Files.writeString(output.resolve("diary.txt"), "mine");

        int code = own.run(SYNTHETIC.toString(), output.toString());

        assertThat(code).isEqualTo(1);
        assertThat(namesIn(output)).containsExactly("diary.txt");
    }

    @Test
    void wrongArgumentsAreAllSaid() {
        int code = own.run("one-folder", "--language", "fr", "--colour");

        assertThat(code).isEqualTo(2);
        assertThat(own.errors()).contains("'fr'", "'--colour'", "two folders", "usage:");
    }

    /// Runs the command and keeps what it says.
    private static Set<String> unitsWithStatus(Path output, String status) throws IOException {
        return rows(output, "units.csv").stream()
                .filter(row -> row.getField("status").equals(status))
                .map(row -> row.getField("unit_id"))
                .collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> rows(Path output, String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(output.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static Set<String> linesOf(Path file) throws IOException {
        return Set.copyOf(Files.readAllLines(file));
    }

    private static Set<String> namesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
