package dk.samspil.collection.rate;

import dk.samspil.shared.UnitId;

/// How many of a unit, and of all below it, have answered.
///
/// @param invited how many are counted: all who were invited when the round opened, but for small groups that are only
///     counted further up
public record UnitRate(UnitId unit, int invited, Share share) {}
