package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {
    @Test
    void resultsComeInTheOrderOfTheWorkWhateverIsDoneFirst() {
        var lastIsDone = new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);
        List<Supplier<Integer>> work = new ArrayList<>();
        work.add(() -> {
            awaitUninterruptibly(lastIsDone);
            return 0;
        });
        IntStream.range(1, 50)
                .forEach(number -> work.add(() -> {
                    lastIsDone.countDown();
                    return number;
                }));

        assertThat(InParallel.list(work))
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noWorkHasNoResults() {
        assertThat(InParallel.list(List.of())).isEmpty();
    }

    @Test
    void whatFailsFailsAsIfItHadBeenDoneHere() {
        var failure = new IllegalArgumentException("no such unit");

        assertThatThrownBy(() -> InParallel.list(List.of(() -> 1, () -> {
                    throw failure;
                })))
                .isSameAs(failure);
    }
}
