package dk.samspil.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// The table of what is planned, read and written by db-scheduler.
@Component
final class JobStore {
    private static final String TABLE = "jobs.scheduled_task";
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int HEARTBEATS_UNTIL_DEAD = 4;
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofSeconds(30);
    private static final Duration WAITS_AT_SHUTDOWN = Duration.ofSeconds(15);
    private static final int THREADS = 2;
    /// As shares of the threads: when to fetch more, and how many at once.
    private static final double FETCH_BELOW = 0.5;

    private static final double FETCH_UP_TO = 1.0;

    private final DataSource database;
    private final Clock clock;
    private final SchedulerClient client;

    JobStore(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
    }

    void schedule(String job, String subject, Instant at) {
        client.schedule(
                SchedulableInstance.of(new TaskInstance<>(job, subject), at), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    void cancel(String job, String subject) {
        var planned = new TaskInstance<>(job, subject);
        client.getScheduledExecution(planned).ifPresent(execution -> client.cancel(planned));
    }

    /// One node's share in doing what is due, not started yet.
    ///
    /// A node that gives no sign for four heartbeats counts as dead, and another does its work again.
    Scheduler scheduler(List<Job> jobs) {
        return Scheduler.create(
                        database, jobs.stream().<Task<?>>map(JobStore::task).toList())
                .tableName(TABLE)
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_UNTIL_DEAD)
                .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
                .shutdownMaxWait(WAITS_AT_SHUTDOWN)
                .build();
    }

    private static Task<?> task(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure(new OnFailureRetryLater<>(TRIES_AGAIN_AFTER))
                .execute((instance, context) -> job.run(instance.getId()));
    }
}
