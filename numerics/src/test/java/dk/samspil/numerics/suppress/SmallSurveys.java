package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Random small organisations with attributes, where every way to expose somebody comes up often.
final class SmallSurveys {

    static final int SUPPORT = 4;
    static final CellRules RULES = new CellRules(new SuppressionRules(SUPPORT, 5, true), 5, 10, 5, 10);

    private final Random random;
    private final UnitTree tree;
    private final Staff staff;
    private final int[] invited;
    private final List<Cut> cuts;

    private SmallSurveys(Random random, UnitTree tree, Staff staff, int[] invited, List<Cut> cuts) {
        this.random = random;
        this.tree = tree;
        this.staff = staff;
        this.invited = invited;
        this.cuts = cuts;
    }

    static SmallSurveys of(long seed) {
        var random = new Random(seed);
        var parents = new RandomTrees(seed).parents(5);
        int people = 10 + random.nextInt(26);
        var staff = Staff.of(0, 0);
        for (int person = 0; person < people; person++) {
            staff.and(random.nextInt(parents.length), 1, random.nextInt(2), random.nextInt(3));
        }
        var invited = IntStream.range(0, parents.length)
                .map(home -> random.nextInt(4) == 0 ? 1 : 0)
                .toArray();
        var cuts = new ArrayList<>(List.of(new Cut(List.of(0), false), new Cut(List.of(1), random.nextBoolean())));
        if (random.nextBoolean()) {
            cuts.add(new Cut(List.of(0, 1), false));
        }
        return new SmallSurveys(random, UnitTree.of(parents), staff, invited, cuts);
    }

    CellPlan plan() {
        return new CellPlanner(RULES, cuts).plan(tree, staff.population(), invited);
    }

    List<Cut> cuts() {
        return cuts;
    }

    UnitTree tree() {
        return tree;
    }

    int people() {
        return staff.size();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// For every person a random number of answered questions between 0 and `most`, seldom fewer than all.
    int[] answers(int most) {
        return random.ints(people(), 0, 6)
                .map(i -> i < 4 ? most : random.nextInt(most + 1))
                .toArray();
    }

    /// For these people one row each, with an element for every cell of the plan.
    List<long[][]> rows(CellPlan plan, IntPredicate person) {
        return IntStream.range(0, people())
                .filter(person)
                .mapToObj(each -> new long[][] {row(plan, each)})
                .toList();
    }

    boolean isIn(CellPlan plan, int person, int unit) {
        var units = new ArrayList<Integer>();
        plan.forEachUnitOf(person, units::add);
        return units.contains(unit);
    }

    /// The cells a person is in: every unit, and every block of every breakdown.
    long[] row(CellPlan plan, int person) {
        var row = new ArrayList<Long>();
        var inUnit = new boolean[tree.size()];
        plan.forEachUnitOf(person, unit -> inUnit[unit] = true);
        plan.units().publishedUnits().forEach(unit -> row.add(inUnit[unit] ? 1L : 0L));
        for (var table : plan.listCuts()) {
            for (var block : table.blocks()) {
                boolean inBlock = inUnit[table.unit()] && block.categories().contains(category(person, table.cut()));
                row.add(inBlock ? 1L : 0L);
            }
        }
        return row.stream().mapToLong(Long::longValue).toArray();
    }

    private int category(int person, int cut) {
        var attributes = cuts.get(cut).attributes();
        int first = staff.category(attributes.getFirst(), person);
        return attributes.size() == 1
                ? first
                : first * staff.population().categoryCount(attributes.getLast())
                        + staff.category(attributes.getLast(), person);
    }

    /// Everything that fulfils the sizes alone: every unit of five, and of every unit of ten the categories
    /// of five people with a rest.
    List<long[][]> rowsIfOnlySizesMattered() {
        List<boolean[]> cells = new ArrayList<>();
        for (int unit = 0; unit < tree.size(); unit++) {
            int above = unit;
            addIfLarge(cells, person -> tree.isInSubtree(staff.home(person), above));
            for (int cut = 0; cut < cuts.size(); cut++) {
                int by = cut;
                IntStream.range(0, 6)
                        .forEach(category -> addIfLarge(
                                cells,
                                person -> tree.isInSubtree(staff.home(person), above)
                                        && category(person, by) == category));
            }
        }
        return IntStream.range(0, people())
                .mapToObj(person -> new long[][] {
                    cells.stream().mapToLong(cell -> cell[person] ? 1 : 0).toArray()
                })
                .toList();
    }

    private void addIfLarge(List<boolean[]> cells, IntPredicate member) {
        var cell = new boolean[people()];
        IntStream.range(0, people()).forEach(person -> cell[person] = member.test(person));
        if (IntStream.range(0, people()).filter(person -> cell[person]).count() >= 5) {
            cells.add(cell);
        }
    }
}
