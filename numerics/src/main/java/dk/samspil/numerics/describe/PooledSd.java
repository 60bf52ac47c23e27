package dk.samspil.numerics.describe;

/// Standard deviation inside units, pooled over many units: how much people of one team differ from each other.
///
/// Formula: `s_p = sqrt(sum((n_j - 1) s_j^2) / sum(n_j - 1))`. Unit: that of the scores. Smallest meaningful n:
/// one degree of freedom gives a number, about 30 make it usable. Edge cases: units with fewer than two scores
/// add nothing; without any degree of freedom the value is `NaN`. It equals the square root of the within mean
/// square of a one-way analysis of variance. Source: Snedecor and Cochran (1989), Statistical Methods, ch. 6.
///
/// Worked example: n 3, s 25 and n 2, s^2 200 give `sqrt((2 * 625 + 1 * 200) / 3) = 21.98`. More in
/// docs/methods/pooled-sd.md.
///
/// @param value the pooled standard deviation, `NaN` when there is no degree of freedom
/// @param degreesOfFreedom `sum(n_j - 1)` over the units with at least one score
public record PooledSd(double value, int degreesOfFreedom) {

    public PooledSd {
        if (degreesOfFreedom < 0) {
            throw new IllegalArgumentException("degrees of freedom must not be negative: " + degreesOfFreedom);
        }
        if (degreesOfFreedom > 0 ? !(Double.isFinite(value) && value >= 0) : !Double.isNaN(value)) {
            throw new IllegalArgumentException(
                    "with " + degreesOfFreedom + " degrees of freedom it cannot be " + value);
        }
    }

    /// Pools over `units`, which must not share people: the leaves of a tree, never a unit together with its
    /// parent.
    public static PooledSd of(Iterable<Moments> units) {
        int degreesOfFreedom = 0;
        double sumOfSquares = 0;
        for (Moments unit : units) {
            degreesOfFreedom += Math.max(0, unit.n() - 1);
            sumOfSquares += unit.sumOfSquares();
        }
        return new PooledSd(Math.sqrt(sumOfSquares / degreesOfFreedom), degreesOfFreedom);
    }
}
