package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Chooses which units of a tree get a result, and which of those also a breakdown by attributes.
///
/// Units are chosen by [TreePlanner], breakdowns by the certificate of exchanges, from the lowest units up
/// (docs/methods/disclosure-breakdowns.md). What is chosen does not depend on the order of the people.
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
    /// @param invited by home unit, those who were asked: a group is empty only when nobody in it was. Where
    ///     more answered than were asked, those who answered count
    public CellPlan plan(UnitTree tree, Population population, int[] invited) {
        return plan(tree, population, invited, 0);
    }

    /// The same plan, made with a key of the wave's own for the signatures of the people: it decides nothing.
    public CellPlan plan(UnitTree tree, Population population, int[] invited, long waveKey) {
        return plan(tree, population, invited, waveKey, Candidates.ALL);
    }

    /// Which units may have anything.
    ///
    /// @param results those that may have a result
    /// @param breakdowns those of them whose result may be broken down
    public record Candidates(IntPredicate results, IntPredicate breakdowns) {
        /// Every unit.
        public static final Candidates ALL = new Candidates(unit -> true, unit -> true);
    }

    /// The same for some of the units; the others have nothing, however many answered.
    public CellPlan plan(UnitTree tree, Population population, int[] invited, long waveKey, Candidates candidates) {
        if (invited.length != tree.size()) {
            throw new IllegalArgumentException(tree.size() + " units but invitations for " + invited.length);
        }
        var answered = new int[tree.size()];
        for (int person = 0; person < population.size(); person++) {
            answered[population.home(person)]++;
        }
        var anyone = invited.clone();
        Arrays.setAll(anyone, unit -> Math.max(answered[unit], invited[unit]));
        var units =
                new TreePlanner(rules.units()).plan(tree, ContributorCounts.of(answered, anyone), candidates.results());
        return CellPlan.of(units, population, cuts, rules, waveKey, candidates.breakdowns());
    }
}
