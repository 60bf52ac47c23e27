package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table holds what.
///
/// @param cpr columns that hold CPR numbers; none of them is in `byField` except to join the files of SafetyNet
/// @param unknown columns that are not read
record Columns(Map<Field, String> byField, List<String> cpr, List<String> unknown) {
    Columns {
        byField = Map.copyOf(byField);
        cpr = List.copyOf(cpr);
        unknown = List.copyOf(unknown);
    }

    private static final String LEADER = "leder";

    /// What a column holds, by its name and, where the name can mean several things, by its values: "Leder" over yes
    /// and no says who is one.
    static Optional<Field> meaning(CsvTable table, TableKind kind, String column) {
        if (kind == TableKind.JOBS && Field.plain(column).equals(LEADER)) {
            return table.rows().stream().allMatch(row -> ValueReader.isYesOrNo(row.get(column)))
                    ? Optional.of(Field.IS_LEADER)
                    : Optional.empty();
        }
        return Field.find(kind, column);
    }

    /// By the names of the columns.
    ///
    /// @param joins whether a column of CPR numbers may be used to join files
    static Columns of(CsvTable table, TableKind kind, boolean joins) {
        Map<String, Optional<Field>> choice = new LinkedHashMap<>();
        table.columns().forEach(column -> choice.put(column, meaning(table, kind, column)));
        return of(table, choice, joins);
    }

    /// By a choice for each column. The first of two columns for the same field is used.
    static Columns of(CsvTable table, Map<String, Optional<Field>> choice, boolean joins) {
        Map<Field, String> byField = new EnumMap<>(Field.class);
        List<String> cpr = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String column : table.columns()) {
            Optional<Field> field = choice.getOrDefault(column, Optional.empty());
            if (CprCheck.isCpr(table, column)) {
                cpr.add(column);
                if (joins && field.equals(Optional.of(Field.CPR))) {
                    byField.putIfAbsent(Field.CPR, column);
                }
            } else if (field.isEmpty() || field.get() == Field.CPR || byField.containsKey(field.get())) {
                unknown.add(column);
            } else {
                byField.put(field.get(), column);
            }
        }
        return new Columns(byField, cpr, unknown);
    }

    boolean has(Field field) {
        return byField.containsKey(field);
    }

    /// The value of a field in a row; empty where the table has no column for it.
    String get(CsvTable.Row row, Field field) {
        String column = byField.get(field);
        return column == null ? "" : row.get(column);
    }

    /// The column of a field, to say where something is wrong.
    String nameOf(Field field) {
        return byField.getOrDefault(field, "");
    }
}
