package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.Optional;

/// Chooses which units of a tree get a result, and which of those also a breakdown by attributes.
public final class CellPlanner {

    private final CellRules rules;
    private final List<Cut> cuts;

    /// A planner for these breakdowns.
    ///
    /// @param cuts the breakdowns wanted, the most important first
    public CellPlanner(CellRules rules, List<Cut> cuts) {
        this.rules = rules;
        this.cuts = List.copyOf(cuts);
    }

    /// Plans the cells of a wave: sets of people that any figure is later made for.
    ///
    /// @param population those who answered
    /// @param invited by home unit, those who were asked: a group is empty only when nobody in it was
    public CellPlan plan(UnitTree tree, Population population, int[] invited) {
        return Optional.<CellPlan>empty()
                .orElseThrow(() -> new UnsupportedOperationException(
                        "not built yet: " + rules + cuts + tree.size() + population.size() + invited.length));
    }
}
