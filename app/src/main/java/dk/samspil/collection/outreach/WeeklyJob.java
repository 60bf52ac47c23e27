package dk.samspil.collection.outreach;

import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has leaders told each week how many have answered, as long as the round is open. Each week plans the next one.
@Component
final class WeeklyJob implements Job {
    private static final String NAME = "tell-leaders";
    private static final String SEPARATOR = "/";

    private final WeeklyMail mail;
    private final Decisions decisions;
    private final Jobs jobs;
    private final Clock clock;

    WeeklyJob(WeeklyMail mail, Decisions decisions, Jobs jobs, Clock clock) {
        this.mail = mail;
        this.decisions = decisions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @EventListener
    void begin(RoundOpened opened) {
        planNext(opened.round(), opened.at());
    }

    /// @param subject a round and a day, and from the second time on that day the moment:
    /// `…/2026-10-22/2026-10-22T06:01:00Z`
    @Override
    public void run(String subject) {
        String[] parts = subject.split(SEPARATOR, 3);
        var round = new RoundId(UUID.fromString(parts[0]));
        var day = LocalDate.parse(parts[1]);
        Instant now = clock.instant();
        if (decisions.isOpen(round)) {
            planNext(round, now);
        }
        mail.run(round, day).ifPresent(pause -> {
            Instant again = now.plus(pause);
            jobs.schedule(NAME, String.join(SEPARATOR, round.toString(), day.toString(), again.toString()), again);
        });
    }

    private void planNext(RoundId round, Instant now) {
        LocalDate day = WeeklyDays.after(LocalDate.ofInstant(now, FieldPeriod.DANISH_TIME));
        jobs.schedule(NAME, round + SEPARATOR + day, WeeklyDays.moment(day));
    }
}
