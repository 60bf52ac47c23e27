package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.shared.Problems;
import java.util.Optional;

/// The column `is_leader`: 1 for the person who leads the unit, else 0.
final class LeaderColumn {
    private LeaderColumn() {}

    /// What the row says; empty where the file has no such column or, with the problem said, where it is neither.
    static Optional<Boolean> read(String file, CsvTable.Row row, Problems problems) {
        if (!row.values().containsKey("is_leader")) {
            return Optional.empty();
        }
        return switch (row.get("is_leader")) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> {
                problems.error(file, row.line(), "is_leader", row.get("is_leader"), "intake.leader_invalid");
                yield Optional.empty();
            }
        };
    }
}
