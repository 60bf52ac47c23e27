package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

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
}
