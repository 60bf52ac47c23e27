package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;

/// What an earlier round showed of a unit of today, or of the greatest part of it that had a figure.
///
/// @param unit of today
/// @param round the earlier round
/// @param score a theme or a composite
/// @param cover how much of today's unit the figure is about, in per cent: a multiple of ten, rounded
///     down
public record PastFigure(
        UnitId unit, RoundId round, String score, ReleasedCount count, ReleasedValue value, int cover) {
    private static final int STEP = 10;

    public PastFigure {
        if (cover < STEP || cover > 100 || cover % STEP != 0) {
            throw new IllegalArgumentException("a cover is a multiple of ten up to 100, not " + cover);
        }
    }
}
