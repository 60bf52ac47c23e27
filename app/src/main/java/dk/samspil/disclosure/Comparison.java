package dk.samspil.disclosure;

import dk.samspil.organisation.UnitChanges;
import dk.samspil.shared.RoundId;

/// What a round is compared with.
///
/// @param round the round of the year before, which has been published
/// @param changes what became of its units
public record Comparison(RoundId round, UnitChanges changes) {}
