package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;

/// Why one unit's breakdown is missing or coarse.
///
/// @param cut the id of the breakdown in the policy
public record ExplainedCut(UnitId unit, String cut, CutWithheldReason reason) {}
