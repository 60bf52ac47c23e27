package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.util.Optional;
import java.util.Set;

/// The column `unit_id` of a file that refers to the organisation.
final class UnitColumn {
    private UnitColumn() {}

    /// @param units the known units; empty where they are not known, and only the shape is checked
    static void check(String file, CsvTable.Row row, Optional<Set<String>> units, Problems problems) {
        String unit = row.get("unit_id");
        boolean known = units.isEmpty() ? UnitId.isValid(unit) : units.get().contains(unit);
        if (!known) {
            problems.error(file, row.line(), "unit_id", unit, "intake.unit_unknown");
        }
    }
}
