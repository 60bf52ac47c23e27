package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.suppress.CellLedger;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.Decision;
import dk.samspil.numerics.suppress.FrozenTable;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// An organisation whose figures were planned, as the attacker reads them: the only place where planner
/// and attacker meet.
///
/// A figure of a battery has the people of the first plan's cells. So that the attacker sees them,
/// everybody gets a unit of their home's own, right below the unit from which the plan counts them.
final class PlannedSurvey {

    /// As loose as rules may be, so that much is published of small organisations.
    static final CellRules RULES = rules(SuppressionRules.FOR_MEANS);

    private final Organisation organisation;
    private final int[] people;
    private final int units;
    private final List<Cut> cuts;
    private final Population population;
    private final CellPlan master;

    PlannedSurvey(Organisation organisation, CellRules rules) {
        this.organisation = organisation;
        this.people = organisation.answered().stream().toArray();
        int[] parents = organisation.parents();
        this.units = parents.length + 1;
        // one root above all tops, which the planner asks for
        int[] rooted = Arrays.copyOf(parents, units);
        IntStream.range(0, units).forEach(unit -> rooted[unit] = rooted[unit] < 0 ? units - 1 : rooted[unit]);
        rooted[units - 1] = UnitTree.NO_PARENT;
        this.population = Population.of(
                ofAnswered(organisation.homes()),
                Arrays.stream(organisation.categories()).map(this::ofAnswered).toArray(int[][]::new));
        this.cuts = cuts(population.attributeCount());
        int[] invited = Arrays.copyOf(organisation.invited(), units);
        this.master = new CellPlanner(rules, cuts).plan(UnitTree.of(rooted), population, invited);
    }

    static CellRules rules(SuppressionRules units) {
        return new CellRules(units, 5, 10, 5, 10);
    }

    private static List<Cut> cuts(int attributes) {
        var cuts = new ArrayList<Cut>();
        IntStream.range(0, attributes).mapToObj(Cut::by).forEach(cuts::add);
        if (attributes > 1) {
            cuts.add(new Cut(List.of(0, 1), false));
        }
        return cuts;
    }

    private int[] ofAnswered(int[] ofInvited) {
        return Arrays.stream(people).map(person -> ofInvited[person]).toArray();
    }

    CellPlan master() {
        return master;
    }

    /// The cells that may show a battery to which everybody contributed.
    CellPlan wholeBattery() {
        return master.restrictedTo(RULES, Contributors.everybody(people.length), unit -> true);
    }

    /// The cells that may also show a battery to which some contributed in part.
    CellPlan battery(CellRules rules) {
        return master.restrictedTo(rules, contributors(this::isComplete), unit -> true);
    }

    private boolean isComplete(int answered) {
        return organisation.complete().get(people[answered]);
    }

    private Contributors contributors(IntPredicate isComplete) {
        return Contributors.of(people.length, isComplete, person -> true);
    }

    BitSet everybody() {
        var everybody = new BitSet();
        everybody.set(0, people.length);
        return everybody;
    }

    BitSet complete() {
        var complete = new BitSet();
        IntStream.range(0, people.length).filter(this::isComplete).forEach(complete::set);
        return complete;
    }

    /// Everybody who answered, in a unit of their home's own below the unit from which they count.
    Register register() {
        var tree = master.units().tree();
        int[] parents = new int[2 * units];
        for (int unit = 0; unit < units; unit++) {
            parents[unit] = tree.parent(unit);
            int countedFrom = unit;
            while (countedFrom >= 0 && master.units().decision(countedFrom) != Decision.WHOLE) {
                countedFrom = tree.parent(countedFrom);
            }
            parents[units + unit] = countedFrom;
        }
        int[] homes = IntStream.range(0, people.length)
                .map(person -> units + population.home(person))
                .toArray();
        return Register.of(parents, homes, categories());
    }

    /// Everybody who answered at home, for the first plan only.
    Register registerAtHome() {
        var tree = master.units().tree();
        return Register.of(
                IntStream.range(0, units).map(tree::parent).toArray(),
                IntStream.range(0, people.length).map(population::home).toArray(),
                categories());
    }

    private int[][] categories() {
        return Arrays.stream(organisation.categories()).map(this::ofAnswered).toArray(int[][]::new);
    }

    /// The cells of a plan, for [#register].
    Publication publication(CellPlan plan) {
        var cells = new ArrayList<Cell>();
        plan.units().publishedUnits().mapToObj(Cell.Unit::new).forEach(cells::add);
        cells.addAll(blocks(plan));
        return new Publication(cells);
    }

    /// The cells of the first plan, for [#registerAtHome].
    Publication publicationAtHome() {
        var cells = new ArrayList<Cell>();
        master.units()
                .publishedUnits()
                .forEach(unit -> cells.add(
                        master.units().decision(unit) == Decision.WHOLE
                                ? new Cell.Unit(unit)
                                : new Cell.UnitOfParts(unit)));
        cells.addAll(blocks(master));
        return new Publication(cells);
    }

    private List<Cell> blocks(CellPlan plan) {
        var blocks = new ArrayList<Cell>();
        for (var table : plan.listCuts()) {
            table.blocks().forEach(block -> blocks.add(block(table, block)));
        }
        return blocks;
    }

    /// A block of a breakdown, as the attacker reads it.
    Cell block(CutTable table, CutTable.Block block) {
        return new Cell.Block(table.unit(), cuts.get(table.cut()).attributes(), block.categories());
    }

    /// The cells of the first plan and, of the organisation's groups, those that the ledger lets pass.
    Publication publicationWithGroups() {
        var battery = contributors(person -> true);
        var ledger = CellLedger.of(FrozenTable.of(1, people.length, List.of(battery), ""), AdversarialFamilies.K);
        ledger.publish(master, cuts, population, List.of(battery));
        var cells = new ArrayList<>(publication(master).cells());
        for (var group : organisation.groups()) {
            var homes = organisation.register().tree();
            var members = new BitSet();
            IntStream.range(0, people.length)
                    .filter(person -> group.stream().anyMatch(unit -> homes.isInSubtree(population.home(person), unit)))
                    .forEach(members::set);
            if (!members.isEmpty()
                    && !(ledger.consider(members, List.of(battery)) instanceof CellLedger.Verdict.Refused)) {
                ledger.append(members);
                cells.add(new Cell.Group(IntStream.range(0, units - 1)
                        .filter(home -> group.stream().anyMatch(unit -> homes.isInSubtree(home, unit)))
                        .mapToObj(home -> units + home)
                        .toList()));
            }
        }
        return new Publication(cells);
    }

    static boolean isFoundOut(Register register, Publication publication, BitSet complete, BitSet anyone) {
        var result = new CellAuditor(AdversarialFamilies.K, new SplittableRandom(6))
                .audit(register, publication, complete, anyone);
        return result instanceof AuditResult.Fail;
    }

    static boolean isSafe(Register register, Publication publication, BitSet complete, BitSet anyone) {
        return ExactSupport.isAtLeast(AdversarialFamilies.K, register, publication, complete, anyone);
    }
}
