package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.SuppressionRules;

/// A policy's thresholds as the planner takes them, for each level of detail.
final class CellThresholds {
    private static final int SMALLEST_PAIR = 20;
    private static final int SMALLEST_UNIT_WITH_PAIRS = 300;
    private static final int SMALLEST_BLOCK_WITH_ITEMS = 20;
    private static final int SMALLEST_CUT_UNIT_WITH_ITEMS = 100;

    private final DisclosurePolicy policy;

    CellThresholds(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /// For the cells as such, and for means of dimensions.
    CellRules forDimensions() {
        return policy.cellRules();
    }

    /// For means of items.
    CellRules forItems() {
        return rules(
                policy.minimumSupport(),
                Math.max(CountClass.FROM_10_TO_19.lowest(), policy.minimumUnit()),
                Math.max(SMALLEST_BLOCK_WITH_ITEMS, policy.minimumCut()),
                SMALLEST_CUT_UNIT_WITH_ITEMS);
    }

    /// For distributions of answers.
    CellRules forDistributions() {
        return rules(
                policy.minimumDistribution(),
                Math.max(CountClass.FROM_20_TO_49.lowest(), policy.minimumUnit()),
                Math.max(SMALLEST_BLOCK_WITH_ITEMS, policy.minimumCut()),
                SMALLEST_CUT_UNIT_WITH_ITEMS);
    }

    private static CellRules rules(int support, int unit, int block, int unitWithCut) {
        int pair = Math.max(SMALLEST_PAIR, block);
        return new CellRules(
                new SuppressionRules(support, unit, true),
                block,
                Math.max(unitWithCut, block),
                pair,
                Math.max(SMALLEST_UNIT_WITH_PAIRS, pair));
    }
}
