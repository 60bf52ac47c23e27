package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;

/// Figures of a round were frozen, or some were added to those that were. Said in the transaction that does it.
public record FiguresReleased(RoundId round) {}
