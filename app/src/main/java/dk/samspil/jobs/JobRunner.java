package dk.samspil.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does what is due while the server runs, unless `samspil.jobs.enabled` is false. A command leaves it to the server.
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "samspil.jobs.enabled", matchIfMissing = true)
final class JobRunner implements SmartLifecycle {
    private final JobStore store;
    private final List<Job> jobs;
    private @Nullable Scheduler running;

    JobRunner(JobStore store, List<Job> jobs) {
        this.store = store;
        this.jobs = List.copyOf(jobs);
    }

    /// A scheduler that was stopped cannot start again, so each start has its own.
    @Override
    public synchronized void start() {
        if (running == null) {
            running = store.scheduler(jobs);
            running.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
