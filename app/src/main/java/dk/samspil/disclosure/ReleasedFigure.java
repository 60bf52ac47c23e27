package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;

/// One published figure about one unit, exactly as displayed.
public record ReleasedFigure(UnitId unit, Measure measure, ReleasedCount count, ReleasedValue value) {}
