package dk.samspil.numerics.compare;

/// The lines of a funnel plot: how far from the reference the mean of a unit of a given size lies by
/// chance.
///
/// Formula: `B +- 1.96 s_p / sqrt(n)` (inner) and `B +- 3.09 s_p / sqrt(n)` (outer). Unit: points.
/// Smallest meaningful n: 1, drawn from 5. Edge cases: a limit may lie outside the scale; clip it in the
/// picture. Units outside the inner lines are expected: one in twenty without any difference, and more
/// because units do differ; a colour follows [ReferenceRule] alone. Source: Spiegelhalter (2005),
/// Statistics in Medicine 24:1185-1202.
///
/// Worked example: reference 65, s_p 23, n 10: 50.7 to 79.3, and 42.5 to 87.5. More in
/// docs/methods/funnel-limits.md.
///
/// @param reference points
/// @param pooledSd standard deviation within units, more than 0
public record FunnelLimits(double reference, double pooledSd) {

    private static final double INNER = 1.96;
    private static final double OUTER = 3.09;

    public FunnelLimits {
        if (!Double.isFinite(reference) || !(pooledSd > 0) || Double.isInfinite(pooledSd)) {
            throw new IllegalArgumentException("no funnel around " + reference + " with spread " + pooledSd);
        }
    }

    /// Half the distance of the inner lines at `n` answers, in points.
    public double innerHalfWidth(int n) {
        return INNER * standardError(n);
    }

    /// Half the distance of the outer lines at `n` answers, in points.
    public double outerHalfWidth(int n) {
        return OUTER * standardError(n);
    }

    private double standardError(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a mean needs an answer, not " + n);
        }
        return pooledSd / Math.sqrt(n);
    }
}
