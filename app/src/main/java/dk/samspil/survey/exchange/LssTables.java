package dk.samspil.survey.exchange;

import java.util.List;
import java.util.Map;

/// The tables of a `.lss` file, each a list of rows, each a value for every filled-in field.
record LssTables(Map<String, List<Map<String, String>>> tables, List<String> languages) {
    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /// The rows of a table in which a field has this value.
    List<Map<String, String>> rows(String table, String field, String value) {
        return rows(table).stream().filter(row -> value.equals(row.get(field))).toList();
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }
}
