package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.BitSet;

/// How many people are in every published cell, and which classes.
final class CellSizes {

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final int[] order;
    private final int[] starts;
    private final int[] ends;
    private final int[] complete;
    private final int[] anyone;
    /// By block, the labels at its node that are in it.
    private final BitSet[] labelsOfBlock;

    CellSizes(PersonClasses classes) {
        this.classes = classes;
        this.cells = classes.cells();
        this.starts = new int[cells.nodes().count()];
        this.ends = new int[starts.length];
        this.order = new int[classes.count()];
        this.complete = new int[cells.count()];
        this.anyone = new int[cells.count()];
        this.labelsOfBlock = new BitSet[cells.count()];
        orderByNode();
        for (int node = 0; node < starts.length; node++) {
            countCellsOf(node);
        }
        for (int number = 0; number < order.length; number++) {
            for (int loose : classes.looseCellsOf(number)) {
                complete[cells.looseCell(loose)] += classes.complete(number);
                anyone[cells.looseCell(loose)] += classes.anyone(number);
            }
        }
    }

    /// Puts the classes of a node and of all nodes below it together.
    private void orderByNode() {
        var sizes = new int[starts.length];
        for (int node = 0; node < starts.length; node++) {
            sizes[node] += classes.sizeOf(node);
            int parent = cells.nodes().parent(node);
            if (parent >= 0) {
                sizes[parent] += sizes[node];
            }
        }
        var next = new int[starts.length];
        for (int node = starts.length - 1; node >= 0; node--) {
            int parent = cells.nodes().parent(node);
            starts[node] = parent < 0 ? 0 : next[parent];
            ends[node] = starts[node] + sizes[node];
            next[node] = starts[node] + classes.sizeOf(node);
            if (parent >= 0) {
                next[parent] = ends[node];
            }
            for (int i = 0; i < classes.sizeOf(node); i++) {
                order[starts[node] + i] = classes.firstOf(node) + i;
            }
        }
    }

    private void countCellsOf(int node) {
        var completeByLabel = new int[cells.breakdownCount()][];
        var anyoneByLabel = new int[cells.breakdownCount()][];
        for (int cell : cells.cellsOf(node)) {
            int breakdown = cells.breakdown(cell);
            if (breakdown < 0) {
                complete[cell] = countIn(node, true);
                anyone[cell] = countIn(node, false);
                continue;
            }
            if (completeByLabel[breakdown] == null) {
                completeByLabel[breakdown] = new int[cells.getLabels(breakdown).count(node)];
                anyoneByLabel[breakdown] = new int[completeByLabel[breakdown].length];
                countLabels(node, breakdown, completeByLabel[breakdown], anyoneByLabel[breakdown]);
            }
            var labels = new BitSet();
            for (int category : cells.categories(cell)) {
                labels.set(cells.getLabels(breakdown).label(node, category));
            }
            labelsOfBlock[cell] = labels;
            complete[cell] = labels.stream()
                    .map(label -> completeByLabel[breakdown][label])
                    .sum();
            anyone[cell] = labels.stream()
                    .map(label -> anyoneByLabel[breakdown][label])
                    .sum();
        }
    }

    private int countIn(int node, boolean isComplete) {
        int sum = 0;
        for (int position = starts[node]; position < ends[node]; position++) {
            sum += isComplete ? classes.complete(order[position]) : classes.anyone(order[position]);
        }
        return sum;
    }

    private void countLabels(int node, int breakdown, int[] completeByLabel, int[] anyoneByLabel) {
        for (int position = starts[node]; position < ends[node]; position++) {
            int label = label(order[position], node, breakdown);
            completeByLabel[label] += classes.complete(order[position]);
            anyoneByLabel[label] += classes.anyone(order[position]);
        }
    }

    private int label(int number, int node, int breakdown) {
        return cells.getLabels(breakdown)
                .label(node, cells.getBreakdown(breakdown).category(classes.example(number)));
    }

    int complete(int cell) {
        return complete[cell];
    }

    int anyone(int cell) {
        return anyone[cell];
    }

    boolean contains(int cell, int number) {
        int node = cells.node(cell);
        if (node < 0) {
            return Arrays.stream(classes.looseCellsOf(number)).anyMatch(loose -> cells.looseCell(loose) == cell);
        }
        int place = starts[classes.node(number)];
        if (place < starts[node] || ends[classes.node(number)] > ends[node]) {
            return false;
        }
        var labels = labelsOfBlock[cell];
        return labels == null || labels.get(label(number, node, cells.breakdown(cell)));
    }

    /// The position after the last of the classes among which those of a cell are.
    int end(int cell) {
        int node = cells.node(cell);
        return node < 0 ? order.length : ends[node];
    }

    /// The position of the first of the classes among which those of a cell are.
    int start(int cell) {
        int node = cells.node(cell);
        return node < 0 ? 0 : starts[node];
    }

    /// The class in a position of an order in which the classes of each node and below stand together.
    int classAt(int position) {
        return order[position];
    }
}
