package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many people are in every published cell, and which classes.
final class CellSizes {

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final int[] order;
    private final int[] starts;
    private final int[] ends;
    private final int[] completeOfNode;
    private final int[] anyoneOfNode;
    private final int[] complete;
    private final int[] anyone;
    private final int[][] classesOfLooseCell;
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
        this.completeOfNode = new int[starts.length];
        this.anyoneOfNode = new int[starts.length];
        for (int node = 0; node < starts.length; node++) {
            countNode(node);
            countCellsOf(node);
        }
        this.classesOfLooseCell = new int[cells.looseCount()][];
        for (int loose = 0; loose < classesOfLooseCell.length; loose++) {
            classesOfLooseCell[loose] = countLooseCell(loose);
        }
    }

    private int[] countLooseCell(int loose) {
        int[] numbers = Arrays.stream(cells.looseMembers(loose))
                .map(classes::ofPerson)
                .filter(number -> number != PersonClasses.NO_CLASS)
                .sorted()
                .distinct()
                .toArray();
        for (int number : numbers) {
            complete[cells.looseCell(loose)] += classes.complete(number);
            anyone[cells.looseCell(loose)] += classes.anyone(number);
        }
        return numbers;
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
                complete[cell] = completeOfNode[node];
                anyone[cell] = anyoneOfNode[node];
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

    private void countNode(int node) {
        for (int i = 0; i < classes.sizeOf(node); i++) {
            completeOfNode[node] += classes.complete(classes.firstOf(node) + i);
            anyoneOfNode[node] += classes.anyone(classes.firstOf(node) + i);
        }
        int parent = cells.nodes().parent(node);
        if (parent >= 0) {
            completeOfNode[parent] += completeOfNode[node];
            anyoneOfNode[parent] += anyoneOfNode[node];
        }
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

    /// The people placed in a node or below who contributed to everything.
    int completeIn(int node) {
        return completeOfNode[node];
    }

    int complete(int cell) {
        return complete[cell];
    }

    int anyone(int cell) {
        return anyone[cell];
    }

    /// Whether a class is in a cell of a node.
    private boolean isInNodeCell(int cell, int number) {
        int node = cells.node(cell);
        int place = classes.node(number);
        if (starts[place] < starts[node] || ends[place] > ends[node]) {
            return false;
        }
        var labels = labelsOfBlock[cell];
        return labels == null || labels.get(label(number, node, cells.breakdown(cell)));
    }

    boolean contains(int cell, int number) {
        return cells.node(cell) >= 0
                ? isInNodeCell(cell, number)
                : Arrays.binarySearch(classesOfLooseCell[cells.looseIndex(cell)], number) >= 0;
    }

    /// How many classes [#candidate] lists for a cell.
    int candidates(int cell) {
        int node = cells.node(cell);
        return node < 0 ? classesOfLooseCell[cells.looseIndex(cell)].length : ends[node] - starts[node];
    }

    /// One of some classes among which are all classes of a cell.
    int candidate(int cell, int i) {
        int node = cells.node(cell);
        return node < 0 ? classesOfLooseCell[cells.looseIndex(cell)][i] : order[starts[node] + i];
    }

    /// The people in every category of a breakdown who are placed in a node or below and contributed to
    /// everything.
    int[] completeByCategory(int node, int breakdown) {
        var counts = new int[cells.getBreakdown(breakdown).categoryCount()];
        for (int position = starts[node]; position < ends[node]; position++) {
            int number = order[position];
            counts[cells.getBreakdown(breakdown).category(classes.example(number))] += classes.complete(number);
        }
        return counts;
    }

    /// The classes in a cell, smallest number first.
    Set<Integer> classesIn(int cell) {
        return IntStream.range(0, candidates(cell))
                .map(i -> candidate(cell, i))
                .filter(number -> contains(cell, number))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
