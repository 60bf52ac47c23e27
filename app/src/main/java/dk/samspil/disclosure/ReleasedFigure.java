package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import org.jspecify.annotations.Nullable;

/// One published figure about one unit or one block of its breakdown, exactly as displayed.
///
/// @param category the block; null for the unit itself
public record ReleasedFigure(
        UnitId unit, @Nullable ReleasedCategory category, Measure measure, ReleasedCount count, ReleasedValue value) {

    /// A figure about a unit as a whole.
    static ReleasedFigure ofUnit(UnitId unit, Measure measure, ReleasedCount count, ReleasedValue value) {
        return new ReleasedFigure(unit, null, measure, count, value);
    }
}
