package dk.samspil.survey.plan;

import dk.samspil.shared.RoundId;

/// Questions, people and rules of a round are frozen. Published in the transaction that freezes them, and again when a
/// round that was taken back is made ready anew.
public record RoundMadeReady(RoundId round) {}
