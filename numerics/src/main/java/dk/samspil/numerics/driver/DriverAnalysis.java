package dk.samspil.numerics.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Which dimensions go together with an outcome such as well-being, for a whole organisation or a large
/// branch.
///
/// Formula: people's scores around the means of their own unit; R squared of the outcome on all
/// dimensions, divided by Shapley values (LMG) over all subsets, or above a number of dimensions by
/// Johnson's relative weights; intervals from resampling units; classes of importance from intervals that
/// overlap. Unit: shares of R squared, 0-1. Smallest meaningful n: 300 people. Edge cases: only people
/// with every score count; a unit with one of them adds nothing; a dimension without spread, or made of
/// others, has no part of its own. It says "goes together with", never "causes". Source: Lindeman, Merenda
/// and Gold (1980), Introduction to Bivariate and Multivariate Analysis; Gromping (2006), J. Stat. Softw.
/// 17(1); Johnson (2000), Multivariate Behavioral Research 35:1-19.
///
/// Worked example: two uncorrelated dimensions that correlate .6 and .3 with the outcome have R squared
/// .45 and the shares .8 and .2. More in docs/methods/importance.md.
public final class DriverAnalysis {

    private final int people;
    private final List<CrossProducts> units;
    private final CrossProducts all;

    private DriverAnalysis(int people, int drivers, List<CrossProducts> units) {
        this.people = people;
        this.units = units;
        this.all = sum(units, drivers);
    }

    /// Takes in people; what is in no result leaves nobody recognisable, since only sums are kept.
    ///
    /// @param scores for each person the scores 0-100 of the drivers, `NaN` where missing; never items of
    ///     the outcome
    /// @param outcome for each person the score of the outcome, `NaN` where missing
    /// @param unit for each person a number of the unit; the same for all to leave units out of it
    /// @throws IllegalArgumentException if the lengths differ, there is no driver, or a score is infinite
    public static DriverAnalysis of(double[][] scores, double[] outcome, int[] unit) {
        if (scores.length != outcome.length || outcome.length != unit.length) {
            throw new IllegalArgumentException(
                    scores.length + " rows, " + outcome.length + " outcomes, " + unit.length + " units");
        }
        int drivers = scores.length == 0 ? 1 : scores[0].length;
        if (drivers == 0) {
            throw new IllegalArgumentException("needs a driver");
        }
        Map<Integer, List<double[]>> rows = new LinkedHashMap<>();
        int complete = 0;
        for (int person = 0; person < unit.length; person++) {
            double[] row = row(scores[person], outcome[person], drivers);
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                rows.computeIfAbsent(unit[person], it -> new ArrayList<>()).add(row);
                complete++;
            }
        }
        var units = rows.values().stream()
                .map(those -> CrossProducts.centred(those, drivers))
                .toList();
        return new DriverAnalysis(complete, drivers, units);
    }

    private static double[] row(double[] scores, double outcome, int drivers) {
        if (scores.length != drivers) {
            throw new IllegalArgumentException("rows of " + drivers + " and " + scores.length + " drivers");
        }
        double[] row = Arrays.copyOf(scores, drivers + 1);
        row[drivers] = outcome;
        if (Arrays.stream(row).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("a score must be finite or NaN for missing");
        }
        return row;
    }

    /// People with every score.
    public int people() {
        return people;
    }

    /// Units with such a person.
    public int units() {
        return units.size();
    }

    /// The share of the outcome's variance, 0-1, that goes together with all dimensions; `NaN` when the
    /// outcome does not differ.
    public double rSquared() {
        return all.hasOutcomeSpread() ? Arrays.stream(johnson()).sum() : Double.NaN;
    }

    /// Each dimension's part of R squared by Shapley values; together they are R squared.
    ///
    /// @throws IllegalArgumentException with more than 20 dimensions, whose subsets are too many
    public double[] shapley() {
        if (all.drivers() > ImportanceRule.MOST_BY_SUBSETS) {
            throw new IllegalArgumentException("too many subsets of " + all.drivers() + " dimensions");
        }
        return RelativeImportance.SHAPLEY.of(all);
    }

    /// Each dimension's part of R squared by Johnson's relative weights; together they are R squared.
    public double[] johnson() {
        return RelativeImportance.JOHNSON.of(all);
    }

    /// The shares with their intervals and classes, or why there are none.
    ///
    /// @param random where the resampling takes its units from; the same generator state gives the same
    ///     result
    public ImportanceResult importance(ImportanceRule rule, RandomGenerator random) {
        if (people < rule.smallestN()) {
            return new ImportanceResult.TooFewPeople(people);
        }
        var method = rule.methodFor(all.drivers());
        double[] parts = method.of(all);
        double rSquared = Arrays.stream(parts).sum();
        if (!(all.hasOutcomeSpread() && rSquared > 0)) {
            return new ImportanceResult.NothingInCommon();
        }
        double[][] resampled = new double[all.drivers() + 1][rule.resamples()];
        for (int draw = 0; draw < rule.resamples(); draw++) {
            record(method.of(resample(random)), resampled, draw);
        }
        return Intervals.classified(parts, resampled, rule.confidence(), people, units.size());
    }

    /// The shares of one draw, and as the last row its R squared.
    private static void record(double[] parts, double[][] resampled, int draw) {
        double rSquared = Arrays.stream(parts).sum();
        for (int driver = 0; driver < parts.length; driver++) {
            resampled[driver][draw] = rSquared > 0 ? parts[driver] / rSquared : 0;
        }
        resampled[parts.length][draw] = rSquared;
    }

    private CrossProducts resample(RandomGenerator random) {
        var drawn = CrossProducts.none(all.drivers());
        for (int i = 0; i < units.size(); i++) {
            drawn.add(units.get(random.nextInt(units.size())));
        }
        return drawn;
    }

    private static CrossProducts sum(List<CrossProducts> units, int drivers) {
        var sum = CrossProducts.none(drivers);
        units.forEach(sum::add);
        return sum;
    }
}
