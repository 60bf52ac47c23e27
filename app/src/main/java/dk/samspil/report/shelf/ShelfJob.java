package dk.samspil.report.shelf;

import dk.samspil.disclosure.FiguresReleased;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.jobs.Turn;
import dk.samspil.shared.RoundId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes the reports of a round in the background when its figures are frozen, so that nobody waits at the minute of
/// the release. A server that stops leaves the rest to the next.
@Component
final class ShelfJob implements Job {
    private static final String NAME = "write-reports";
    /// Those who opened the answers look at the pages first.
    private static final Duration LATER = Duration.ofMinutes(2);

    private final ReportShelf shelf;
    private final Jobs jobs;
    private final Clock clock;
    private volatile boolean closing;

    ShelfJob(ReportShelf shelf, Jobs jobs, Clock clock) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @EventListener
    void begin(FiguresReleased released) {
        begin(released.round());
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    /// @param subject a round and the second, `…/2026-12-03T08:00:00Z`
    @Override
    public void run(String subject) {
        var round = new RoundId(UUID.fromString(Turn.parse(subject).subject()));
        if (!shelf.fill(round, () -> closing)) {
            begin(round);
        }
    }

    private void begin(RoundId round) {
        Instant moment = clock.instant().plus(LATER).truncatedTo(ChronoUnit.SECONDS);
        jobs.schedule(NAME, new Turn(round.toString(), moment));
    }
}
