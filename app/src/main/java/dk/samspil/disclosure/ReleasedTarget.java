package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;

/// What a unit was to reach when the figures were frozen; it was set before anybody saw them.
///
/// @param score a dimension or a composite
/// @param points of 100
public record ReleasedTarget(UnitId unit, String score, int points) {}
