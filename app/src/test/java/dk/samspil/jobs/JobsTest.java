package dk.samspil.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samspil.database.RealPostgres;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JobsTest {
    private static final Instant NOON = Instant.parse("2026-10-19T10:00:00Z");

    private final DataSource database = RealPostgres.freshDatabase();
    private final MovableClock clock = new MovableClock(NOON);
    private final JobStore store = new JobStore(database, clock);
    private final Jobs jobs = new Jobs(store);
    private final Recorder recorder = new Recorder();
    private final List<Scheduler> nodes =
            List.of(store.scheduler(List.of(recorder)), store.scheduler(List.of(recorder)));

    /// Writes down what it was called for.
    private static final class Recorder implements Job {
        private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "record";
        }

        @Override
        public void run(String subject) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("as the test wants it");
            }
            done.add(subject);
        }
    }

    @AfterEach
    void stop() {
        nodes.forEach(Scheduler::stop);
    }

    @Test
    void whatIsDueIsDoneByOneOfTwoNodes() throws InterruptedException {
        for (int number = 0; number < 20; number++) {
            jobs.schedule("record", "round-" + number, NOON);
        }
        jobs.schedule("record", "later", NOON.plusSeconds(1));

        nodes.forEach(Scheduler::start);
        for (int number = 0; number < 20; number++) {
            assertThat(recorder.done.take()).startsWith("round-");
        }
        stop();

        assertThat(recorder.done).isEmpty();
        assertThat(planned()).containsExactly("later");
    }

    @Test
    void planningAgainMovesAndCancellingForgets() {
        jobs.schedule("record", "round", NOON);
        jobs.schedule("record", "round", NOON.plusSeconds(60));
        jobs.schedule("record", "other", NOON);
        jobs.cancel("record", "other");
        jobs.cancel("record", "never planned");

        assertThat(JdbcClient.create(database)
                        .sql("select execution_time from jobs.scheduled_task")
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .list())
                .containsExactly(NOON.plusSeconds(60));
    }

    @Test
    void whatIsRolledBackWasNeverPlanned() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));

        transaction.executeWithoutResult(status -> {
            jobs.schedule("record", "round", NOON);
            status.setRollbackOnly();
        });

        assertThat(planned()).isEmpty();
    }

    @Test
    void whatFailsIsTriedAgain() throws InterruptedException {
        recorder.failures.set(1);
        jobs.schedule("record", "round", NOON);
        var node = nodes.getFirst();
        node.start();
        while (recorder.failures.get() > 0 || !isWaitingForAnotherTry()) {
            Thread.onSpinWait();
        }

        clock.set(NOON.plusSeconds(30));
        node.triggerCheckForDueExecutions();

        assertThat(recorder.done.take()).isEqualTo("round");
    }

    private boolean isWaitingForAnotherTry() {
        return JdbcClient.create(database)
                .sql("select count(*) from jobs.scheduled_task where consecutive_failures = 1 and not picked")
                .query(Integer.class)
                .single()
                .equals(1);
    }

    private List<String> planned() {
        return JdbcClient.create(database)
                .sql("select task_instance from jobs.scheduled_task")
                .query(String.class)
                .list();
    }
}
