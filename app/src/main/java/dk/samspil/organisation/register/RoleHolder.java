package dk.samspil.organisation.register;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Somebody who is something in a unit.
///
/// @param email the work address in small letters, which is also the name to sign in with
/// @param lastDay empty while nobody knows it
public record RoleHolder(
        String email, RegisterRole role, UnitId unit, LocalDate firstDay, Optional<LocalDate> lastDay) {
    public RoleHolder {
        if (email.isBlank() || !email.equals(email.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a role is held by an address in small letters");
        }
        if (lastDay.filter(firstDay::isAfter).isPresent()) {
            throw new IllegalArgumentException("a role ends before it begins: " + role + " in " + unit);
        }
    }

    /// The same role, held until another day.
    RoleHolder until(Optional<LocalDate> otherLastDay) {
        return new RoleHolder(email, role, unit, firstDay, otherLastDay);
    }

    public boolean holdsOn(LocalDate day) {
        return !firstDay.isAfter(day) && lastDay.filter(day::isAfter).isEmpty();
    }
}
