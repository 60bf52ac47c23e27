package dk.samspil.numerics.audit;

import java.util.Arrays;

/// Numbers different keys 0, 1, 2 … in the order in which they first come.
final class LongIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] slots = new int[32];
    private int count;

    LongIndex() {
        Arrays.fill(slots, -1);
    }

    /// Forgets all keys, in time proportional to their number.
    void clear() {
        for (int index = 0; index < count; index++) {
            int slot = slotOf(keys[index]);
            while (slots[slot] != index) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = -1;
        }
        count = 0;
    }

    int count() {
        return count;
    }

    /// The number of a key, a new one if it has none.
    int indexOf(long key) {
        int slot = slotOf(key);
        while (slots[slot] >= 0) {
            if (keys[slots[slot]] == key) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count;
        keys[count++] = key;
        if (count == keys.length) {
            grow();
        }
        return count - 1;
    }

    private int slotOf(long key) {
        return (int) ((key * SPREAD) >>> 33) & (slots.length - 1);
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int index = 0; index < count; index++) {
            int slot = slotOf(keys[index]);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = index;
        }
    }
}
