package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;

/// Units whose people were published together after the round's own release, such as those that share a committee.
///
/// @param id what its figures are listed under in place of a unit; no unit has the same
/// @param units the units, each with everything below it
/// @param count how many answers its figures rest on
public record ReleasedGroup(UnitId id, List<UnitId> units, ReleasedCount count) {
    public ReleasedGroup {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a group has units: " + id);
        }
    }
}
