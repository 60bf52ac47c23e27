package dk.samspil.collection.respond;

import dk.samspil.numerics.seal.CodeLookup;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Slows down whoever tries codes: one code may be tried a few times a minute, and when many unknown
/// codes come, all wait in one short queue. Addresses are never looked at: a whole workplace may come from one.
///
/// Guessing is hopeless anyway: of 31⁸ codes some thousands exist.
@Component
final class CodeBrake {
    static final int TRIES_OF_A_CODE_A_MINUTE = 20;
    static final int UNKNOWN_CODES_A_MINUTE = 600;

    private static final Logger LOG = LoggerFactory.getLogger(CodeBrake.class);
    private static final int CODES_A_SECOND_AT_THE_GATE = 32;
    private static final int SECONDS_TO_WAIT_AT_THE_GATE = 5;
    private static final long MILLISECONDS_A_MINUTE = 60_000;

    private final Clock clock;
    private final Map<CodeLookup, AtomicInteger> triesOfCodes = new ConcurrentHashMap<>();
    private final Semaphore gate = new Semaphore(CODES_A_SECOND_AT_THE_GATE);
    private final AtomicInteger unknown = new AtomicInteger();
    private long minute;

    CodeBrake(Clock clock) {
        this.clock = clock;
    }

    /// Whether a code that somebody was given may be tried now. Counts the try.
    boolean admits(CodeLookup code) {
        turnTheMinute();
        return triesOfCodes.computeIfAbsent(code, key -> new AtomicInteger()).incrementAndGet()
                <= TRIES_OF_A_CODE_A_MINUTE;
    }

    /// Counts a code that nobody was given.
    void countUnknown() {
        turnTheMinute();
        if (unknown.incrementAndGet() == UNKNOWN_CODES_A_MINUTE) {
            LOG.warn("Somebody may be guessing codes: {} unknown ones within a minute", UNKNOWN_CODES_A_MINUTE);
        }
    }

    /// Lets the caller go on at once; or, when too many unknown codes came this minute, after a second in which only a
    /// few others may wait. So guessing is slow, and whoever has a code still comes in.
    ///
    /// @return whether the caller may go on
    boolean passes() {
        turnTheMinute();
        return unknown.get() < UNKNOWN_CODES_A_MINUTE || passesSlowly();
    }

    private boolean passesSlowly() {
        try {
            if (!gate.tryAcquire(SECONDS_TO_WAIT_AT_THE_GATE, TimeUnit.SECONDS)) {
                return false;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } finally {
                gate.release();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void turnTheMinute() {
        long now = clock.millis() / MILLISECONDS_A_MINUTE;
        if (now != minute) {
            minute = now;
            triesOfCodes.clear();
            unknown.set(0);
        }
    }
}
