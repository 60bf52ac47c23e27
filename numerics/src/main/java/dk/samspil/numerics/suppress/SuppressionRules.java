package dk.samspil.numerics.suppress;

/// The thresholds of a plan. Looser ones than a municipality may ever choose are refused.
///
/// @param minimumSupport `k`: every combination of published figures involves at least so many people, or
///     nobody; at least 4, by default 5, and 10 for distributions
/// @param minimumUnit the fewest contributors a published unit has; at least 5
/// @param deferral whether a unit may be published without a few answers that count only from a unit above
///     it
/// @param partialAnswers how people who answered only a part of the questions are treated
public record SuppressionRules(int minimumSupport, int minimumUnit, boolean deferral, PartialAnswers partialAnswers) {

    /// The defaults for means: support 5, units of 5 or more.
    public static final SuppressionRules FOR_MEANS = new SuppressionRules(5, 5, true, PartialAnswers.NO_OWN_SUPPORT);

    /// The defaults for distributions: support 10, units of 20 or more.
    public static final SuppressionRules FOR_DISTRIBUTIONS =
            new SuppressionRules(10, 20, true, PartialAnswers.NO_OWN_SUPPORT);

    private static final int LARGEST_SUPPORT = 50;

    public SuppressionRules {
        if (minimumSupport < 4 || minimumSupport > LARGEST_SUPPORT) {
            throw new IllegalArgumentException("the minimum support must be 4 to 50, not " + minimumSupport);
        }
        if (minimumUnit < 5) {
            throw new IllegalArgumentException("a published unit must have at least 5 answers, not " + minimumUnit);
        }
    }

    /// The same rules for a whole that is published beside its parts.
    public SuppressionRules withPartialAnswers(PartialAnswers treatment) {
        return new SuppressionRules(minimumSupport, minimumUnit, deferral, treatment);
    }

    /// The same rules for a plan in which no unit leaves answers out.
    SuppressionRules withoutDeferral() {
        return new SuppressionRules(minimumSupport, minimumUnit, false, partialAnswers);
    }

    /// The same rules for a plan that shows no unit with fewer contributors.
    public SuppressionRules withMinimumUnit(int contributors) {
        return new SuppressionRules(minimumSupport, contributors, deferral, partialAnswers);
    }

    /// How the people are treated who answered some of the questions but not all.
    public enum PartialAnswers {
        /// They only keep a group from counting as empty. Right where a unit shows a whole or its parts,
        /// not both.
        NO_OWN_SUPPORT,
        /// They must themselves be nobody or at least `k` in every derivable group. Needed where a unit
        /// shows a whole (a dimension) beside all its parts (the items): the whole times the number of
        /// parts minus the sum of the parts is zero for everybody who answered everything, so that only
        /// those who did not are left in it.
        OWN_SUPPORT
    }
}
