package dk.samspil.collection.deletion;

import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundClosed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Deletes on the day that the plan names and respondents are told; thirty days after the close where there is none.
/// What could not be deleted is tried again every night.
@Component
final class DeletionJob implements Job {
    static final String NAME = "delete-traces";

    private static final LocalTime AT = LocalTime.of(4, 15);
    private static final int DAYS_KEPT = 30;
    private static final String SEPARATOR = "/";

    private final Deletions deletions;
    private final RoundCalendar calendar;
    private final Jobs jobs;
    private final Clock clock;

    DeletionJob(Deletions deletions, RoundCalendar calendar, Jobs jobs, Clock clock) {
        this.deletions = deletions;
        this.calendar = calendar;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void plan(RoundClosed closed) {
        LocalDate usually = LocalDate.ofInstant(closed.at().minusSeconds(1), FieldPeriod.DANISH_TIME)
                .plusDays(DAYS_KEPT);
        LocalDate day = calendar.datesOf(closed.round()).codesDeleted().orElse(usually);
        deletions.plan(closed.round(), day);
        schedule(closed.round(), day);
    }

    @Override
    public String name() {
        return NAME;
    }

    /// @param subject a round and a day: each attempt is a job of its own
    @Override
    public void run(String subject) {
        var round = new RoundId(UUID.fromString(subject.split(SEPARATOR, 2)[0]));
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        deletions.find(round).filter(receipt -> today.isBefore(receipt.day())).ifPresent(receipt -> {
            throw new IllegalStateException("it is not " + receipt.day() + " yet");
        });
        if (!deletions.delete(round)) {
            schedule(round, today.plusDays(1));
        }
    }

    private void schedule(RoundId round, LocalDate day) {
        jobs.schedule(
                NAME,
                round + SEPARATOR + day,
                day.atTime(AT).atZone(FieldPeriod.DANISH_TIME).toInstant());
    }
}
