package dk.samspil.report.release;

import dk.samspil.collection.custody.Holders;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.RoundId;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The days of a release, on a clock that tests move. Tests that import it share an application, and so each other's
/// rounds.
public final class ReleaseTime {
    public static final Instant FROZEN = Instant.parse("2026-11-10T09:00:00Z");
    public static final Instant MANAGEMENT = Instant.parse("2026-11-17T09:00:00Z");
    public static final Instant COMMITTEES = Instant.parse("2026-11-24T12:00:00Z");
    /// 9.00 in Danish winter time.
    public static final Instant MINUTE = Instant.parse("2026-12-03T08:00:00Z");

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(FROZEN);
    }

    /// Takes back what other tests have released, and goes to the day on which figures are frozen.
    public static void begin(MovableClock clock, Releases releases, ReleaseCalendar calendar) {
        clock.set(MINUTE);
        for (RoundId earlier : releases.listRounds()) {
            calendar.withdraw(earlier, "an earlier test", Holders.ACTOR);
        }
        clock.set(FROZEN);
    }
}
