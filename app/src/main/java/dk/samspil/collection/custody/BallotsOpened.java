package dk.samspil.collection.custody;

import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;

/// A closed round's ballots lie open in memory, for as long as the listeners take; then they are sealed anew or burned.
/// A listener that throws leaves everything as it was.
///
/// @param actor who entered the second part
public record BallotsOpened(RoundId round, Actor actor) {}
