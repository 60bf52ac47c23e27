package dk.samspil.report.release;

import dk.samspil.jobs.Job;
import dk.samspil.jobs.Turn;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Hands over the mails about a release, minute by minute.
@Component
final class NoticeJob implements Job {
    private final Notices notices;
    private final ReleaseCalendar calendar;

    NoticeJob(Notices notices, ReleaseCalendar calendar) {
        this.notices = notices;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return Notices.JOB;
    }

    /// @param subject a round and the minute, `…/2026-12-03T08:00:00Z`
    @Override
    public void run(String subject) {
        var round = new RoundId(UUID.fromString(Turn.parse(subject).subject()));
        notices.handOver(round, calendar.standingOf(round));
    }
}
