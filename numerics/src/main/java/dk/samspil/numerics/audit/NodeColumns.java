package dk.samspil.numerics.audit;

import java.util.Arrays;

/// Which sums are followed through the tree: for every node the number of the column of each.
///
/// Column 0 is everybody. Then, for every breakdown, one column for each label but the label 0, which is
/// the rest. Last come the loose cells with people below the node: each up to the node that has all its
/// people, where the cell's equation is used.
final class NodeColumns {

    private static final int[] NONE = {};

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final int[][] looseOfNode;
    private final int[] closingNode;

    NodeColumns(PersonClasses classes) {
        this.classes = classes;
        this.cells = classes.cells();
        this.looseOfNode = new int[cells.nodes().count()][];
        Arrays.fill(looseOfNode, NONE);
        this.closingNode = new int[cells.looseCount()];
        Arrays.fill(closingNode, -1);
        if (cells.looseCount() > 0) {
            followLooseCells();
        }
    }

    private void followLooseCells() {
        var left = new int[cells.looseCount()];
        for (int number = 0; number < classes.count(); number++) {
            for (int loose : classes.looseCellsOf(number)) {
                left[loose]++;
            }
        }
        var found = new int[looseOfNode.length][];
        for (int node = 0; node < looseOfNode.length; node++) {
            var counts = found[node] == null ? new int[left.length] : found[node];
            found[node] = NONE;
            for (int i = 0; i < classes.sizeOf(node); i++) {
                for (int loose : classes.looseCellsOf(classes.firstOf(node) + i)) {
                    counts[loose]++;
                }
            }
            looseOfNode[node] = closeAt(node, counts, left);
            int parent = cells.nodes().parent(node);
            if (parent >= 0) {
                found[parent] = sum(found[parent], counts);
            }
        }
    }

    /// The loose cells with people below the node, those that end here included; their counts become 0.
    private int[] closeAt(int node, int[] counts, int[] all) {
        var followed = new int[counts.length];
        int size = 0;
        for (int loose = 0; loose < counts.length; loose++) {
            if (counts[loose] > 0) {
                followed[size++] = loose;
                if (counts[loose] == all[loose]) {
                    closingNode[loose] = node;
                    counts[loose] = 0;
                }
            }
        }
        return Arrays.copyOf(followed, size);
    }

    private static int[] sum(int[] some, int[] others) {
        if (some == null) {
            return others;
        }
        for (int i = 0; i < some.length; i++) {
            some[i] += others[i];
        }
        return some;
    }

    /// The loose cells with people below a node, smallest number first.
    int[] looseOf(int node) {
        return looseOfNode[node];
    }

    /// Whether this node is the lowest with all people of a loose cell.
    boolean isClosedAt(int loose, int node) {
        return closingNode[loose] == node;
    }

    /// The columns of the sums that belong to a breakdown start here; the label 1 is first.
    int[] offsets(int node) {
        var offsets = new int[cells.breakdownCount() + 1];
        offsets[0] = 1;
        for (int breakdown = 0; breakdown < cells.breakdownCount(); breakdown++) {
            offsets[breakdown + 1] =
                    offsets[breakdown] + cells.getLabels(breakdown).count(node) - 1;
        }
        return offsets;
    }

    /// The columns in which a class placed in the node is counted.
    int[] columnsOf(int number, int node, int[] offsets) {
        var loose = classes.looseCellsOf(number);
        var columns = new int[1 + cells.breakdownCount() + loose.length];
        int size = 1;
        int person = classes.example(number);
        for (int breakdown = 0; breakdown < cells.breakdownCount(); breakdown++) {
            int label = cells.getLabels(breakdown)
                    .label(node, cells.getBreakdown(breakdown).category(person));
            if (label > 0) {
                columns[size++] = offsets[breakdown] + label - 1;
            }
        }
        int firstLoose = offsets[offsets.length - 1];
        for (int cell : loose) {
            columns[size++] = firstLoose + Arrays.binarySearch(looseOfNode[node], cell);
        }
        return Arrays.copyOf(columns, size);
    }
}
