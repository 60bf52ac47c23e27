package dk.samspil.numerics.driver;

import dk.samspil.numerics.driver.ImportanceResult.Importance;
import dk.samspil.numerics.driver.ImportanceResult.Importances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// From resampled shares to intervals, and from intervals to classes of importance.
///
/// Two dimensions whose intervals overlap are in the same class, also when only a third one joins them; so
/// across classes no intervals overlap. When that leaves more than three classes, the neighbours with the
/// smallest gap are joined.
final class Intervals {

    private static final int MOST_CLASSES = 3;
    private static final double ROUNDING_NOISE = 1e-9;

    private Intervals() {}

    /// @param parts each dimension's part of R squared
    /// @param resampled by dimension the shares of all draws, and as the last row their R squared
    static Importances classified(double[] parts, double[][] resampled, double confidence, int people, int units) {
        double rSquared = Arrays.stream(parts).sum();
        int drivers = parts.length;
        double[] low = new double[drivers + 1];
        double[] high = new double[drivers + 1];
        for (int row = 0; row <= drivers; row++) {
            double[] sorted = resampled[row].clone();
            Arrays.sort(sorted);
            int tail = (int) (sorted.length * (1 - confidence) / 2 + ROUNDING_NOISE);
            low[row] = sorted[tail];
            high[row] = sorted[sorted.length - 1 - tail];
        }
        int[] classes = classes(Arrays.copyOf(low, drivers), Arrays.copyOf(high, drivers));
        var importances = IntStream.range(0, drivers)
                .mapToObj(
                        driver -> new Importance(parts[driver] / rSquared, low[driver], high[driver], classes[driver]))
                .toList();
        int most = Arrays.stream(classes).max().orElseThrow();
        return new Importances(people, units, rSquared, low[drivers], high[drivers], most, importances);
    }

    /// For each interval its class, 1 for the highest.
    static int[] classes(double[] low, double[] high) {
        int[] downwards = IntStream.range(0, high.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -high[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] gapAbove = new double[downwards.length];
        double lowest = Double.POSITIVE_INFINITY;
        for (int at = 0; at < downwards.length; at++) {
            gapAbove[at] = at == 0 ? 0 : lowest - high[downwards[at]];
            lowest = Math.min(lowest, low[downwards[at]]);
        }
        List<Integer> cuts = widest(gapAbove);
        int[] classes = new int[high.length];
        int current = 1;
        for (int at = 0; at < downwards.length; at++) {
            current += cuts.contains(at) ? 1 : 0;
            classes[downwards[at]] = current;
        }
        return classes;
    }

    private static List<Integer> widest(double[] gaps) {
        List<Integer> cuts = new ArrayList<>();
        IntStream.range(1, gaps.length)
                .filter(at -> gaps[at] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -gaps[at]))
                .limit(MOST_CLASSES - 1L)
                .forEach(cuts::add);
        return cuts;
    }
}
