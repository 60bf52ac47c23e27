package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
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
public record ReleasedUnit(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        int level,
        boolean published,
        @Nullable WithheldReason reason,
        @Nullable UnitId shownIn,
        @Nullable ReleasedCount count) {
    public ReleasedUnit {
        if (published != (count != null)) {
            throw new IllegalArgumentException("a published unit has a count, another has none: " + id);
        }
    }
}
