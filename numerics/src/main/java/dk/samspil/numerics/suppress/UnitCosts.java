package dk.samspil.numerics.suppress;

import java.util.function.IntPredicate;

/// What a plan pays: 1000 and one more for each reader for a report withheld, 40 for each answer a report
/// leaves out.
final class UnitCosts {

    private static final long REPORT = 1000;
    private static final long DEFERRED_ANSWER = 40;

    private final SuppressionRules rules;
    private final int[] complete;
    private final IntPredicate candidate;

    UnitCosts(SuppressionRules rules, int[] completeInSubtrees, IntPredicate candidate) {
        this.rules = rules;
        this.complete = completeInSubtrees;
        this.candidate = candidate;
    }

    boolean isPublishable(int unit) {
        return complete[unit] >= rules.minimumUnit() && candidate.test(unit);
    }

    boolean deferral() {
        return rules.deferral();
    }

    long ofWithholding(int unit) {
        return REPORT + complete[unit];
    }

    /// A group with no complete contributor costs as much as one answer.
    long ofDeferring(int openAnswers) {
        return DEFERRED_ANSWER * Math.max(1, openAnswers);
    }
}
