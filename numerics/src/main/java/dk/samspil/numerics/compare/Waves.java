package dk.samspil.numerics.compare;

import java.util.Arrays;

/// The same units, or the same items of one unit, in two rounds: what a change is computed from.
///
/// Formula: difference `d = m_2 - m_1` with variance `V = s_p^2 (1/n_1 + 1/n_2)`, and where `m` people are
/// known to have answered both times `V = s_p^2 (1/n_1 + 1/n_2 - 2 m rho / (n_1 n_2))`; both plus `1/12`
/// for each mean rounded to whole points. Never a finite population correction. Unit: points. Smallest
/// meaningful n: 5 in both rounds. Edge cases: of a number of answers shown as a class the number that
/// gives the largest variance counts, which without a link is the lowest; with one it may be the highest,
/// since a link explains more the more answers it covers. Source: Cochran (1977), Sampling Techniques,
/// 12.11; Derrick et al. (2017), Journal of Modern Applied Statistical Methods 16:137-157.
///
/// Worked example: 10 and 12 answers, s_p 23, exact means: V 96.98, and 52.9 when 8 people with
/// correlation .625 are in both. More in docs/methods/change.md.
public final class Waves {

    private final ReleasedMeans before;
    private final ReleasedMeans after;
    private final double[] pooledSds;
    private final int[] linked;
    private final double correlation;

    private Waves(ReleasedMeans before, ReleasedMeans after, double[] pooledSds, int[] linked, double correlation) {
        this.before = before;
        this.after = after;
        this.pooledSds = pooledSds;
        this.linked = linked;
        this.correlation = correlation;
    }

    /// Two rounds of one dimension or composite.
    ///
    /// @param before the first round, by unit of today: units that were merged or split have their
    ///     people's answers here as if they had been one unit then, or nothing
    /// @param after the second round, by the same units
    /// @param pooledSd standard deviation within units, over both rounds; `NaN` or 0 when there is none,
    ///     and then nothing is compared
    /// @throws IllegalArgumentException if the rounds differ in size
    public static Waves of(ReleasedMeans before, ReleasedMeans after, double pooledSd) {
        double[] everywhere = new double[after.size()];
        Arrays.fill(everywhere, pooledSd);
        return of(before, after, everywhere);
    }

    /// Two rounds of figures that differ in spread, such as the items of one unit.
    ///
    /// @param pooledSds standard deviation within units for each figure; `NaN` or 0 when there is none
    public static Waves of(ReleasedMeans before, ReleasedMeans after, double[] pooledSds) {
        if (before.size() != after.size() || after.size() != pooledSds.length) {
            throw new IllegalArgumentException(
                    "rounds of " + before.size() + " and " + after.size() + " with " + pooledSds.length + " spreads");
        }
        for (double sd : pooledSds) {
            if (sd < 0 || Double.isInfinite(sd)) {
                throw new IllegalArgumentException("not a standard deviation: " + sd);
            }
        }
        return new Waves(before, after, pooledSds.clone(), new int[after.size()], 0);
    }

    /// The same rounds with a link key, kept away from the results, that tells how many answered in both.
    ///
    /// @param people for each unit those who answered in it both times, of a class the lowest number
    /// @param correlationWithin correlation of their two answers, pooled within units over the
    ///     organisation, 0-1; an estimate below 0 is entered as 0
    /// @throws IllegalArgumentException if there are more of them than can have answered
    public Waves linkedBy(int[] people, double correlationWithin) {
        if (people.length != size() || !(correlationWithin >= 0 && correlationWithin <= 1)) {
            throw new IllegalArgumentException(
                    people.length + " units linked of " + size() + ", correlation " + correlationWithin);
        }
        for (int unit = 0; unit < size(); unit++) {
            int most = Math.min(before.highestN(unit), after.highestN(unit));
            boolean tooMany = isComparable(unit) && people[unit] > most;
            if (tooMany || people[unit] < 0) {
                throw new IllegalArgumentException(people[unit] + " linked of at most " + most);
            }
        }
        return new Waves(before, after, pooledSds, people.clone(), correlationWithin);
    }

    /// Units, comparable or not.
    public int size() {
        return after.size();
    }

    /// Whether both rounds show the unit and its spread is known.
    public boolean isComparable(int unit) {
        return before.isShown(unit) && after.isShown(unit) && pooledSds[unit] > 0;
    }

    double difference(int unit) {
        return after.mean(unit) - before.mean(unit);
    }

    double variance(int unit) {
        double x = 1.0 / before.lowestN(unit);
        double y = 1.0 / after.lowestN(unit);
        double smallestX = 1.0 / before.highestN(unit);
        double smallestY = 1.0 / after.highestN(unit);
        double largest = Math.max(
                Math.max(perPerson(unit, x, y), perPerson(unit, smallestX, y)),
                Math.max(perPerson(unit, x, smallestY), perPerson(unit, smallestX, smallestY)));
        return pooledSds[unit] * pooledSds[unit] * largest + before.roundingVariance() + after.roundingVariance();
    }

    private double perPerson(int unit, double x, double y) {
        return x + y - 2 * linked[unit] * correlation * x * y;
    }

    /// Whether both figures are numbers, so that the difference is one.
    boolean isDifferenceKnown(int unit) {
        return before.end(unit) == ReleasedMeans.End.NONE && after.end(unit) == ReleasedMeans.End.NONE;
    }

    /// Whether the difference of the figures is the least that the real one can be, in its own direction.
    boolean isAtLeastAsLarge(int unit) {
        return difference(unit) > 0
                ? !before.end(unit).opensUp() && !after.end(unit).opensDown()
                : !before.end(unit).opensDown() && !after.end(unit).opensUp();
    }
}
