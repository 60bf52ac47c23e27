package dk.samspil.report.release;

import dk.samspil.jobs.Job;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells the management when it may read the main result. The page opens by the clock, whether this runs or not.
@Component
final class EarlySightJob implements Job {
    private final ReleaseCalendar calendar;

    EarlySightJob(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return ReleaseCalendar.EARLY_JOB;
    }

    @Override
    public void run(String subject) {
        calendar.tellManagement(new RoundId(UUID.fromString(subject)));
    }
}
