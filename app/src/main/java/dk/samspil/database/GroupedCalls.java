package dk.samspil.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;

/// Does for several callers together what they ask in the same moment: one trip to the database, and for
/// rows that are written one wait for the disk (group commit), for up to 128 of them. A caller waits until
/// its own is done.
///
/// Whoever comes alone is served at once. While several come at a time, the next ones are waited for a
/// moment: each waits a little longer, and all cost much less.
///
/// What a batch has refused is tried one by one, so that nobody's row is lost to somebody else's.
///
/// @param <T> what is asked, such as a row to be written
/// @param <R> what its caller gets back
public final class GroupedCalls<T, R> implements AutoCloseable {
    private static final int LONGEST_QUEUE = 4096;
    private static final int LARGEST_BATCH = 128;
    private static final int SECONDS_TO_WAIT_FOR_ROOM = 5;
    private static final int SECONDS_TO_END = 60;
    private static final int MILLISECONDS_TO_WAIT_FOR_OTHERS = 10;

    private record Waiting<T, R>(T asked, CompletableFuture<R> done) {}

    private final BlockingQueue<Waiting<T, R>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Function<List<T>, List<R>> database;
    private final ExecutorService worker;
    private volatile boolean closed;
    private boolean crowded;

    /// @param name of the thread that asks the database
    /// @param database does it for all or for none; returns when it is done for good, with a result for each
    public GroupedCalls(String name, Function<List<T>, List<R>> database) {
        this.database = database;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        worker.execute(this::work);
    }

    /// Returns when it is done for good, a row when it is committed.
    ///
    /// @throws DataAccessException when it is not, or when nobody knows
    public R call(T asked) {
        var waiting = new Waiting<>(asked, new CompletableFuture<R>());
        try {
            if (closed || !queue.offer(waiting, SECONDS_TO_WAIT_FOR_ROOM, TimeUnit.SECONDS)) {
                throw new DataAccessResourceFailureException("the database is slower than what arrives");
            }
            return waiting.done().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted while waiting for room", e);
        } catch (CompletionException e) {
            throw new DataAccessResourceFailureException("not done", e.getCause());
        }
    }

    /// How many wait to be served.
    int waiting() {
        return queue.size();
    }

    /// One batch after the other. Should one fail in a way nobody thought of, the next is begun all the same.
    private void work() {
        boolean finished = false;
        try {
            while (!closed || !queue.isEmpty()) {
                serveNext();
            }
            finished = true;
        } finally {
            if (!finished) {
                worker.execute(this::work);
            }
        }
    }

    private void serveNext() {
        List<Waiting<T, R>> batch = next();
        try {
            if (!batch.isEmpty()) {
                serve(batch);
            }
        } finally {
            batch.stream().filter(each -> !each.done().isDone()).forEach(GroupedCalls::abandon);
        }
    }

    private static void abandon(Waiting<?, ?> waiting) {
        waiting.done().completeExceptionally(new DataAccessResourceFailureException("the batch has failed"));
    }

    private List<Waiting<T, R>> next() {
        List<Waiting<T, R>> batch = new ArrayList<>();
        try {
            Waiting<T, R> first = queue.poll(1, TimeUnit.SECONDS);
            if (first != null) {
                batch.add(first);
                waitForOthers();
                queue.drainTo(batch, LARGEST_BATCH - 1);
                crowded = batch.size() > 1;
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        return batch;
    }

    private void waitForOthers() throws InterruptedException {
        if (crowded && !closed && queue.size() < LARGEST_BATCH - 1) {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_TO_WAIT_FOR_OTHERS);
        }
    }

    private void serve(List<Waiting<T, R>> batch) {
        try {
            List<R> results = database.apply(batch.stream().map(Waiting::asked).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).done().complete(results.get(i));
            }
        } catch (NonTransientDataAccessException e) {
            if (batch.size() == 1 || e instanceof DataAccessResourceFailureException) {
                fail(batch, e);
            } else {
                batch.forEach(each -> serve(List.of(each)));
            }
        } catch (DataAccessException e) {
            fail(batch, e);
        }
    }

    private static <T, R> void fail(List<Waiting<T, R>> batch, DataAccessException reason) {
        batch.forEach(each -> each.done().completeExceptionally(reason));
    }

    /// Serves those who still wait, and ends.
    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
