package dk.samspil.organisation;

import dk.samspil.shared.UnitId;
import org.jspecify.annotations.Nullable;

/// What became of one of last year's units, or of a part of it.
///
/// @param previous the unit last year; null for one that is new
/// @param current the unit today; null where the people are no longer in the organisation
/// @param share the part of last year's people that went this way, above 0 and at most 1; less than 1 says
///     that nobody knows which of them
public record UnitChange(
        @Nullable UnitId previous, @Nullable UnitId current, double share) {
    public UnitChange {
        if (previous == null && current == null) {
            throw new IllegalArgumentException("a change concerns a unit");
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
        }
    }
}
