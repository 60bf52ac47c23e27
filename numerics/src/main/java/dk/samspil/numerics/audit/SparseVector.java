package dk.samspil.numerics.audit;

import java.util.Map;
import java.util.TreeMap;

/// A vector over the prime field of which only the elements other than 0 are kept.
final class SparseVector {

    private final TreeMap<Integer, Long> elements = new TreeMap<>();

    SparseVector copy() {
        return times(1);
    }

    SparseVector times(long factor) {
        var multiple = new SparseVector();
        multiple.addMultiple(this, factor);
        return multiple;
    }

    long get(int index) {
        return elements.getOrDefault(index, 0L);
    }

    void add(int index, long value) {
        long sum = PrimeField.add(get(index), value);
        if (sum == 0) {
            elements.remove(index);
        } else {
            elements.put(index, sum);
        }
    }

    void addMultiple(SparseVector other, long factor) {
        if (factor != 0) {
            other.elements.forEach((index, value) -> add(index, PrimeField.multiply(value, factor)));
        }
    }

    boolean isZero() {
        return elements.isEmpty();
    }

    int lastIndex() {
        return elements.lastKey();
    }

    Map<Integer, Long> elements() {
        return elements;
    }
}
