package dk.samspil.collection.respond;

import dk.samspil.collection.promise.RoundDates;

/// What happens when somebody types a code.
public sealed interface Entrance {
    /// Nothing was typed.
    record Empty() implements Entrance {}

    /// Not eight signs.
    record WrongLength(int signs) implements Entrance {}

    /// A code that nobody was given.
    record Unknown() implements Entrance {}

    /// Too many tries at the moment.
    record Wait() implements Entrance {}

    /// The round is prepared and not open.
    record Early(RoundDates dates) implements Entrance {}

    /// The round is closed.
    record Closed(AskedRound round) implements Entrance {}

    /// The ballot of this code is in.
    record Used() implements Entrance {}

    /// Somebody comes for the first time.
    record Welcome(AskedRound round, Pass pass) implements Entrance {}

    /// Somebody has answers that are not sent.
    ///
    /// @param revision of the draft
    record WelcomeBack(AskedRound round, Pass pass, Sheet sheet, int revision) implements Entrance {}
}
