package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class GroupedCallsTest {
    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatArrivesWhileOneIsServedIsServedTogether() throws Exception {
        var firstIsBeingWritten = new CountDownLatch(1);
        var othersHaveArrived = new CountDownLatch(1);
        try (var calls = new GroupedCalls<Integer, Integer>("test", rows -> {
                    batches.add(rows);
                    firstIsBeingWritten.countDown();
                    await(othersHaveArrived);
                    return rows;
                });
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = people.submit(() -> calls.call(0));
            firstIsBeingWritten.await();
            List<Future<Integer>> others = IntStream.rangeClosed(1, 20)
                    .mapToObj(row -> people.submit(() -> calls.call(row)))
                    .toList();
            while (calls.waiting() < others.size()) {
                Thread.onSpinWait();
            }
            othersHaveArrived.countDown();

            assertThat(first.get()).isZero();
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).get()).isEqualTo(i + 1);
            }
            assertThat(calls.call(21)).as("alone after a crowd").isEqualTo(21);
        }
        assertThat(batches).hasSize(3);
        assertThat(batches.get(1)).hasSize(20);
    }

    @Test
    void aRowThatIsRefusedTakesNoOtherWithIt() throws Exception {
        var firstIsBeingWritten = new CountDownLatch(1);
        var othersHaveArrived = new CountDownLatch(1);
        try (var calls = new GroupedCalls<Integer, Boolean>("test", rows -> {
                    firstIsBeingWritten.countDown();
                    await(othersHaveArrived);
                    if (rows.contains(13)) {
                        throw new DataIntegrityViolationException("13");
                    }
                    return Collections.nCopies(rows.size(), true);
                });
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> calls.call(0));
            firstIsBeingWritten.await();
            var good = people.submit(() -> calls.call(12));
            var bad = people.submit(() -> calls.call(13));
            while (calls.waiting() < 2) {
                Thread.onSpinWait();
            }
            othersHaveArrived.countDown();

            assertThat(first.get()).isTrue();
            assertThat(good.get()).isTrue();
            assertThatThrownBy(bad::get).hasRootCauseMessage("13");
        }
    }

    @Test
    void withoutADatabaseEverybodyIsToldAtOnce() {
        try (var calls = new GroupedCalls<Integer, Boolean>("test", rows -> {
            batches.add(rows);
            throw new DataAccessResourceFailureException("gone");
        })) {
            assertThatThrownBy(() -> calls.call(1)).isInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(batches).hasSize(1);
    }

    @Test
    void aMistakeInTheWriterDoesNotStopIt() {
        try (var calls = new GroupedCalls<Integer, Integer>("test", rows -> {
            if (rows.contains(1)) {
                throw new IllegalStateException("a mistake");
            }
            return rows;
        })) {
            assertThatThrownBy(() -> calls.call(1)).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(calls.call(2)).isEqualTo(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
