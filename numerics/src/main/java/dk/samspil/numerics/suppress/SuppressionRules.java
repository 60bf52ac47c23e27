package dk.samspil.numerics.suppress;

/// The thresholds of a plan. Looser ones than a municipality may ever choose are refused.
///
/// @param minimumSupport `k`: every combination of published figures involves at least so many people, or
///     nobody; at least 4, by default 5, and 10 for distributions
/// @param minimumUnit the fewest contributors a published unit has; at least 5
/// @param deferral whether a unit may be published without a few answers that count only from a unit above
///     it
public record SuppressionRules(int minimumSupport, int minimumUnit, boolean deferral) {

    /// The defaults for means: support 5, units of 5 or more.
    public static final SuppressionRules FOR_MEANS = new SuppressionRules(5, 5, true);

    /// The defaults for distributions: support 10, units of 20 or more.
    public static final SuppressionRules FOR_DISTRIBUTIONS = new SuppressionRules(10, 20, true);

    private static final int LARGEST_SUPPORT = 50;

    public SuppressionRules {
        if (minimumSupport < 4 || minimumSupport > LARGEST_SUPPORT) {
            throw new IllegalArgumentException("the minimum support must be 4 to 50, not " + minimumSupport);
        }
        if (minimumUnit < 5) {
            throw new IllegalArgumentException("a published unit must have at least 5 answers, not " + minimumUnit);
        }
    }

    /// The same rules for a plan in which no unit leaves answers out.
    SuppressionRules withoutDeferral() {
        return new SuppressionRules(minimumSupport, minimumUnit, false);
    }

    /// The same rules for a plan that shows no unit with fewer contributors.
    public SuppressionRules withMinimumUnit(int contributors) {
        return new SuppressionRules(minimumSupport, contributors, deferral);
    }
}
