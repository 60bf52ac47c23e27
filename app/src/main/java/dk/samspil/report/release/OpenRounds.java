package dk.samspil.report.release;

import dk.samspil.disclosure.RoundsOut;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// Tells which rounds' results are out.
@Component
final class OpenRounds implements RoundsOut {
    private final ReleaseCalendar calendar;

    OpenRounds(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public boolean isOut(RoundId round) {
        return calendar.standingOf(round) instanceof ReleaseStanding.Open;
    }
}
