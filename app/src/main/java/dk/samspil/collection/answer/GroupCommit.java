package dk.samspil.collection.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;

/// Commits what several callers bring in the same moment together: one trip to the database and one wait for the
/// disk, for up to 128 of them. A caller waits until its own row is committed.
///
/// What a batch has refused is tried row by row, so that nobody's row is lost to somebody else's.
///
/// @param <T> a row
/// @param <R> what its caller gets back
final class GroupCommit<T, R> implements AutoCloseable {
    private static final int LONGEST_QUEUE = 4096;
    private static final int LARGEST_BATCH = 128;
    private static final int SECONDS_TO_WAIT_FOR_ROOM = 5;
    private static final int SECONDS_TO_END = 60;

    private record Waiting<T, R>(T row, CompletableFuture<R> committed) {}

    private final BlockingQueue<Waiting<T, R>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Function<List<T>, List<R>> commit;
    private final ScheduledExecutorService writers;
    private volatile boolean closed;

    /// @param commit writes rows, all or none; returns when they are committed, with a result for each in turn
    GroupCommit(String name, int writers, Function<List<T>, List<R>> commit) {
        this.commit = commit;
        this.writers = Executors.newScheduledThreadPool(
                writers, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
        for (int number = 0; number < writers; number++) {
            this.writers.execute(this::work);
        }
    }

    /// Returns when the row is committed.
    ///
    /// @throws DataAccessException when it is not, or when nobody knows
    R commit(T row) {
        var waiting = new Waiting<>(row, new CompletableFuture<R>());
        try {
            if (closed || !queue.offer(waiting, SECONDS_TO_WAIT_FOR_ROOM, TimeUnit.SECONDS)) {
                throw new DataAccessResourceFailureException("the database is slower than what arrives");
            }
            return waiting.committed().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted while waiting for room", e);
        } catch (CompletionException e) {
            throw new DataAccessResourceFailureException("not committed", e.getCause());
        }
    }

    /// How many rows wait for a writer.
    int waiting() {
        return queue.size();
    }

    /// One batch after the other. Should one fail in a way nobody thought of, the next is begun all the same.
    private void work() {
        boolean finished = false;
        try {
            while (!closed || !queue.isEmpty()) {
                writeNext();
            }
            finished = true;
        } finally {
            if (!finished) {
                writers.execute(this::work);
            }
        }
    }

    private void writeNext() {
        List<Waiting<T, R>> batch = next();
        try {
            if (!batch.isEmpty()) {
                write(batch);
            }
        } finally {
            var failed = new DataAccessResourceFailureException("the writer has failed");
            batch.forEach(each -> each.committed().completeExceptionally(failed));
        }
    }

    private List<Waiting<T, R>> next() {
        List<Waiting<T, R>> batch = new ArrayList<>();
        try {
            Waiting<T, R> first = queue.poll(1, TimeUnit.SECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, LARGEST_BATCH - 1);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        return batch;
    }

    private void write(List<Waiting<T, R>> batch) {
        try {
            List<R> results = commit.apply(batch.stream().map(Waiting::row).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).committed().complete(results.get(i));
            }
        } catch (NonTransientDataAccessException e) {
            if (batch.size() == 1 || e instanceof DataAccessResourceFailureException) {
                fail(batch, e);
            } else {
                batch.forEach(each -> write(List.of(each)));
            }
        } catch (DataAccessException e) {
            fail(batch, e);
        }
    }

    private static <T, R> void fail(List<Waiting<T, R>> batch, DataAccessException reason) {
        batch.forEach(each -> each.committed().completeExceptionally(reason));
    }

    /// Commits what still waits, and ends.
    @Override
    public void close() {
        closed = true;
        writers.shutdown();
        try {
            if (!writers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                writers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
