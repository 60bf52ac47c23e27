package dk.samspil.numerics.suppress;

import java.util.function.IntPredicate;

/// Chooses which units of a tree get a result of their own: as many as possible while every combination of
/// published results involves at least `k` people or nobody.
///
/// **What is safe.** Subtract from each published unit the published units below it. What is left of a unit
/// `u` is its residual `R(u)`; residuals are disjoint, and the published sums and the sums over the
/// residuals can be computed from each other. So every combination of published figures touches at least
/// `k` people or nobody exactly if every `R(u)` has at least `k` contributors or none (theorem 1,
/// docs/methods/disclosure-tree-planner.md). Where people skip questions, the same holds for every question
/// if `R(u)` has at least `k` *complete* contributors or nobody who answered anything (theorem 3).
///
/// **How.** A dynamic program over the tree finds the plan that costs least: a report withheld costs `1000
/// + n`, and an answer a report leaves out (see [Decision#DEFERRED]) costs 40. Its states are in
/// [OpenState]; the time is proportional to the number of units and at most the square of the number of
/// states.
///
/// One planner may be used for any number of quantities: the answers as such, the people invited, each
/// dimension, each battery of items, each distribution. Each is a linear system of its own.
public final class TreePlanner {

    private final SuppressionRules rules;
    private final OpenState states;

    public TreePlanner(SuppressionRules rules) {
        this.rules = rules;
        this.states = new OpenState(rules);
    }

    /// The best plan for one quantity, with every unit a candidate.
    public UnitPlan plan(UnitTree tree, ContributorCounts counts) {
        return plan(tree, counts, unit -> true);
    }

    /// The best plan for one quantity.
    ///
    /// @param counts contributors by home unit, of the same size as the tree
    /// @param candidate units the caller wants to publish at all, for instance because their dimension is
    ///     published; it must not depend on what anybody answered
    public UnitPlan plan(UnitTree tree, ContributorCounts counts, IntPredicate candidate) {
        if (tree.size() != counts.size()) {
            throw new IllegalArgumentException(tree.size() + " units but counts for " + counts.size());
        }
        var costs = new UnitCosts(rules, counts.completeInSubtrees(tree), candidate);
        var decisions = new PlanTable(tree, states, costs).solve(counts);
        return UnitPlan.of(tree, rules, counts, decisions, candidate);
    }
}
