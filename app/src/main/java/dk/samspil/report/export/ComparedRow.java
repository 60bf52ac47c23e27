package dk.samspil.report.export;

import dk.samspil.shared.UnitId;

/// What a unit's figure is compared with besides the units above it, and what may be said.
///
/// @param code `outside:<theme>` or `type:<theme>`
/// @param theme what the theme is called
/// @param against whose figure it is: source and date, or the type
/// @param answers how many answers that rests on, where it is known; else empty
/// @param points the other figure
/// @param verdict one of the five words
/// @param explanation whom the other figure is about, and how certain it is by itself
record ComparedRow(
        UnitId unit,
        String unitName,
        String code,
        String theme,
        String against,
        String answers,
        String points,
        String verdict,
        String explanation) {}
