package dk.samspil.collection.promise;

import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// No round has dates.
@Component
final class UnplannedRounds implements RoundCalendar {
    @Override
    public RoundDates datesOf(RoundId round) {
        return RoundDates.NONE;
    }
}
