package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cells of a plan as groups of a [SumNetwork], made up of *atoms*: the people of a unit's cell who are
/// in no cell below and agree in some cuts. Only the breakdowns by those cuts are cells here.
final class GuardedPlan {

    private static final int NO_CELL = -1;

    private final UnitTree tree;
    private final UnitPlan plan;
    private final CellPeople people;
    private final List<Integer> cuts;
    private final SumNetwork network = new SumNetwork();
    private final List<Integer> units = new ArrayList<>();
    /// By unit, the highest units with cells at or below it.
    private final List<List<Integer>> highest = new ArrayList<>();
    /// By unit, the highest units with cells below it.
    private final List<List<Integer>> below = new ArrayList<>();
    private final int[] groups;
    /// By atom the unit it belongs to.
    private final Map<Integer, Integer> atoms = new LinkedHashMap<>();
    /// By number among the plan's people their atom.
    private final int[] atomOf;
    /// By quantity and atom.
    private final List<long[]> steps;
    private final Map<Breakdown, GuardedBreakdown> breakdowns = new LinkedHashMap<>();

    /// @param contributors by number among the plan's people
    /// @param steps by quantity and number among the plan's people, of what their values are multiples
    GuardedPlan(CellPlan plan, int[] contributors, List<long[]> steps, List<CutTable> tables, List<Integer> cuts) {
        this.plan = plan.units();
        this.tree = this.plan.tree();
        this.people = plan.people();
        this.cuts = cuts;
        this.groups = new int[tree.size()];
        this.atomOf = new int[people.size()];
        Arrays.fill(groups, NO_CELL);
        Arrays.fill(atomOf, NO_CELL);
        var own = addAtoms(contributors);
        this.steps = steps.stream().map(this::stepsOfAtoms).toList();
        addUnits(own);
        var byUnit = new HashMap<Integer, List<CutTable>>();
        tables.stream()
                .filter(table -> cuts.contains(table.cut()))
                .forEach(table -> byUnit.computeIfAbsent(table.unit(), unit -> new ArrayList<>())
                        .add(table));
        units.forEach(unit -> byUnit.getOrDefault(unit, List.of()).forEach(this::add));
    }

    /// Adds the atoms of all units, and lists them by unit.
    private Map<Integer, List<Integer>> addAtoms(int[] contributors) {
        var sizes = new LinkedHashMap<List<Integer>, Integer>();
        var keys = new ArrayList<List<Integer>>();
        for (int each = 0; each < contributors.length; each++) {
            var key = key(each);
            keys.add(key);
            if (contributors[each] > 0 && key.getFirst() != UnitTree.NO_PARENT) {
                sizes.merge(key, contributors[each], Integer::sum);
            }
        }
        var numbers = new HashMap<List<Integer>, Integer>();
        var own = new HashMap<Integer, List<Integer>>();
        sizes.forEach((key, size) -> {
            int atom = network.add(size);
            numbers.put(key, atom);
            atoms.put(atom, key.getFirst());
            own.computeIfAbsent(key.getFirst(), unit -> new ArrayList<>()).add(atom);
        });
        Arrays.setAll(atomOf, each -> numbers.getOrDefault(keys.get(each), NO_CELL));
        return own;
    }

    private long[] stepsOfAtoms(long[] ofPeople) {
        var common = new long[network.size()];
        for (int each = 0; each < atomOf.length; each++) {
            if (atomOf[each] != NO_CELL) {
                common[atomOf[each]] = WholeNumber.greatestCommonDivisor(common[atomOf[each]], ofPeople[each]);
            }
        }
        return common;
    }

    /// The lowest unit with a cell, and the categories.
    private List<Integer> key(int each) {
        return Stream.concat(
                        Stream.of(plan.lowestCell(people.lowestCell(each))),
                        cuts.stream().map(cut -> people.category(cut, each)))
                .toList();
    }

    private void addUnits(Map<Integer, List<Integer>> own) {
        IntStream.range(0, tree.size()).forEach(unit -> {
            highest.add(List.of());
            below.add(List.of());
        });
        tree.bottomUp().forEach(unit -> {
            below.set(
                    unit,
                    tree.children(unit)
                            .boxed()
                            .flatMap(child -> highest.get(child).stream())
                            .toList());
            highest.set(unit, below.get(unit));
            if (plan.decision(unit).isPublished()) {
                highest.set(unit, List.of(unit));
                units.add(unit);
                var parts = below.get(unit).stream().map(each -> groups[each]);
                groups[unit] = network.addWhole(Stream.concat(parts, own.getOrDefault(unit, List.of()).stream())
                        .toList());
            }
        });
    }

    private void add(CutTable table) {
        var lower = listBelow(table.unit(), table);
        var rest = listRest(table.unit(), lower);
        var blocks = table.blocks().stream()
                .map(block -> {
                    var inBlock = new BitSet();
                    block.categories().forEach(inBlock::set);
                    var atomsInBlock = rest.stream()
                            .filter(each -> inBlock.get(people.category(table.cut(), each)))
                            .map(each -> atomOf[each])
                            .distinct();
                    return network.addWhole(
                            Stream.concat(lower.stream().flatMap(each -> each.blocksInside(block)), atomsInBlock)
                                    .toList());
                })
                .toList();
        network.relate(groups[table.unit()], blocks);
        var added = new GuardedBreakdown(table, blocks, lower);
        breakdowns.put(added.place(), added);
    }

    /// The highest breakdowns below a unit that a breakdown of it can be compared with.
    private List<GuardedBreakdown> listBelow(int unit, CutTable table) {
        return below.get(unit).stream()
                .flatMap(each -> {
                    var lower = breakdowns.get(new Breakdown(each, table.cut()));
                    return lower != null && lower.refines(table) ? Stream.of(lower) : listBelow(each, table).stream();
                })
                .toList();
    }

    /// The people of a unit's cell who are in none of some breakdowns below.
    private List<Integer> listRest(int unit, List<GuardedBreakdown> lower) {
        var inLower = new BitSet();
        lower.forEach(each -> inLower.set(
                people.first(each.table().unit()), people.end(each.table().unit())));
        return IntStream.range(people.first(unit), people.end(unit))
                .filter(each -> atomOf[each] != NO_CELL && !inLower.get(each))
                .boxed()
                .toList();
    }

    /// Of what everything that the people of an atom can have as a value is a multiple.
    long step(int atom, int quantity) {
        return steps.get(quantity)[atom];
    }

    SumNetwork network() {
        return network;
    }

    /// The units with cells, each after all below it.
    List<Integer> units() {
        return units;
    }

    boolean has(int unit) {
        return groups[unit] != NO_CELL;
    }

    /// The group of a unit's cell.
    int group(int unit) {
        return groups[unit];
    }

    int people(int unit) {
        return network.people(groups[unit]);
    }

    /// The groups of the atoms.
    List<Integer> atoms() {
        return List.copyOf(atoms.keySet());
    }

    /// The lowest unit whose cell has an atom.
    int unitOf(int atom) {
        return Objects.requireNonNull(atoms.get(atom));
    }

    /// The cuts whose breakdowns are cells here.
    List<Integer> cuts() {
        return cuts;
    }

    /// The breakdowns, those of a unit after those of all units below it.
    List<GuardedBreakdown> breakdowns() {
        return List.copyOf(breakdowns.values());
    }

    Optional<GuardedBreakdown> findBreakdown(int unit, int cut) {
        return Optional.ofNullable(breakdowns.get(new Breakdown(unit, cut)));
    }

    /// The number of steps from one unit to another along the tree.
    int distance(int one, int other) {
        int meeting = fromHereUp(one)
                .filter(unit -> tree.isInSubtree(other, unit))
                .findFirst()
                .orElseThrow();
        return tree.depth(one) + tree.depth(other) - 2 * tree.depth(meeting);
    }

    /// The highest units below with a cell that fulfils a condition.
    Stream<Integer> highestBelow(int unit, IntPredicate condition) {
        return below.get(unit).stream()
                .flatMap(each -> condition.test(each) ? Stream.of(each) : highestBelow(each, condition));
    }

    /// The units from this one up, those without a cell among them.
    IntStream fromHereUp(int unit) {
        return IntStream.concat(IntStream.of(unit), tree.ancestors(unit));
    }
}
