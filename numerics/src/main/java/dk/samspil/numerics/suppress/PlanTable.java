package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The dynamic program over the tree: the least cost of every state of every subtree, and how it was
/// reached.
///
/// Ties: a published unit before a withheld one, whole before deferred; between siblings the plan that
/// leaves fewer people open in those with the smaller numbers.
final class PlanTable {

    private static final long UNREACHABLE = Long.MAX_VALUE / 4;
    private static final int WITHHELD = -1;

    private final UnitTree tree;
    private final OpenState states;
    private final int stateCount;
    private final UnitCosts costs;
    /// `choices[unit * stateCount + state]`: the decision and the state below it that give the subtree this
    /// state.
    private final int[] choices;
    /// `splits[unit * stateCount + state]`: the state of the elder siblings and of `unit` that give the sum
    /// this state.
    private final int[] splits;

    PlanTable(UnitTree tree, OpenState states, UnitCosts costs) {
        this.tree = tree;
        this.states = states;
        this.stateCount = states.size();
        this.costs = costs;
        this.choices = new int[Math.multiplyExact(tree.size(), stateCount)];
        this.splits = new int[choices.length];
    }

    /// The decisions of the best plan.
    Decision[] solve(ContributorCounts counts) {
        Map<Integer, long[]> sums = new HashMap<>();
        var best = new long[stateCount];
        tree.bottomUp().forEach(unit -> {
            decide(unit, Objects.requireNonNullElseGet(sums.remove(unit), () -> own(unit, counts)), best);
            if (unit != tree.root()) {
                int parent = tree.parent(unit);
                sums.put(parent, add(unit, sums.computeIfAbsent(parent, first -> own(first, counts)), best));
            }
        });
        return backtrack(cheapest(best));
    }

    private long[] own(int unit, ContributorCounts counts) {
        var own = new long[stateCount];
        Arrays.fill(own, UNREACHABLE);
        own[states.of(counts.complete(unit), counts.anyone(unit) - counts.complete(unit), 0)] = 0;
        return own;
    }

    /// From the states of everything below a unit to the states of its subtree, by withholding or
    /// publishing it.
    private void decide(int unit, long[] below, long[] best) {
        Arrays.fill(best, UNREACHABLE);
        if (costs.isPublishable(unit)) {
            for (int state = 0; state < stateCount; state++) {
                if (states.mayPublishWhole(state)) {
                    offer(unit, best, states.afterWhole(), below[state], state);
                }
            }
            for (int state = 0; state < stateCount && costs.deferral(); state++) {
                if (states.mayDefer(state)) {
                    long cost = below[state] + costs.ofDeferring(states.complete(state));
                    offer(unit, best, states.afterDeferral(state), cost, state);
                }
            }
        }
        for (int state = 0; state < stateCount; state++) {
            offer(unit, best, state, below[state] + costs.ofWithholding(unit), WITHHELD);
        }
    }

    private void offer(int unit, long[] best, int state, long cost, int choice) {
        if (cost < best[state]) {
            best[state] = cost;
            choices[unit * stateCount + state] = choice;
        }
    }

    /// The states of the elder siblings together with one more child.
    private long[] add(int child, long[] elder, long[] ofChild) {
        var sums = new long[stateCount];
        Arrays.fill(sums, UNREACHABLE);
        for (int a = 0; a < stateCount; a++) {
            for (int b = 0; b < stateCount && elder[a] < UNREACHABLE; b++) {
                int sum = states.sum(a, b);
                if (elder[a] + ofChild[b] < sums[sum]) {
                    sums[sum] = elder[a] + ofChild[b];
                    splits[child * stateCount + sum] = a * stateCount + b;
                }
            }
        }
        return sums;
    }

    private int cheapest(long[] best) {
        int cheapest = 0;
        for (int state = 1; state < stateCount; state++) {
            cheapest = best[state] < best[cheapest] ? state : cheapest;
        }
        return cheapest;
    }

    private Decision[] backtrack(int rootState) {
        var decisions = new Decision[tree.size()];
        var target = new int[tree.size()];
        target[tree.root()] = rootState;
        tree.topDown().forEach(unit -> {
            int choice = choices[unit * stateCount + target[unit]];
            decisions[unit] = decision(choice);
            int below = choice == WITHHELD ? target[unit] : choice;
            var children = tree.children(unit).toArray();
            for (int i = children.length - 1; i >= 0; i--) {
                int split = splits[children[i] * stateCount + below];
                target[children[i]] = split % stateCount;
                below = split / stateCount;
            }
        });
        return decisions;
    }

    private Decision decision(int choice) {
        if (choice == WITHHELD) {
            return Decision.WITHHELD;
        }
        return states.mayPublishWhole(choice) ? Decision.WHOLE : Decision.DEFERRED;
    }
}
