package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;

/// The box of a round takes no more ballots.
public record BoxClosed(RoundId round) {}
