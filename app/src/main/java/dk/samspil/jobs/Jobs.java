package dk.samspil.jobs;

import java.time.Instant;
import org.springframework.stereotype.Component;

/// Plans what is to be done by itself. Part of the caller's transaction: what is rolled back was never planned.
@Component
public final class Jobs {
    private final JobStore store;

    Jobs(JobStore store) {
        this.store = store;
    }

    /// Has a job done at this moment, or at once when it has passed. Each subject has one moment for
    /// each job: planning it again moves it.
    ///
    /// @param job the name of a [Job]
    /// @param subject to what it is done, such as a round's id
    public void schedule(String job, String subject, Instant at) {
        store.schedule(job, subject, at);
    }

    /// Has a turn of a job done at its moment, or at once when it has passed.
    ///
    /// @param job the name of a [Job], which gets the turn to read with [Turn#parse]
    public void schedule(String job, Turn turn) {
        store.schedule(job, turn.toString(), turn.moment());
    }

    /// Plans no longer to do it. Nothing happens where nothing was planned.
    public void cancel(String job, String subject) {
        store.cancel(job, subject);
    }
}
