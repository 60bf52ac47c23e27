package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An organisational unit.
///
/// @param parent the unit above; null for the organisation itself
/// @param type what kind of unit it is, such as a day-care centre; null where nobody has said
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        @Nullable String type) {
    public static final int LONGEST_TYPE = 100;

    public Unit {
        if (type != null && (type.isBlank() || type.length() > LONGEST_TYPE)) {
            throw new IllegalArgumentException("the type of " + id + " is no word: " + type);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name: " + id);
        }
        if (id.equals(parent)) {
            throw new IllegalArgumentException("a unit cannot be its own parent: " + id);
        }
    }

    /// A unit without a type.
    public Unit(UnitId id, @Nullable UnitId parent, String name) {
        this(id, parent, name, null);
    }

    public Optional<String> findType() {
        return Optional.ofNullable(type);
    }

    public Unit ofType(@Nullable String other) {
        return new Unit(id, parent, name, other);
    }
}
