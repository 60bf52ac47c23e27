package dk.samspil.survey.plan;

import dk.samspil.shared.RoundId;
import java.time.Instant;

/// A round has opened: people can answer. Published once for each round, in the transaction that opens
/// it; a listener that throws keeps it closed.
///
/// @param at the moment that was planned; the clock may show some seconds more
/// @param policy the rules for publishing, as a file of `disclosure`
public record RoundOpened(RoundId round, Instant at, String policy) {}
