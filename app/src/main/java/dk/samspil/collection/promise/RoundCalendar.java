package dk.samspil.collection.promise;

import dk.samspil.shared.RoundId;

/// Knows when what happens in a round.
public interface RoundCalendar {
    RoundDates datesOf(RoundId round);
}
