package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import org.jspecify.annotations.Nullable;

/// An organisational unit.
///
/// @param parent the unit above; null for the organisation itself
public record Unit(UnitId id, @Nullable UnitId parent, String name) {
    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name: " + id);
        }
        if (id.equals(parent)) {
            throw new IllegalArgumentException("a unit cannot be its own parent: " + id);
        }
    }
}
