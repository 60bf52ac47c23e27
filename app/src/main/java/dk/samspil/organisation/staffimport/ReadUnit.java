package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A unit as a file says it, before it stands in a tree.
///
/// @param type what kind of unit it is; null where the file does not say
/// @param leader how the file says who leads it
record ReadUnit(
        CsvTable.Row row,
        UnitId id,
        @Nullable UnitId parent,
        String name,
        @Nullable String type,
        List<UnitId> medUnits,
        LeaderWord leader) {
    /// Who leads a unit, in whatever words a file has.
    record LeaderWord(Optional<String> jobId, Optional<String> email, Optional<String> name) {
        static final LeaderWord NONE = new LeaderWord(Optional.empty(), Optional.empty(), Optional.empty());
    }

    ReadUnit {
        medUnits = List.copyOf(medUnits);
    }

    ReadUnit below(@Nullable UnitId other) {
        return new ReadUnit(row, id, other, name, type, medUnits, leader);
    }
}
