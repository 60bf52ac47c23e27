package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.Employment;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `employees.csv`: `person_id`, `unit_id`, `is_leader` and `is_main` (0 or 1, both may be absent);
/// every other column is an attribute. A person with positions in several units has a line for each and is
/// counted at the main one, or the first where none is called so.
record EmployeesFile(List<String> attributeNames, List<Employment> employments) {
    static final String NAME = "employees.csv";
    private static final List<String> OWN_COLUMNS =
            List.of("person_id", "unit_id", FlagColumn.LEADER.name(), FlagColumn.MAIN.name());

    EmployeesFile {
        attributeNames = List.copyOf(attributeNames);
        employments = List.copyOf(employments);
    }

    /// @param units the known units; empty where the organisation's file could not be read, and units go
    ///     unchecked
    static Optional<EmployeesFile> read(Path folder, Optional<Set<String>> units, Problems problems) {
        return CsvTable.read(folder, NAME, List.of("person_id", "unit_id"), problems)
                .map(table -> check(table, units, problems));
    }

    private static EmployeesFile check(CsvTable table, Optional<Set<String>> units, Problems problems) {
        List<String> attributes = table.columns().stream()
                .filter(column -> !OWN_COLUMNS.contains(column))
                .toList();
        var positions = new Positions(NAME, problems);
        for (CsvTable.Row row : table.rows()) {
            position(row, attributes, units, problems).ifPresent(positions::add);
        }
        return new EmployeesFile(attributes, positions.listCounted());
    }

    private static Optional<Positions.Position> position(
            CsvTable.Row row, List<String> attributes, Optional<Set<String>> units, Problems problems) {
        int before = problems.list().size();
        if (row.get("person_id").isEmpty()) {
            problems.error(NAME, row.line(), "person_id", "", "intake.id_missing");
        }
        UnitColumn.check(NAME, row, units, problems);
        Optional<Boolean> leader = FlagColumn.LEADER.read(NAME, row, problems);
        Optional<Boolean> main = FlagColumn.MAIN.read(NAME, row, problems);
        if (problems.list().size() > before) {
            return Optional.empty();
        }
        var employment = new Employment(
                row.get("person_id"),
                new UnitId(row.get("unit_id")),
                leader.orElse(false),
                attributes.stream().map(row::get).toList());
        return Optional.of(new Positions.Position(row.line(), employment, main));
    }
}
