package dk.samspil.access;

import dk.samspil.shared.UnitId;
import java.util.Optional;

/// What access must know about the organisation: which unit lies below which, and what a unit is called.
///
/// Declared here and implemented by `organisation`, since that module already depends on this one.
public interface UnitTree {
    /// Whether a unit is this one or lies somewhere below it. False when either is unknown.
    boolean isWithin(UnitId unit, UnitId ancestor);

    /// Whether a unit is the organisation as a whole or lies right below it. False when it is unknown.
    boolean isMain(UnitId unit);

    /// The tree as it is now, for many questions in a row.
    default UnitTree frozen() {
        return this;
    }

    /// The unit's name today; empty when there is no such unit.
    Optional<String> findName(UnitId unit);
}
