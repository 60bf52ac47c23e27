package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.Employment;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `employees.csv`: `person_id`, `unit_id`, `is_leader` (0 or 1, may be absent); every other column is an
/// attribute.
record EmployeesFile(List<String> attributeNames, List<Employment> employments) {
    static final String NAME = "employees.csv";
    private static final List<String> OWN_COLUMNS = List.of("person_id", "unit_id", "is_leader");

    EmployeesFile {
        attributeNames = List.copyOf(attributeNames);
        employments = List.copyOf(employments);
    }

    /// @param units the known units; empty where the organisation's file could not be read, and units go unchecked
    static Optional<EmployeesFile> read(Path folder, Optional<Set<String>> units, Problems problems) {
        return CsvTable.read(folder, NAME, List.of("person_id", "unit_id"), problems)
                .map(table -> check(table, units, problems));
    }

    private static EmployeesFile check(CsvTable table, Optional<Set<String>> units, Problems problems) {
        List<String> attributes = table.columns().stream()
                .filter(column -> !OWN_COLUMNS.contains(column))
                .toList();
        Map<String, Integer> lineOf = new HashMap<>();
        List<Employment> employments = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            int before = problems.list().size();
            checkPerson(row, lineOf, problems);
            UnitColumn.check(NAME, row, units, problems);
            Optional<Boolean> leader = LeaderColumn.read(NAME, row, problems);
            if (problems.list().size() == before) {
                employments.add(new Employment(
                        row.get("person_id"),
                        new UnitId(row.get("unit_id")),
                        leader.orElse(false),
                        attributes.stream().map(row::get).toList()));
            }
        }
        return new EmployeesFile(attributes, employments);
    }

    private static void checkPerson(CsvTable.Row row, Map<String, Integer> lineOf, Problems problems) {
        String person = row.get("person_id");
        Integer first = lineOf.putIfAbsent(person, row.line());
        if (person.isEmpty()) {
            problems.error(NAME, row.line(), "person_id", "", "intake.id_missing");
        } else if (first != null) {
            problems.error(NAME, row.line(), "person_id", person, "intake.id_twice", "first", first.toString());
        }
    }
}
