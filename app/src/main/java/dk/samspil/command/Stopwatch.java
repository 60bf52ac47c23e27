package dk.samspil.command;

import java.util.Locale;

/// How long each part of the work took.
final class Stopwatch {
    private static final double NANOSECONDS = 1e9;

    private long since = System.nanoTime();

    void start() {
        since = System.nanoTime();
    }

    /// The time since the last lap or start, in seconds, such as `3.4 s`.
    String lap() {
        long now = System.nanoTime();
        double seconds = (now - since) / NANOSECONDS;
        since = now;
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
