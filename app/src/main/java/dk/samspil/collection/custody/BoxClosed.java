package dk.samspil.collection.custody;

import dk.samspil.shared.RoundId;

/// The box of a round takes no more ballots. May be said more than once.
public record BoxClosed(RoundId round) {}
