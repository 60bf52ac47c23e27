package dk.samspil.access;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/// A role held by a person, and the unit it is held in.
///
/// @param unit present exactly when the role is held in a unit ([Role.Reach#needsUnit])
/// @param lastDay the last day on which it is held; empty while nobody knows it
public record RoleAssignment(Role role, Optional<UnitId> unit, Optional<LocalDate> lastDay) {
    public RoleAssignment {
        if (role.reach().needsUnit() != unit.isPresent()) {
            throw new IllegalArgumentException(
                    role + (unit.isPresent() ? " is held in no unit" : " is held in a unit"));
        }
        if (role.needsLastDay() && lastDay.isEmpty()) {
            throw new IllegalArgumentException(role + " is held until a day");
        }
    }

    /// A role in a unit, such as its leader.
    public static RoleAssignment in(UnitId unit, Role role) {
        return new RoleAssignment(role, Optional.of(unit), Optional.empty());
    }

    /// A role in a unit until a day, that day included.
    public static RoleAssignment in(UnitId unit, Role role, LocalDate lastDay) {
        return new RoleAssignment(role, Optional.of(unit), Optional.of(lastDay));
    }

    /// A role that belongs to no unit.
    public static RoleAssignment of(Role role) {
        return new RoleAssignment(role, Optional.empty(), Optional.empty());
    }

    /// Whether the role is still held on a day.
    public boolean isHeldOn(LocalDate day) {
        return lastDay.filter(day::isAfter).isEmpty();
    }
}
