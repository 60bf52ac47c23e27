package dk.samspil.survey.plan;

import dk.samspil.shared.RoundId;

/// A round that was ready can be changed again: what was frozen is gone. Published in the transaction that does so.
public record RoundTakenBack(RoundId round) {}
