package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A unit of the organisation as it was when the round closed, and whether it has a report of its own.
///
/// @param parent the unit above; null for the organisation itself
/// @param level the distance from the top, which is level 1
/// @param published whether the unit has figures of its own
/// @param reason why not, or [WithheldReason#DEFER] on a published unit; null when there is nothing to explain
/// @param shownIn the unit in whose figures its answers are shown: itself when published, else the nearest published
///     unit above; null when there is none
/// @param count how many answers its figures rest on; null when not published
/// @param type what kind of unit it is, such as a day-care centre; null where the organisation has not said
public record ReleasedUnit(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        int level,
        boolean published,
        @Nullable WithheldReason reason,
        @Nullable UnitId shownIn,
        @Nullable ReleasedCount count,
        @Nullable String type) {
    public ReleasedUnit {
        if (published != (count != null)) {
            throw new IllegalArgumentException("a published unit has a count, another has none: " + id);
        }
    }

    /// A unit without a type.
    public ReleasedUnit(
            UnitId id,
            @Nullable UnitId parent,
            String name,
            int level,
            boolean published,
            @Nullable WithheldReason reason,
            @Nullable UnitId shownIn,
            @Nullable ReleasedCount count) {
        this(id, parent, name, level, published, reason, shownIn, count, null);
    }

    public Optional<String> findType() {
        return Optional.ofNullable(type);
    }
}
