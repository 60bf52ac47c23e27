package dk.samspil.access;

import dk.samspil.shared.UnitId;
import java.util.Optional;

/// A role held by a person, and the unit it is held in.
///
/// @param unit present exactly when the role is held in a unit ([Role.Reach#needsUnit])
public record RoleAssignment(Role role, Optional<UnitId> unit) {
    public RoleAssignment {
        if (role.reach().needsUnit() != unit.isPresent()) {
            throw new IllegalArgumentException(
                    role + (unit.isPresent() ? " is held in no unit" : " is held in a unit"));
        }
    }

    /// A role in a unit, such as its leader.
    public static RoleAssignment in(UnitId unit, Role role) {
        return new RoleAssignment(role, Optional.of(unit));
    }

    /// A role that belongs to no unit.
    public static RoleAssignment of(Role role) {
        return new RoleAssignment(role, Optional.empty());
    }
}
