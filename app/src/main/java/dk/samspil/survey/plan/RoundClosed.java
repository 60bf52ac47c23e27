package dk.samspil.survey.plan;

import dk.samspil.shared.RoundId;
import java.time.Instant;

/// A round has closed: nobody can answer any more. Published once for each round, in the transaction that closes it.
///
/// @param at the moment that was planned
public record RoundClosed(RoundId round, Instant at) {}
