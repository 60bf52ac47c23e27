package dk.samspil.collection.answer;

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

class GroupCommitTest {
    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatArrivesWhileOneIsWrittenIsCommittedTogether() throws Exception {
        var firstIsBeingWritten = new CountDownLatch(1);
        var othersHaveArrived = new CountDownLatch(1);
        try (var commits = new GroupCommit<Integer, Integer>("test", 1, rows -> {
                    batches.add(rows);
                    firstIsBeingWritten.countDown();
                    await(othersHaveArrived);
                    return rows;
                });
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = people.submit(() -> commits.commit(0));
            firstIsBeingWritten.await();
            List<Future<Integer>> others = IntStream.rangeClosed(1, 20)
                    .mapToObj(row -> people.submit(() -> commits.commit(row)))
                    .toList();
            while (commits.waiting() < others.size()) {
                Thread.onSpinWait();
            }
            othersHaveArrived.countDown();

            assertThat(first.get()).isZero();
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).get()).isEqualTo(i + 1);
            }
        }
        assertThat(batches).hasSize(2);
        assertThat(batches.getLast()).hasSize(20);
    }

    @Test
    void aRowThatIsRefusedTakesNoOtherWithIt() throws Exception {
        var firstIsBeingWritten = new CountDownLatch(1);
        var othersHaveArrived = new CountDownLatch(1);
        try (var commits = new GroupCommit<Integer, Boolean>("test", 1, rows -> {
                    firstIsBeingWritten.countDown();
                    await(othersHaveArrived);
                    if (rows.contains(13)) {
                        throw new DataIntegrityViolationException("13");
                    }
                    return Collections.nCopies(rows.size(), true);
                });
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> commits.commit(0));
            firstIsBeingWritten.await();
            var good = people.submit(() -> commits.commit(12));
            var bad = people.submit(() -> commits.commit(13));
            while (commits.waiting() < 2) {
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
        try (var commits = new GroupCommit<Integer, Boolean>("test", 1, rows -> {
            batches.add(rows);
            throw new DataAccessResourceFailureException("gone");
        })) {
            assertThatThrownBy(() -> commits.commit(1)).isInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(batches).hasSize(1);
    }

    @Test
    void aMistakeInTheWriterDoesNotStopIt() {
        try (var commits = new GroupCommit<Integer, Integer>("test", 1, rows -> {
            if (rows.contains(1)) {
                throw new IllegalStateException("a mistake");
            }
            return rows;
        })) {
            assertThatThrownBy(() -> commits.commit(1)).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(commits.commit(2)).isEqualTo(2);
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
