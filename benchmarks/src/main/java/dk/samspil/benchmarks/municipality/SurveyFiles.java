package dk.samspil.benchmarks.municipality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The four files of a survey: UTF-8, commas. No value needs quotation marks.
final class SurveyFiles {
    private final SyntheticMunicipality municipality;
    private final SyntheticOrganisation organisation;

    SurveyFiles(SyntheticMunicipality municipality) {
        this.municipality = municipality;
        this.organisation = municipality.organisation();
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("questionnaire.yaml"), questionnaire());
        try (var file = Files.newBufferedWriter(folder.resolve("organisation.csv"))) {
            writeUnits(rowsOf(file));
        }
        try (var file = Files.newBufferedWriter(folder.resolve("employees.csv"))) {
            writeEmployees(rowsOf(file));
        }
        try (var file = Files.newBufferedWriter(folder.resolve("responses.csv"))) {
            writeResponses(rowsOf(file));
        }
    }

    private static Consumer<Stream<?>> rowsOf(BufferedWriter file) {
        return row -> {
            try {
                file.write(row.map(String::valueOf).collect(Collectors.joining(",", "", "\n")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void writeUnits(Consumer<Stream<?>> rows) {
        rows.accept(Stream.of("unit_id", "parent_id", "name", "level"));
        for (int unit = 0; unit < organisation.shape().units(); unit++) {
            int level = organisation.level(unit);
            rows.accept(
                    unit == 0
                            ? Stream.of(id(unit), "", "Example Municipality", level)
                            : Stream.of(
                                    id(unit),
                                    id(organisation.parent(unit)),
                                    "Unit %d-%04d".formatted(level, unit + 1),
                                    level));
        }
    }

    private void writeEmployees(Consumer<Stream<?>> rows) {
        rows.accept(
                Stream.of("person_id", "unit_id", "is_leader", "occupational_group", "sex", "age_group", "hired_year"));
        municipality.forEachEmployee((employee, random) -> rows.accept(Stream.of(
                "P%06d".formatted(employee.number() + 1),
                id(employee.unit()),
                employee.leader() ? 1 : 0,
                employee.occupation().code(),
                employee.sex(),
                employee.age().code(),
                employee.hired())));
    }

    private void writeResponses(Consumer<Stream<?>> rows) {
        rows.accept(Stream.concat(
                Stream.of("response_id", "unit_id", "is_leader", "occupational_group"),
                Dimension.ITEMS.stream().map(Dimension.Item::id)));
        List<Response> responses = municipality.listResponses();
        for (int i = 0; i < responses.size(); i++) {
            var response = responses.get(i);
            rows.accept(Stream.concat(
                    Stream.of(
                            "R%d-%06d".formatted(SyntheticMunicipality.YEAR, i + 1),
                            id(response.unit()),
                            response.leader() ? 1 : 0,
                            response.occupation().code()),
                    IntStream.range(0, Dimension.ITEMS.size())
                            .mapToObj(item -> response.isAnswered(item) ? String.valueOf(response.answer(item)) : "")));
        }
    }

    private static String id(int unit) {
        return "U%05d".formatted(unit + 1);
    }

    private static String questionnaire() {
        return """
                # Invented for measuring; the words are placeholders and belong to no published instrument.
                id: synthetic-municipality
                year: %d
                scale: {min: 1, max: 5, labels: [to a very small extent, to a small extent, somewhat, \
                to a large extent, to a very large extent]}
                dimensions:
                """.formatted(SyntheticMunicipality.YEAR)
                + Stream.of(Dimension.values()).map(SurveyFiles::block).collect(Collectors.joining());
    }

    private static String block(Dimension dimension) {
        return """
                  - id: %s
                    label: "%s"
                    role: %s
                    items:
                """.formatted(
                        dimension.code(), dimension.label(), dimension.role().code())
                + dimension.listItems().stream()
                        .map(item -> "      - {id: %s, text: \"%s\", reversed: %s}\n"
                                .formatted(item.id(), item.text(), item.reversed()))
                        .collect(Collectors.joining());
    }
}
