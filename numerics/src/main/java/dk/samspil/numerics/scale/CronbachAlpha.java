package dk.samspil.numerics.scale;

import dk.samspil.numerics.describe.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/// Cronbach's alpha: how well the items of one scale go together.
///
/// Formula: `alpha = k / (k - 1) * (1 - sum(item variances) / variance of the sum)`, over people who answered
/// all k items. Unit: none, at most 1, negative when items contradict each other. Smallest meaningful n: about
/// 100 people; never for one team. Edge cases: fewer than two items or complete people, or a sum that does not
/// vary, give `NaN`; items must be turned before. People with missing answers are left out ("listwise");
/// programs that use pairwise covariances give other values. Source: Cronbach (1951), Psychometrika 16:297-334;
/// interval after Feldt, Woodruff and Salih (1987), Applied Psychological Measurement 11:93-103.
///
/// Worked example: four people with (1,2,2), (2,3,2), (4,4,5), (5,5,4) have alpha .9447. More in
/// docs/methods/cronbach-alpha.md.
///
/// @param items number of items k
/// @param persons people with all items answered
/// @param alpha the coefficient
/// @param low lower bound of Feldt's 95 per cent interval, `1 - (1 - alpha) F(.975; n-1, (n-1)(k-1))`
/// @param high its upper bound, `1 - (1 - alpha) F(.025; n-1, (n-1)(k-1))`
/// @param itemStatistics one entry for each item, in the order of the columns
public record CronbachAlpha(
        int items, int persons, double alpha, double low, double high, List<ItemStatistics> itemStatistics) {

    /// How one item fits its scale.
    ///
    /// @param itemRestCorrelation Pearson correlation of the item with the sum of the others, `NaN` if either
    /// is constant
    /// @param alphaIfDeleted alpha of the scale without the item, over the people who answered all the others (they
    /// may be more); `NaN` if only one item is left
    public record ItemStatistics(double itemRestCorrelation, double alphaIfDeleted) {}

    public CronbachAlpha {
        itemStatistics = List.copyOf(itemStatistics);
    }

    /// Computes alpha from answers or item scores, people by items, reversed items already turned, `NaN` if
    /// missing.
    ///
    /// @throws IllegalArgumentException if people have different numbers of entries
    public static CronbachAlpha of(double[][] persons) {
        var rows = CompleteRows.of(persons);
        double alpha = alpha(rows);
        return new CronbachAlpha(
                rows.items(),
                rows.persons(),
                alpha,
                feldtBound(rows, alpha, 0.025),
                feldtBound(rows, alpha, 0.975),
                IntStream.range(0, rows.items())
                        .mapToObj(item -> new ItemStatistics(
                                itemRestCorrelation(rows, item), alpha(CompleteRows.without(item, persons))))
                        .toList());
    }

    private static double alpha(CompleteRows rows) {
        Moments sum = sum(rows);
        if (rows.items() < 2 || sum.allEqual()) {
            return Double.NaN;
        }
        double sumOfVariances = IntStream.range(0, rows.items())
                .mapToDouble(item -> variance(rows.item(item)))
                .sum();
        return rows.items() / (rows.items() - 1.0) * (1 - sumOfVariances / variance(sum));
    }

    private static double itemRestCorrelation(CompleteRows rows, int item) {
        Moments one = rows.item(item);
        Moments rest = sum(rows.without(item));
        if (one.allEqual() || rest.allEqual()) {
            return Double.NaN;
        }
        double covariance = (variance(sum(rows)) - variance(one) - variance(rest)) / 2;
        return covariance / (one.sd() * rest.sd());
    }

    private static Moments sum(CompleteRows rows) {
        return rows.moments(row -> Arrays.stream(row).sum());
    }

    private static double variance(Moments moments) {
        return moments.sd() * moments.sd();
    }

    private static double feldtBound(CompleteRows rows, double alpha, double upperTail) {
        if (Double.isNaN(alpha)) {
            return Double.NaN;
        }
        double df = rows.persons() - 1.0;
        return 1 - (1 - alpha) * FDistribution.of(df, df * (rows.items() - 1)).inverseSurvivalProbability(upperTail);
    }
}
