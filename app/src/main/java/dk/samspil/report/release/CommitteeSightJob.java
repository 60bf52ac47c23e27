package dk.samspil.report.release;

import dk.samspil.jobs.Job;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells the members of committees when they may read the main result. The page opens by the clock, whether this runs
/// or not.
@Component
final class CommitteeSightJob implements Job {
    private final ReleaseCalendar calendar;

    CommitteeSightJob(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return ReleaseCalendar.COMMITTEE_JOB;
    }

    @Override
    public void run(String subject) {
        calendar.tellCommittees(new RoundId(UUID.fromString(subject)));
    }
}
