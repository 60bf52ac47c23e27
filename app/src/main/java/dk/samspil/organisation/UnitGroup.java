package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A group of people that gets a report like a unit but stands outside the tree: a unit of the MED
/// organisation, an area that crosses the tree, last year's structure, or any other collection of units.
///
/// @param id in one namespace with the units' ids, but never a unit's own
/// @param units whose people belong to the group, those of the units below them included
public record UnitGroup(UnitId id, String name, Kind kind, Set<UnitId> units) {
    public enum Kind {
        /// A unit of the MED organisation, in which staff and management meet.
        MED,
        /// An area that is no unit of the line, such as a district.
        AREA,
        /// A unit of an earlier structure.
        OLD,
        /// Any other.
        ADHOC,
        /// Siblings that share one report in place of their own.
        JOINT;

        /// The kind as a file writes it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public UnitGroup {
        units = Set.copyOf(units);
        if (name.isBlank() || units.isEmpty()) {
            throw new IllegalArgumentException("a group needs a name and units: " + id);
        }
    }
}
