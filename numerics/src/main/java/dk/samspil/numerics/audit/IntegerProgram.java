package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// The largest value of a sum over whole numbers, each between 0 and a limit, of which certain other sums lie
/// in given intervals. Branch and bound: the linear program without "whole" is solved; where one of its
/// numbers is not whole, that number is once at most the whole number below, once at least the one above.
///
/// Every solution is checked in whole numbers before it counts. (The solver's own integer programming was
/// tried and called smaller values the largest.)
final class IntegerProgram {

    private static final int MOST_PROGRAMS = 1_000;
    private static final double NOISE = 1e-6;

    private final long[] limits;
    private final List<Row> rows;

    /// A sum that is known to lie in an interval.
    ///
    /// @param times by number, how often it is counted
    record Row(List<Long> times, long lowest, long highest) {
        Row {
            times = List.copyOf(times);
        }
    }

    /// @param limits by number, the most it can be
    IntegerProgram(List<Long> limits, List<Row> rows) {
        this.limits = limits.stream().mapToLong(limit -> limit).toArray();
        this.rows = List.copyOf(rows);
    }

    /// The largest sum, each number counted so often; empty if there is none or too many programs are needed.
    OptionalLong largest(List<Long> times) {
        return largest(times, Long.MAX_VALUE, MOST_PROGRAMS);
    }

    /// The same, but it is enough to find one that is not below a number; one less than that if there is none.
    ///
    /// @param most how many programs may be solved
    OptionalLong largest(List<Long> times, long enough, int most) {
        var search = new Search(times, enough, most);
        search.within(new long[limits.length], limits);
        boolean isFound = search.best >= enough || search.programs <= most;
        return isFound && search.best != Long.MIN_VALUE ? OptionalLong.of(search.best) : OptionalLong.empty();
    }

    private final class Search {
        private final List<Long> times;
        private int programs;
        private long best;

        private final long enough;
        private final int most;

        private Search(List<Long> times, long enough, int most) {
            this.times = List.copyOf(times);
            this.enough = enough;
            this.most = most;
            this.best = enough == Long.MAX_VALUE ? Long.MIN_VALUE : enough - 1;
        }

        private void within(long[] from, long[] to) {
            if (best >= enough || ++programs > most) {
                return;
            }
            var result = model(from, to, times).maximise();
            if (!result.getState().isFeasible() || Math.floor(result.getValue() + NOISE) <= best) {
                return;
            }
            int number = leastWhole(result.toRawCopy1D());
            if (number >= 0) {
                branch(from, to, number, result.doubleValue(number));
            } else {
                note(Arrays.stream(result.toRawCopy1D()).mapToLong(Math::round).toArray());
            }
        }

        private void branch(long[] from, long[] to, int number, double value) {
            var above = from.clone();
            above[number] = (long) Math.ceil(value);
            within(above, to);
            var below = to.clone();
            below[number] = (long) Math.floor(value);
            within(from, below);
        }

        private void note(long[] solution) {
            if (rows.stream().allMatch(row -> isIn(row, sum(row.times, solution)))) {
                best = Math.max(best, sum(times, solution));
            } else {
                programs = most + 1;
            }
        }
    }

    private static boolean isIn(Row row, long sum) {
        return sum >= row.lowest && sum <= row.highest;
    }

    private static long sum(List<Long> times, long[] numbers) {
        long sum = 0;
        for (int number = 0; number < numbers.length; number++) {
            sum += times.get(number) * numbers[number];
        }
        return sum;
    }

    /// The number that is furthest from a whole one; -1 if all are whole.
    private static int leastWhole(double[] numbers) {
        int least = -1;
        double distance = NOISE;
        for (int number = 0; number < numbers.length; number++) {
            double ofThis = Math.abs(numbers[number] - Math.rint(numbers[number]));
            if (ofThis > distance) {
                least = number;
                distance = ofThis;
            }
        }
        return least;
    }

    private ExpressionsBasedModel model(long[] from, long[] to, List<Long> times) {
        var model = new ExpressionsBasedModel();
        var variables = new Variable[from.length];
        for (int number = 0; number < from.length; number++) {
            variables[number] = model.newVariable("number" + number)
                    .lower(from[number])
                    .upper(to[number])
                    .weight(times.get(number));
        }
        for (int row = 0; row < rows.size(); row++) {
            var sum = model.newExpression("row" + row);
            sum.lower(rows.get(row).lowest).upper(rows.get(row).highest);
            for (int number = 0; number < from.length; number++) {
                if (rows.get(row).times.get(number) != 0) {
                    sum.set(variables[number], rows.get(row).times.get(number));
                }
            }
        }
        return model;
    }
}
