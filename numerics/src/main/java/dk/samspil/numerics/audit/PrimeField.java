package dk.samspil.numerics.audit;

import java.util.random.RandomGenerator;

/// Arithmetic modulo the prime 2⁶¹ - 1. Elements are `0 … P-1`.
final class PrimeField {

    static final long P = (1L << 61) - 1;

    private PrimeField() {}

    static long add(long a, long b) {
        return fold(a + b);
    }

    static long subtract(long a, long b) {
        return fold(a + (P - b));
    }

    static long negate(long a) {
        return fold(P - a);
    }

    /// The product: 2⁶¹ is 1, so the upper bits of the 122-bit product are added to the lower 61.
    static long multiply(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return fold((low & P) + (high << 3 | low >>> 61));
    }

    /// The element whose product with `a` is 1, as `a` to the power of `P - 2`.
    static long inverse(long a) {
        if (a == 0) {
            throw new ArithmeticException("0 has no inverse");
        }
        if (a == 1) {
            return 1;
        }
        long inverse = 1;
        for (int bit = 60; bit >= 0; bit--) {
            inverse = multiply(inverse, inverse);
            if (((P - 2) >> bit & 1) == 1) {
                inverse = multiply(inverse, a);
            }
        }
        return inverse;
    }

    /// Replaces every element by its inverse, with one division for all; none may be 0.
    static void invertAll(long[] elements) {
        var products = new long[elements.length];
        long product = 1;
        for (int i = 0; i < elements.length; i++) {
            products[i] = product;
            product = multiply(product, elements[i]);
        }
        long inverse = inverse(product);
        for (int i = elements.length - 1; i >= 0; i--) {
            long element = elements[i];
            elements[i] = multiply(inverse, products[i]);
            inverse = multiply(inverse, element);
        }
    }

    /// An evenly distributed element.
    static long draw(RandomGenerator random) {
        long drawn = random.nextLong() >>> 3;
        while (drawn == P) {
            drawn = random.nextLong() >>> 3;
        }
        return drawn;
    }

    /// Brings `0 … 2P` into `0 … P-1`.
    private static long fold(long sum) {
        return sum >= P ? sum - P : sum;
    }
}
