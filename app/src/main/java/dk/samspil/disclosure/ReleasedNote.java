package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;

/// What happened in a unit, and thereby in those below it, as somebody had written it down when the
/// figures were frozen. It says nothing of why a figure is what it is.
///
/// @param kind the code of its kind, such as `MOVE`
public record ReleasedNote(UnitId unit, LocalDate day, String kind, String text) {}
