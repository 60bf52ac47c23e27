package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.function.Consumer;

/// Searches for sets of two, three or four vectors of length four that are linearly dependent, whatever
/// the factors, and light enough together.
///
/// Two vectors are dependent if they are equal once their first element is made 1. Three are, if two of
/// them are dependent after the third has been projected away, and so on: every vector in turn is
/// projected away from those after it, which leaves vectors that are one shorter. The time is the square
/// of the number of vectors for sets of three and the cube for sets of four.
///
/// Of vectors that are found equal only the lightest is used further: where a heavier one would make a
/// set dependent, the lightest does too.
final class DependentSets {

    private final int mostWeight;
    private final Consumer<int[]> found;
    private final LongIndex[] indexes = new LongIndex[NullVectors.COUNT];

    /// Vectors with the first element made 1 and left out: by coordinate, then by vector.
    private static final class Points {
        private final int[] numbers;
        private final int[] weights;
        private final long[][] coordinates;

        private Points(int[] numbers, int[] weights, long[][] coordinates) {
            this.numbers = numbers;
            this.weights = weights;
            this.coordinates = coordinates;
        }
    }

    /// @param mostWeight the largest weight of a set that is looked for
    /// @param found takes every set found, as numbers of vectors
    DependentSets(int mostWeight, Consumer<int[]> found) {
        this.mostWeight = mostWeight;
        this.found = found;
        Arrays.setAll(indexes, i -> new LongIndex());
    }

    /// Searches among some vectors.
    ///
    /// @param numbers what to call the vectors
    /// @param vectors by element, then by vector; the first element is not 0
    /// @param largest the most vectors in a set
    void search(int[] numbers, int[] weights, long[][] vectors, int largest) {
        var points = projected(numbers, weights, vectors, -1, mostWeight);
        search(points, new int[0], mostWeight, largest);
    }

    private void search(Points points, int[] chosen, int budget, int largest) {
        var distinct = takeLightest(points, chosen, budget);
        if (chosen.length + 2 < largest) {
            int size = distinct.numbers.length;
            for (int pivot = 0; pivot + 2 <= size; pivot++) {
                int left = budget - distinct.weights[pivot];
                if (left >= 0) {
                    var with = Arrays.copyOf(chosen, chosen.length + 1);
                    with[chosen.length] = distinct.numbers[pivot];
                    var rest = projected(distinct.numbers, distinct.weights, distinct.coordinates, pivot, left);
                    search(rest, with, left, largest);
                }
            }
        }
    }

    /// Reports equal points that are light enough, and keeps the lightest of them.
    private Points takeLightest(Points points, int[] chosen, int budget) {
        var index = indexes[chosen.length];
        index.clear();
        var lightest = new int[points.numbers.length];
        for (int i = 0; i < points.numbers.length; i++) {
            int before = index.count();
            int point = index.indexOf(points.coordinates[0][i]);
            if (point == before) {
                lightest[point] = i;
                continue;
            }
            int other = lightest[point];
            if (points.weights[i] + points.weights[other] <= budget) {
                var set = Arrays.copyOf(chosen, chosen.length + 2);
                set[chosen.length] = points.numbers[other];
                set[chosen.length + 1] = points.numbers[i];
                found.accept(set);
            }
            if (points.weights[i] < points.weights[other]) {
                lightest[point] = i;
            }
        }
        return index.count() == points.numbers.length ? points : select(points, Arrays.copyOf(lightest, index.count()));
    }

    private static Points select(Points points, int[] chosen) {
        var coordinates = new long[points.coordinates.length][];
        Arrays.setAll(
                coordinates,
                c -> Arrays.stream(chosen)
                        .mapToLong(i -> points.coordinates[c][i])
                        .toArray());
        return new Points(
                Arrays.stream(chosen).map(i -> points.numbers[i]).toArray(),
                Arrays.stream(chosen).map(i -> points.weights[i]).toArray(),
                coordinates);
    }

    /// Subtracts the pivot from the points after it and divides by the first coordinate, which is left
    /// out. Without a pivot (-1) nothing is subtracted and all are divided.
    private static Points projected(int[] numbers, int[] weights, long[][] coordinates, int pivot, int budget) {
        var kept = new int[numbers.length - pivot - 1];
        int size = 0;
        for (int i = pivot + 1; i < numbers.length; i++) {
            if (weights[i] <= budget) {
                kept[size++] = i;
            }
        }
        var divisors = new long[size];
        var keptNumbers = new int[size];
        var keptWeights = new int[size];
        for (int i = 0; i < size; i++) {
            divisors[i] = relative(coordinates[0], kept[i], pivot);
            keptNumbers[i] = numbers[kept[i]];
            keptWeights[i] = weights[kept[i]];
        }
        PrimeField.invertAll(divisors);
        var shorter = new long[coordinates.length - 1][size];
        for (int c = 0; c < shorter.length; c++) {
            for (int i = 0; i < size; i++) {
                shorter[c][i] = PrimeField.multiply(relative(coordinates[c + 1], kept[i], pivot), divisors[i]);
            }
        }
        return new Points(keptNumbers, keptWeights, shorter);
    }

    private static long relative(long[] coordinate, int point, int pivot) {
        return pivot < 0 ? coordinate[point] : PrimeField.subtract(coordinate[point], coordinate[pivot]);
    }
}
