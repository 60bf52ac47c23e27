package dk.samspil.access.web;

import dk.samspil.access.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of docs/access.md.
///
/// @param persons for each kind of person, what is answered in each column
/// @param endpoints whom each method and path is for
record AccessTable(Map<String, Map<String, Boolean>> persons, Map<String, Audience> endpoints) {
    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

    static AccessTable read() throws IOException {
        Map<String, Map<String, Boolean>> persons = new LinkedHashMap<>();
        Map<String, Audience> endpoints = new LinkedHashMap<>();
        List<String> columns = List.of();
        for (List<String> row : rows()) {
            if (row.getFirst().equals("who")) {
                columns = row;
            } else if (row.getFirst().startsWith("`")) {
                endpoints.put(row.getFirst().replace("`", "").replace("\\|", "|"), Audience.valueOf(row.get(1)));
            } else if (!columns.isEmpty() && row.size() == columns.size()) {
                persons.put(row.getFirst(), cells(columns, row));
            }
        }
        return new AccessTable(persons, endpoints);
    }

    private static Map<String, Boolean> cells(List<String> columns, List<String> row) {
        Map<String, Boolean> cells = new LinkedHashMap<>();
        for (int column = 1; column < columns.size(); column++) {
            cells.put(columns.get(column), row.get(column).equals("yes"));
        }
        return cells;
    }

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("| ") && !line.startsWith("| -")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    boolean opens(String person, String column) {
        return persons.getOrDefault(person, Map.of()).getOrDefault(column, false);
    }
}
