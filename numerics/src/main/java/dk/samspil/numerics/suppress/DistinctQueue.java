package dk.samspil.numerics.suppress;

import java.util.NoSuchElementException;

/// Numbers from 0 up to a limit, first in, first out; one that is waiting is not added again.
final class DistinctQueue {

    private final int[] ring;
    private final boolean[] isWaiting;
    private int first;
    private int size;

    DistinctQueue(int limit) {
        this.ring = new int[limit];
        this.isWaiting = new boolean[limit];
    }

    void add(int number) {
        if (!isWaiting[number]) {
            isWaiting[number] = true;
            int end = first + size++;
            ring[end < ring.length ? end : end - ring.length] = number;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Takes out the number that has waited longest.
    ///
    /// @throws NoSuchElementException if none waits
    int remove() {
        if (size == 0) {
            throw new NoSuchElementException("nothing waits");
        }
        int number = ring[first];
        first = first + 1 < ring.length ? first + 1 : 0;
        size--;
        isWaiting[number] = false;
        return number;
    }

    void clear() {
        while (!isEmpty()) {
            remove();
        }
    }
}
