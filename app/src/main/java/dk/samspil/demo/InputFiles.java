package dk.samspil.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Writes the invented municipality in the shape in which a real one hands in its survey: a folder a year with
/// `organisation.csv`, `employees.csv`, `questionnaire.yaml` and `responses.csv`, and beside them `unit_map.csv`.
final class InputFiles {
    private InputFiles() {}

    static void write(InventedMunicipality municipality, Path folder) throws IOException {
        for (InventedMunicipality.Year year : municipality.years()) {
            Path yearFolder = Files.createDirectories(folder.resolve(Integer.toString(year.year())));
            writeCsv(yearFolder.resolve("organisation.csv"), organisation(year));
            writeCsv(yearFolder.resolve("employees.csv"), employees(year));
            writeCsv(yearFolder.resolve("responses.csv"), responses(year));
            Files.writeString(
                    yearFolder.resolve("questionnaire.yaml"),
                    MunicipalityPlan.text("questionnaire.yaml").replace("{year}", Integer.toString(year.year())));
        }
        Files.writeString(folder.resolve("unit_map.csv"), MunicipalityPlan.text("unit_map.csv"));
    }

    private static Stream<List<String>> organisation(InventedMunicipality.Year year) {
        return Stream.concat(
                Stream.of(List.of("unit_id", "parent_id", "name", "level")),
                year.units().stream()
                        .map(unit -> List.of(
                                unit.id(), unit.parentId().orElse(""), unit.name(), Integer.toString(unit.level()))));
    }

    private static Stream<List<String>> employees(InventedMunicipality.Year year) {
        return Stream.concat(
                Stream.of(List.of(
                        "person_id", "unit_id", "is_leader", "occupational_group", "sex", "age_group", "hired_year")),
                year.employees().stream()
                        .map(e -> List.of(
                                e.id(),
                                e.unitId(),
                                flag(e.isLeader()),
                                e.occupation(),
                                e.sex().name(),
                                e.ageGroup().label(),
                                Integer.toString(e.hiredYear()))));
    }

    private static Stream<List<String>> responses(InventedMunicipality.Year year) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(
                List.of("response_id", "unit_id", "is_leader", "occupational_group", "sex", "age_group", "seniority"));
        Arrays.stream(Theme.values()).forEach(theme -> head.addAll(theme.listItemIds()));
        rows.add(head);
        for (AnswerSheet sheet : year.sheets()) {
            List<String> row = new ArrayList<>(List.of(
                    String.format(Locale.ROOT, "R%d-%05d", year.year(), rows.size()),
                    sheet.unitId(),
                    flag(sheet.isLeader()),
                    sheet.background().occupation(),
                    sheet.background().sex().name(),
                    sheet.background().ageGroup().label(),
                    sheet.background().seniority().label()));
            sheet.answers().forEach(answer -> row.add(cell(answer)));
            rows.add(row);
        }
        return rows.stream();
    }

    private static String cell(OptionalInt answer) {
        return answer.isPresent() ? Integer.toString(answer.getAsInt()) : "";
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static void writeCsv(Path file, Stream<List<String>> rows) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            rows.forEach(writer::writeRecord);
        }
    }
}
