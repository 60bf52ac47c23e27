package dk.samspil.command.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that runs as any other and can be put forward. No setting makes a server use it: only the rehearsal puts it
/// into the application that it starts itself.
final class RehearsalClock extends Clock {
    private static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    RehearsalClock() {
        this(Clock.system(DANISH_TIME), new AtomicReference<>(Duration.ZERO));
    }

    private RehearsalClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /// Puts it forward to a moment, from which it runs on. Never back.
    void putForwardTo(Instant moment) {
        if (instant().isBefore(moment)) {
            ahead.set(Duration.between(real.instant(), moment));
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RehearsalClock(real.withZone(zone), ahead);
    }
}
