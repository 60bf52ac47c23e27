package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The cells of a plan as people.
final class PlannedCells {

    private PlannedCells() {}

    /// The people of every published unit by the unit's number, then of every block of every breakdown;
    /// ascending.
    static List<int[]> list(CellPlan plan, List<Cut> cuts, Population population) {
        var ofUnits = listUnits(plan, population);
        var cells = new ArrayList<int[]>(Arrays.asList(ofUnits));
        for (var table : plan.listCuts()) {
            var categoryOf = categories(cuts.get(table.cut()), population);
            for (var block : table.blocks()) {
                var wanted = new BitSet();
                block.categories().forEach(wanted::set);
                cells.add(Arrays.stream(ofUnits[table.unit()])
                        .filter(person -> wanted.get(categoryOf.applyAsInt(person)))
                        .toArray());
            }
        }
        cells.removeIf(members -> members.length == 0);
        return cells;
    }

    private static int[][] listUnits(CellPlan plan, Population population) {
        var sizes = new int[plan.units().tree().size()];
        forEachMember(plan, population, (unit, person) -> sizes[unit]++);
        var members = new int[sizes.length][];
        Arrays.setAll(members, unit -> new int[sizes[unit]]);
        Arrays.fill(sizes, 0);
        forEachMember(plan, population, (unit, person) -> members[unit][sizes[unit]++] = person);
        return members;
    }

    @FunctionalInterface
    private interface Member {
        void accept(int unit, int person);
    }

    private static void forEachMember(CellPlan plan, Population population, Member consumer) {
        IntStream.range(0, population.size())
                .forEach(person -> plan.forEachUnitOf(person, unit -> consumer.accept(unit, person)));
    }

    private static IntUnaryOperator categories(Cut cut, Population population) {
        int first = cut.attributes().getFirst();
        if (cut.attributes().size() == 1) {
            return person -> population.category(first, person);
        }
        int second = cut.attributes().getLast();
        int width = population.categoryCount(second);
        return person -> population.category(first, person) * width + population.category(second, person);
    }
}
