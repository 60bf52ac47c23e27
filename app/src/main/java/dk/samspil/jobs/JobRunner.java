package dk.samspil.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does what is due while the server runs, unless `samspil.jobs.enabled` is false. A command leaves it to the server.
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "samspil.jobs.enabled", matchIfMissing = true)
final class JobRunner implements SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    JobRunner(JobStore store, List<Job> jobs) {
        this.scheduler = store.scheduler(jobs);
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
