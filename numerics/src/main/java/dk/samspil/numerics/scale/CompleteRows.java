package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The people who answered every item ("listwise"), out of a matrix of people by items.
final class CompleteRows {

    private final int items;
    private final double[][] rows;

    private CompleteRows(int items, double[][] rows) {
        this.items = items;
        this.rows = rows;
    }

    /// @throws IllegalArgumentException if the rows differ in length
    static CompleteRows of(double[][] answers) {
        int items = answers.length == 0 ? 0 : answers[0].length;
        for (double[] row : answers) {
            if (row.length != items) {
                throw new IllegalArgumentException("every person needs " + items + " entries, found " + row.length);
            }
        }
        double[][] complete = Arrays.stream(answers)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return new CompleteRows(items, complete);
    }

    /// The people who answered every item but this one, whether or not they answered it, with the item left out.
    static CompleteRows without(int item, double[][] answers) {
        return of(Arrays.stream(answers).map(row -> without(item, row)).toArray(double[][]::new));
    }

    /// The same people with one item left out.
    CompleteRows without(int item) {
        return without(item, rows);
    }

    int items() {
        return items;
    }

    int persons() {
        return rows.length;
    }

    /// The moments of a figure computed from each complete row.
    Moments moments(ToDoubleFunction<double[]> figure) {
        return Moments.of(Arrays.stream(rows).mapToDouble(figure).toArray());
    }

    Moments item(int item) {
        return moments(row -> row[item]);
    }

    private static double[] without(int item, double[] row) {
        return IntStream.range(0, row.length)
                .filter(other -> other != item)
                .mapToDouble(other -> row[other])
                .toArray();
    }
}
