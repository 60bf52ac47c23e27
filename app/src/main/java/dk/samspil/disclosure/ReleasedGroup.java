package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Units whose people were published together, such as those that share a committee.
///
/// @param id what its figures are listed under in place of a unit; no unit has the same
/// @param units the units, each with everything below it
/// @param count how many answers its figures rest on
public record ReleasedGroup(UnitId id, List<UnitId> units, ReleasedCount count, Kind kind) {
    /// How a group stands to the units of the tree.
    public enum Kind {
        /// In the place of its units' own reports: siblings that share one. Units above have their people in it.
        JOINT,
        /// Beside the tree, published after the round's own release.
        BESIDE;

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

    public ReleasedGroup {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a group has units: " + id);
        }
    }
}
