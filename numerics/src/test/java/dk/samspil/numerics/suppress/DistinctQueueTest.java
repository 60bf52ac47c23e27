package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class DistinctQueueTest {

    private final DistinctQueue queue = new DistinctQueue(3);

    @Test
    void whoComesFirstLeavesFirst() {
        queue.add(2);
        queue.add(0);

        assertThat(queue.remove()).isEqualTo(2);
        assertThat(queue.remove()).isZero();
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aNumberThatWaitsIsNotAddedAgain() {
        queue.add(1);
        queue.add(1);
        queue.remove();

        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aNumberThatWasTakenOutMayWaitAgain() {
        for (int round = 0; round < 5; round++) {
            queue.add(0);
            queue.add(2);
            queue.add(1);
            assertThat(queue.remove()).isZero();
            queue.add(0);
            assertThat(queue.remove()).isEqualTo(2);
            assertThat(queue.remove()).isEqualTo(1);
            assertThat(queue.remove()).isZero();
        }
    }

    @Test
    void anEmptiedQueueHasForgottenWhatWaited() {
        queue.add(1);
        queue.add(2);

        queue.clear();
        queue.add(2);

        assertThat(queue.remove()).isEqualTo(2);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void nothingComesOutOfAnEmptyQueue() {
        assertThatThrownBy(queue::remove).isInstanceOf(NoSuchElementException.class);
    }
}
