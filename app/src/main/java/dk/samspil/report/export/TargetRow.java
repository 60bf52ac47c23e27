package dk.samspil.report.export;

import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.shared.UnitId;
import java.util.Optional;

/// What a unit was to reach, and whether it has.
///
/// @param code tells it from the figures: `target:<theme>`
/// @param label the theme
/// @param points of 100
/// @param value what it has; empty where that is not shown
/// @param words the verdict as files write it
record TargetRow(
        UnitId unit,
        String unitName,
        String code,
        String label,
        int points,
        Optional<ReleasedValue> value,
        TargetRule.Verdict verdict,
        String words) {}
