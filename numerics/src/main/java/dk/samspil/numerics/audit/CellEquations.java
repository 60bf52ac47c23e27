package dk.samspil.numerics.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// The equations "the groups in this cell add up to 0", one for each published cell, solved.
///
/// A sum over groups can be computed from the cells exactly if it is 0 in *every* solution. The solution
/// drawn here is random, so that a sum that cannot be computed is 0 in it with probability 2⁻⁶¹ only.
///
/// Equations with a single unknown are used up first, again and again: for cells that lie inside each other
/// that is all of them, in time proportional to their size. What is left, cells that overlap, goes through
/// Gaussian elimination with sparse rows.
final class CellEquations {

    private final CellGroups groups;
    private final int[][] cellsOfGroup;
    private final int[] unknowns;
    private final boolean[] known;
    /// Cells whose equation determined one group each, in that order.
    private final List<Integer> peeledCells = new ArrayList<>();
    private final int[] peelOrder;
    private final List<Row> rows = new ArrayList<>();

    /// An equation after elimination: its pivot has the factor 1, and no earlier pivot occurs in it.
    /// `cells` says which published cells were combined to get it.
    private record Row(int pivot, SparseVector elements, SparseVector cells) {}

    CellEquations(CellGroups groups) {
        this.groups = groups;
        this.cellsOfGroup = cellsOfGroup(groups);
        this.unknowns = new int[groups.cellCount()];
        Arrays.setAll(unknowns, cell -> groups.inCell(cell).length);
        this.known = new boolean[groups.count()];
        this.peelOrder = new int[groups.count()];
        peel();
        eliminate();
    }

    private static int[][] cellsOfGroup(CellGroups groups) {
        var sizes = new int[groups.count()];
        for (int cell = 0; cell < groups.cellCount(); cell++) {
            for (int group : groups.inCell(cell)) {
                sizes[group]++;
            }
        }
        var cells = new int[groups.count()][];
        Arrays.setAll(cells, group -> new int[sizes[group]]);
        for (int cell = groups.cellCount() - 1; cell >= 0; cell--) {
            for (int group : groups.inCell(cell)) {
                cells[group][--sizes[group]] = cell;
            }
        }
        return cells;
    }

    /// The published cells a group lies in, smallest number first.
    int[] cellsOf(int group) {
        return cellsOfGroup[group];
    }

    private void peel() {
        var single = new ArrayDeque<Integer>();
        for (int cell = 0; cell < unknowns.length; cell++) {
            if (unknowns[cell] == 1) {
                single.add(cell);
            }
        }
        while (!single.isEmpty()) {
            int cell = single.remove();
            if (unknowns[cell] == 1) {
                int group = Arrays.stream(groups.inCell(cell))
                        .filter(candidate -> !known[candidate])
                        .findFirst()
                        .orElseThrow();
                known[group] = true;
                peelOrder[group] = peeledCells.size();
                peeledCells.add(cell);
                for (int other : cellsOfGroup[group]) {
                    if (--unknowns[other] == 1) {
                        single.add(other);
                    }
                }
            }
        }
    }

    private void eliminate() {
        var overlapping = new ArrayList<Integer>();
        for (int cell = 0; cell < unknowns.length; cell++) {
            if (unknowns[cell] > 0) {
                overlapping.add(cell);
            }
        }
        overlapping.sort(Comparator.comparingInt(cell -> unknowns[cell]));
        for (int cell : overlapping) {
            var elements = new SparseVector();
            for (int group : groups.inCell(cell)) {
                if (!known[group]) {
                    elements.add(group, 1);
                }
            }
            var cells = new SparseVector();
            cells.add(cell, 1);
            for (var row : rows) {
                long factor = PrimeField.negate(elements.get(row.pivot));
                elements.addMultiple(row.elements, factor);
                cells.addMultiple(row.cells, factor);
            }
            if (!elements.isZero()) {
                int pivot = rarestGroup(elements);
                long scale = PrimeField.inverse(elements.get(pivot));
                rows.add(new Row(pivot, elements.times(scale), cells.times(scale)));
            }
        }
    }

    private int rarestGroup(SparseVector elements) {
        return elements.elements().keySet().stream()
                .min(Comparator.comparingInt(group -> cellsOfGroup[group].length))
                .orElseThrow();
    }

    /// A random solution: a value for every group.
    long[] randomSolution(RandomGenerator random) {
        var values = new long[groups.count()];
        for (int group = 0; group < values.length; group++) {
            values[group] = known[group] ? 0 : PrimeField.draw(random);
        }
        for (var row : rows.reversed()) {
            values[row.pivot] = 0;
            long others = 0;
            for (var element : row.elements.elements().entrySet()) {
                others = PrimeField.add(others, PrimeField.multiply(element.getValue(), values[element.getKey()]));
            }
            values[row.pivot] = PrimeField.negate(others);
        }
        checkSolves(values);
        return values;
    }

    private void checkSolves(long[] values) {
        for (int cell = 0; cell < groups.cellCount(); cell++) {
            long sum = 0;
            for (int group : groups.inCell(cell)) {
                sum = PrimeField.add(sum, values[group]);
            }
            if (sum != 0) {
                throw new IllegalStateException("the attacker's solution does not satisfy cell " + cell);
            }
        }
    }

    /// The published cells that must be added and subtracted to get this sum over groups.
    ///
    /// @throws IllegalArgumentException if the sum cannot be computed
    List<Integer> witness(SparseVector sum) {
        var cells = new SparseVector();
        var unknownPart = sum.copy();
        for (var row : rows) {
            long times = unknownPart.get(row.pivot);
            unknownPart.addMultiple(row.elements, PrimeField.negate(times));
            cells.addMultiple(row.cells, times);
        }
        var left = sum.copy();
        cells.elements().forEach((cell, times) -> subtract(left, cell, times));
        var byPeelOrder = new SparseVector();
        left.elements().forEach((group, times) -> byPeelOrder.add(orderOf(group), times));
        while (!byPeelOrder.isZero()) {
            int last = byPeelOrder.lastIndex();
            long times = byPeelOrder.get(last);
            int cell = peeledCells.get(last);
            cells.add(cell, times);
            for (int group : groups.inCell(cell)) {
                byPeelOrder.add(orderOf(group), PrimeField.negate(times));
            }
        }
        return List.copyOf(cells.elements().keySet());
    }

    private void subtract(SparseVector from, int cell, long times) {
        for (int group : groups.inCell(cell)) {
            from.add(group, PrimeField.negate(times));
        }
    }

    private int orderOf(int group) {
        if (!known[group]) {
            throw new IllegalArgumentException("group " + group + " cannot be computed from the published cells");
        }
        return peelOrder[group];
    }
}
