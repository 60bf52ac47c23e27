package dk.samspil.access;

import java.time.Duration;
import java.time.Instant;

/// The wrong sign-ins in a row under one name. From the fifth on, each is followed by a pause that doubles from one
/// minute to sixteen. After a day without a try they are forgotten.
///
/// The pause holds for every name alike, so it does not tell whether an account exists; and it ends by
/// itself, so nobody can lock a colleague out for good.
///
/// @param count 0 when there is none
record FailedSignIns(int count, Instant last) {
    static final int FREE_TRIES = 5;
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 4;

    static final FailedSignIns NONE = new FailedSignIns(0, Instant.EPOCH);

    /// Whether a try at this moment is refused unread.
    boolean isPaused(Instant now) {
        return now.isBefore(last.plus(pause()));
    }

    Duration pause() {
        if (count < FREE_TRIES) {
            return Duration.ZERO;
        }
        return SHORTEST_PAUSE.multipliedBy(1L << Math.min(count - FREE_TRIES, DOUBLINGS));
    }
}
