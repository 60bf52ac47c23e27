package dk.samspil.numerics.audit;

import java.util.Arrays;

/// Gauss-Jordan elimination over the prime field, one vector after the other, that remembers of which of
/// the added vectors each row is a combination.
///
/// Every row has a 1 at its pivot, where all other rows have 0; the pivot is the first element that is
/// not 0.
final class RowReduction {

    private final int limit;
    private int rank;
    private int[] pivots = new int[4];
    private long[][] rows = new long[4][];
    private long[][] combinations = new long[4][];

    /// @param limit the most vectors that can be independent
    RowReduction(int limit) {
        this.limit = limit;
    }

    int rank() {
        return rank;
    }

    /// Whether every vector that may still come depends on those added.
    boolean isFull() {
        return rank == limit;
    }

    int pivot(int row) {
        return pivots[row];
    }

    long[] row(int row) {
        return rows[row];
    }

    /// How often each added vector is counted in a row; vectors beyond the end are not.
    long[] combination(int row) {
        return combinations[row];
    }

    /// Adds a vector unless it depends on those added before; returns whether it was added. The vector is
    /// overwritten.
    boolean add(long[] vector) {
        var combination = new long[rank + 1];
        combination[rank] = 1;
        var factors = new long[rank];
        Arrays.setAll(factors, row -> vector[pivots[row]]);
        for (int row = 0; row < rank; row++) {
            subtract(vector, rows[row], factors[row]);
        }
        int pivot = 0;
        while (pivot < vector.length && vector[pivot] == 0) {
            pivot++;
        }
        if (pivot == vector.length) {
            return false;
        }
        for (int row = 0; row < rank; row++) {
            subtract(combination, combinations[row], factors[row]);
        }
        long scale = PrimeField.inverse(vector[pivot]);
        scale(vector, scale);
        scale(combination, scale);
        append(pivot, vector, combination);
        return true;
    }

    private void append(int pivot, long[] vector, long[] combination) {
        for (int row = 0; row < rank; row++) {
            long factor = rows[row][pivot];
            if (factor != 0) {
                subtract(rows[row], vector, factor);
                combinations[row] = Arrays.copyOf(combinations[row], combination.length);
                subtract(combinations[row], combination, factor);
            }
        }
        if (rank == rows.length) {
            pivots = Arrays.copyOf(pivots, 2 * rank);
            rows = Arrays.copyOf(rows, 2 * rank);
            combinations = Arrays.copyOf(combinations, 2 * rank);
        }
        pivots[rank] = pivot;
        rows[rank] = vector;
        combinations[rank++] = combination;
    }

    /// Subtracts a multiple of a vector that is not longer.
    static void subtract(long[] from, long[] vector, long times) {
        if (times != 0) {
            for (int i = 0; i < vector.length; i++) {
                if (vector[i] != 0) {
                    from[i] = PrimeField.subtract(from[i], PrimeField.multiply(times, vector[i]));
                }
            }
        }
    }

    private static void scale(long[] vector, long factor) {
        if (factor != 1) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = PrimeField.multiply(vector[i], factor);
            }
        }
    }
}
