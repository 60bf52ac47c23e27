package dk.samspil.report.release;

import dk.samspil.jobs.Job;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes the receipt at the minute of a release.
@Component
final class ReleaseJob implements Job {
    private final ReleaseCalendar calendar;

    ReleaseJob(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return ReleaseCalendar.JOB;
    }

    @Override
    public void run(String subject) {
        calendar.confirm(new RoundId(UUID.fromString(subject)));
    }
}
