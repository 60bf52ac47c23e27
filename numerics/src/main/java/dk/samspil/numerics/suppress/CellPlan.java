package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which cells are published: units, and breakdowns of units. A cell has the same people in every plan made
/// from this one.
///
/// The first plan of a wave comes from [CellPlanner]; every battery's own plan is a part of it (see
/// [#restrictedTo]).
public final class CellPlan {

    private final Cells cells;
    private final UnitPlan units;
    private final CutTables tables;

    private CellPlan(Cells cells, UnitPlan units, CutTables tables) {
        this.cells = cells;
        this.units = units;
        this.tables = tables;
    }

    /// What all plans of a wave have in common.
    ///
    /// @param people the people of the first plan's cells
    /// @param key what the signatures are made with
    private record Cells(Population population, CellPeople people, List<Cut> cuts, long key) {}

    /// The first plan of a wave: breakdowns for these units.
    ///
    /// @param mayBreakDown which units may have any
    static CellPlan of(
            UnitPlan units,
            Population population,
            List<Cut> cuts,
            CellRules rules,
            long key,
            IntPredicate mayBreakDown) {
        var people = CellPeople.of(units, population, cuts);
        var everybody = people.count(person -> true);
        var board = new CutBoard(units, people, cuts.size(), key);
        var proposals = new MasterProposals(units, people, population, cuts, rules, board, everybody, mayBreakDown);
        int support = rules.units().minimumSupport();
        var certificate = new CutCertificate(units.tree(), people, board, support, everybody, everybody);
        var tables = new CutPlanner(units, cuts, board, proposals, certificate).plan();
        return new CellPlan(new Cells(population, people, cuts, key), units, tables);
    }

    /// Which units have a result.
    public UnitPlan units() {
        return units;
    }

    /// The breakdown of a unit by the cut in this position; empty where there is none.
    public Optional<CutTable> findCut(int unit, int cut) {
        return tables.find(unit, cut);
    }

    /// Why a published unit has no such breakdown, or one with merged categories.
    public Optional<CutReason> findCutReason(int unit, int cut) {
        return tables.findReason(unit, cut);
    }

    /// All breakdowns, by unit and cut.
    public List<CutTable> listCuts() {
        return tables.list();
    }

    /// The people of the first plan's cells.
    CellPeople people() {
        return cells.people();
    }

    /// Calls the consumer with every unit whose cell has this person, lowest first.
    public void forEachUnitOf(int person, IntConsumer unit) {
        units.forEachCellOf(cells.population().home(person), unit);
    }

    /// The cells of this plan that may also show the figures of a battery: never others, always with the same
    /// people.
    ///
    /// Units are chosen by the tree planner among the cells as they are, without leaving out any more
    /// answers; then the breakdowns from the lowest units up, each as it is or not at all.
    ///
    /// @param rules the thresholds for this battery
    /// @param contributors who contributes to it
    /// @param mayShow which units may show it at all
    public CellPlan restrictedTo(CellRules rules, Contributors contributors, IntPredicate mayShow) {
        if (contributors.size() != cells.population().size()) {
            throw new IllegalArgumentException(contributors.size() + " contributors of "
                    + cells.population().size() + " people");
        }
        var restricted = restrictUnits(rules.units(), contributors, mayShow);
        var complete = cells.people().count(contributors::isComplete);
        var anyone = cells.people().count(contributors::isAnyone);
        var board = new CutBoard(restricted, cells.people(), cells.cuts().size(), cells.key());
        var proposals = new LayerProposals(tables, restricted, cells.people(), cells.cuts(), rules, complete);
        int support = rules.units().minimumSupport();
        var certificate = new CutCertificate(units.tree(), cells.people(), board, support, complete, anyone);
        var planner = new CutPlanner(restricted, cells.cuts(), board, proposals, certificate);
        return new CellPlan(cells, restricted, planner.plan());
    }

    private UnitPlan restrictUnits(SuppressionRules rules, Contributors contributors, IntPredicate mayShow) {
        var tree = units.tree();
        var counts = byHome(contributors);
        var lowestCells = IntStream.range(0, tree.size()).map(units::lowestCell).toArray();
        IntPredicate candidate = unit -> units.decision(unit).isPublished() && mayShow.test(unit);
        var best = new TreePlanner(rules.withoutDeferral()).plan(tree, counts.movedTo(lowestCells), candidate);
        return units.narrowedTo(rules, counts, unit -> best.decision(unit).isPublished(), mayShow);
    }

    private ContributorCounts byHome(Contributors contributors) {
        var complete = new int[units.tree().size()];
        var anyone = new int[units.tree().size()];
        for (int person = 0; person < contributors.size(); person++) {
            int home = cells.population().home(person);
            complete[home] += contributors.isComplete(person) ? 1 : 0;
            anyone[home] += contributors.isAnyone(person) ? 1 : 0;
        }
        return ContributorCounts.of(complete, anyone);
    }

    /// This plan without the figures of some units: their results and breakdowns are withheld, whatever the
    /// reason. A plan that shows less is never less safe. What is withheld here gives the reason
    /// [REST][WithheldReason#REST], whatever it was.
    public CellPlan without(IntPredicate unit) {
        var narrowed = units.without(unit);
        return new CellPlan(
                cells, narrowed, tables.keeping(each -> narrowed.decision(each).isPublished()));
    }

    /// This plan without some breakdowns, by unit and position of the cut. What is dropped here gives the
    /// reason [CUT_SWAP][CutReason#CUT_SWAP], whatever it was.
    public CellPlan withoutCuts(IntBinaryPredicate breakdown) {
        return new CellPlan(cells, units, tables.dropping(breakdown));
    }

    /// Says yes or no to a unit and the position of a cut.
    @FunctionalInterface
    public interface IntBinaryPredicate {
        /// Whether the breakdown of this unit by this cut is meant.
        boolean test(int unit, int cut);
    }
}
