package dk.samspil.collection.outreach;

import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.jobs.Turn;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has a round's messages handed over while it is open: each time plans the next, by the minute. Two that plan the same
/// minute are one, so a round never has two couriers for long, whatever crashes.
@Component
final class SendingJob implements Job {
    private static final String NAME = "send-messages";

    private final Courier courier;
    private final Jobs jobs;
    private final Clock clock;

    SendingJob(Courier courier, Jobs jobs, Clock clock) {
        this.courier = courier;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// In the transaction that opens the round: the first message leaves when it is open.
    @EventListener
    void begin(RoundOpened opened) {
        begin(opened.round(), opened.at());
    }

    /// @param subject a round and the minute, `…/2026-10-19T06:00:00Z`
    @Override
    public void run(String subject) {
        var round = new RoundId(UUID.fromString(Turn.parse(subject).subject()));
        courier.run(round).ifPresent(pause -> begin(round, clock.instant().plus(pause)));
    }

    /// Has messages handed over from this moment on, as long as the round is open.
    void begin(RoundId round, Instant moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        jobs.schedule(NAME, new Turn(round.toString(), minute));
    }
}
