package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.Population;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The cells of a round's plan by number, and who is in each: units, and blocks of their breakdowns. A cell has the
/// same people in whatever is measured.
final class RoundCells {
    private static final int NONE = -1;

    private record TableKey(int unit, int cut) {}

    private static final class Table {
        private final int firstCell;
        private final int[] blockOfCategory;

        Table(int firstCell, CutTable table, int categories) {
            this.firstCell = firstCell;
            this.blockOfCategory = new int[categories];
            for (int block = 0; block < table.blocks().size(); block++) {
                for (int category : table.blocks().get(block).categories()) {
                    blockOfCategory[category] = block;
                }
            }
        }

        int cellOf(int category) {
            return firstCell + blockOfCategory[category];
        }
    }

    private final int[] cellOfUnit;
    private final Map<TableKey, Table> tables = new HashMap<>();
    private final int size;
    private final int[][] cellsOf;

    RoundCells(CellPlan plan, Population population, RoundCuts cuts) {
        cellOfUnit = new int[plan.units().tree().size()];
        Arrays.fill(cellOfUnit, NONE);
        int next = 0;
        for (int unit : plan.units().publishedUnits().toArray()) {
            cellOfUnit[unit] = next++;
        }
        for (CutTable table : plan.listCuts()) {
            tables.put(
                    new TableKey(table.unit(), table.cut()), new Table(next, table, cuts.categoryCount(table.cut())));
            next += table.blocks().size();
        }
        size = next;
        cellsOf = new int[population.size()][];
        Arrays.setAll(cellsOf, person -> cellsOf(person, plan, population, cuts));
    }

    private int[] cellsOf(int person, CellPlan plan, Population population, RoundCuts cuts) {
        var units = IntStream.builder();
        plan.forEachUnitOf(person, units::add);
        return units.build()
                .flatMap(unit ->
                        IntStream.concat(IntStream.of(cellOfUnit[unit]), blocksOf(unit, person, population, cuts)))
                .toArray();
    }

    private IntStream blocksOf(int unit, int person, Population population, RoundCuts cuts) {
        return IntStream.range(0, cuts.cuts().size())
                .filter(cut -> tables.containsKey(new TableKey(unit, cut)))
                .map(cut -> {
                    Table table = getTable(unit, cut);
                    int category = categoryOf(person, cuts.cuts().get(cut).attributes(), population);
                    return table.cellOf(category);
                });
    }

    private static int categoryOf(int person, List<Integer> attributes, Population population) {
        int category = 0;
        for (int attribute : attributes) {
            category = category * population.categoryCount(attribute) + population.category(attribute, person);
        }
        return category;
    }

    private Table getTable(int unit, int cut) {
        Table table = tables.get(new TableKey(unit, cut));
        if (table == null) {
            throw new IllegalArgumentException("unit " + unit + " has no breakdown " + cut);
        }
        return table;
    }

    /// The number of cells.
    int size() {
        return size;
    }

    int ofUnit(int unit) {
        if (cellOfUnit[unit] == NONE) {
            throw new IllegalArgumentException("unit " + unit + " has no cell");
        }
        return cellOfUnit[unit];
    }

    int ofBlock(int unit, int cut, int block) {
        return getTable(unit, cut).firstCell + block;
    }

    void forEachCellOf(int person, IntConsumer cell) {
        for (int each : cellsOf[person]) {
            cell.accept(each);
        }
    }

    /// Who is in each cell.
    List<BitSet> listMembers() {
        List<BitSet> members =
                IntStream.range(0, size).mapToObj(cell -> new BitSet()).toList();
        for (int person = 0; person < cellsOf.length; person++) {
            for (int cell : cellsOf[person]) {
                members.get(cell).set(person);
            }
        }
        return members;
    }
}
