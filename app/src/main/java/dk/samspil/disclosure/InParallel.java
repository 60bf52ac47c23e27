package dk.samspil.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Does work that does not depend on each other, as much at a time as the machine has processors, but not more than
/// fits
/// into the memory for one municipality. What comes out is the same as one after the other.
final class InParallel {
    /// Each needs tens of megabytes for a municipality.
    private static final int MOST_AT_A_TIME = 4;

    private InParallel() {}

    /// The results in the order of the work.
    static <T> List<T> list(List<Supplier<T>> work) {
        int processors = Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
        int workers = Math.clamp(work.size(), 1, processors);
        try (var threads = Executors.newFixedThreadPool(workers)) {
            List<Future<T>> all = new ArrayList<>();
            work.forEach(each -> all.add(threads.submit(each::get)));
            return all.stream().map(InParallel::await).toList();
        }
    }

    private static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("the work failed", e.getCause());
        }
    }
}
