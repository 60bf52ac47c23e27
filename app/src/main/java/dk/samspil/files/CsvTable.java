package dk.samspil.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.samspil.shared.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table with a header line, separated by commas, semicolons, tabs, bars or double bars: whichever the header uses
/// most.
public record CsvTable(String file, List<String> columns, List<Row> rows) {
    /// A line of the table.
    ///
    /// @param line where it begins in the file, counted from 1
    public record Row(int line, Map<String, String> values) {
        /// The value in a column without surrounding blanks; empty where the table has no such column.
        public String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    /// The table; empty, with every problem said, where the file or a required column is missing.
    public static Optional<CsvTable> read(Path folder, String name, List<String> required, Problems problems) {
        return TextFile.read(folder, name, problems).flatMap(file -> parse(file, required, problems));
    }

    /// The table in a text, with the same checks.
    public static Optional<CsvTable> parse(TextFile file, List<String> required, Problems problems) {
        List<CsvRecord> records = recordsOf(file, problems);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns =
                records.getFirst().getFields().stream().map(String::strip).toList();
        if (!checkHeader(file.name(), columns, required, problems)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRecord each : records.subList(1, records.size())) {
            row(file.name(), columns, each, problems).ifPresent(rows::add);
        }
        if (rows.isEmpty()) {
            problems.error(file.name(), 0, "", "", "files.no_rows");
        }
        return Optional.of(new CsvTable(file.name(), columns, rows));
    }

    private static List<CsvRecord> recordsOf(TextFile file, Problems problems) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separatorOf(file.text()))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file.text())) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
            problems.error(file.name(), line, "", "", "files.csv_broken");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static String separatorOf(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.contains("||")) {
            return "||";
        }
        String best = ",";
        for (String candidate : List.of(";", "\t", "|")) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, String wanted) {
        return text.chars().filter(c -> c == wanted.charAt(0)).count();
    }

    private static boolean checkHeader(String file, List<String> columns, List<String> required, Problems problems) {
        boolean good = hasDistinct(file, columns, problems);
        for (String column : required) {
            if (!columns.contains(column)) {
                problems.error(file, 1, column, String.join(", ", columns), "files.column_missing");
                good = false;
            }
        }
        return good;
    }

    /// Whether no two columns have the same name, with the problem said where they have.
    static boolean hasDistinct(String file, List<String> columns, Problems problems) {
        boolean good = true;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.indexOf(columns.get(i)) != i) {
                problems.error(file, 1, columns.get(i), columns.get(i), "files.column_twice");
                good = false;
            }
        }
        return good;
    }

    private static Optional<Row> row(String file, List<String> columns, CsvRecord given, Problems problems) {
        int line = (int) given.getStartingLineNumber();
        if (given.getFieldCount() != columns.size()) {
            problems.error(
                    file,
                    line,
                    "",
                    Integer.toString(given.getFieldCount()),
                    "files.field_count",
                    "expected",
                    Integer.toString(columns.size()));
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), given.getField(i).strip());
        }
        checkCharacters(file, line, values, problems);
        return Optional.of(new Row(line, values));
    }

    private static void checkCharacters(String file, int line, Map<String, String> values, Problems problems) {
        values.forEach((column, value) -> {
            if (value.chars().anyMatch(Character::isISOControl)) {
                problems.error(file, line, column, value, "files.control_character");
            }
        });
    }
}
