package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.shared.Problems;
import java.util.Optional;

/// A column that says yes or no as 1 or 0 and may be absent.
///
/// @param problem what to say of any other value
record FlagColumn(String name, String problem) {
    /// Whether the person leads the unit.
    static final FlagColumn LEADER = new FlagColumn("is_leader", "intake.leader_invalid");

    /// Whether this is the main one of a person's positions.
    static final FlagColumn MAIN = new FlagColumn("is_main", "intake.main_invalid");

    /// What the row says; empty where the file has no such column or, with the problem said, where it is neither.
    Optional<Boolean> read(String file, CsvTable.Row row, Problems problems) {
        if (!row.values().containsKey(name)) {
            return Optional.empty();
        }
        return switch (row.get(name)) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> {
                problems.error(file, row.line(), name, row.get(name), problem);
                yield Optional.empty();
            }
        };
    }
}
