package dk.samspil.report.export;

import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.shared.UnitId;

/// A figure of an earlier round about a unit of today, in words and as displayed.
///
/// @param code tells it from the figures of the round itself: `past:<theme>:<round>`
/// @param label the theme
/// @param round what the round is called
/// @param explanation how much of today's unit it is about
record PastRow(
        UnitId unit,
        String unitName,
        String code,
        String label,
        String round,
        ReleasedCount count,
        ReleasedValue value,
        String explanation) {}
