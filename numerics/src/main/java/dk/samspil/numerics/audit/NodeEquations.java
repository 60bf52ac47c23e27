package dk.samspil.numerics.audit;

import java.util.Arrays;

/// What one node does with the sums of its columns: which combinations of them are published, hence
/// known, and which sums go on to the node above.
///
/// The *image* of a vector over the columns lists first the value of each published cell of the node
/// (those of its unit, then the loose cells that end here), then the sums that go up.
final class NodeEquations {

    private final NodeColumns layout;
    private final ResolvedCells cells;
    private final int node;
    private final int[] offsets;
    private final int[] cellNumbers;
    private final int[] up;
    /// The entries of the map from columns to the image, by column: where to, and with which sign.
    private final int[] starts;
    private final int[] targets;
    private final boolean[] negative;

    /// Entries as they come: column, target, and 1 where the sign is negative.
    private int[] entries = new int[96];
    private int entryCount;

    NodeEquations(NodeColumns layout, ResolvedCells cells, int node) {
        this.layout = layout;
        this.cells = cells;
        this.node = node;
        this.offsets = layout.offsets(node);
        this.cellNumbers = listCells();
        this.up = cells.nodes().parent(node) < 0 ? new int[0] : mapUpwards();
        this.starts = new int[columns() + 1];
        this.targets = new int[entryCount];
        this.negative = new boolean[entryCount];
        sortEntries();
    }

    private int[] listCells() {
        int[] own = cells.cellsOf(node);
        int[] loose = layout.looseOf(node);
        var numbers = Arrays.copyOf(own, own.length + loose.length);
        int count = 0;
        for (int cell : own) {
            mapCell(cell, count++);
        }
        for (int i = 0; i < loose.length; i++) {
            if (layout.isClosedAt(loose[i], node)) {
                enter(firstLoose() + i, count, false);
                numbers[count++] = cells.looseCell(loose[i]);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private int firstLoose() {
        return offsets[offsets.length - 1];
    }

    private void mapCell(int cell, int target) {
        int breakdown = cells.breakdown(cell);
        if (breakdown < 0) {
            enter(0, target, false);
            return;
        }
        var labels = cells.getLabels(breakdown);
        var inside = new boolean[labels.count(node)];
        for (int category : cells.categories(cell)) {
            inside[labels.label(node, category)] = true;
        }
        if (inside[0]) {
            enter(0, target, false);
        }
        for (int label = 1; label < inside.length; label++) {
            if (inside[label] != inside[0]) {
                enter(offsets[breakdown] + label - 1, target, inside[0]);
            }
        }
    }

    /// Enters the sums that go up and returns the columns of the parent they are.
    private int[] mapUpwards() {
        int parent = cells.nodes().parent(node);
        int[] above = layout.offsets(parent);
        int[] looseAbove = layout.looseOf(parent);
        int first = cellNumbers.length;
        var columns = new int[above[above.length - 1] + looseAbove.length];
        var targetOf = new int[columns.length];
        Arrays.fill(targetOf, -1);
        int count = 1;
        enter(0, first, false);
        for (int breakdown = 0; breakdown < cells.breakdownCount(); breakdown++) {
            var labels = cells.getLabels(breakdown);
            int done = 0;
            for (int category = 0; done < labels.count(node) - 1; category++) {
                int label = labels.label(node, category);
                if (label > done) {
                    done = label;
                    int labelAbove = labels.label(parent, category);
                    if (labelAbove > 0) {
                        int column = above[breakdown] + labelAbove - 1;
                        if (targetOf[column] < 0) {
                            columns[count] = column;
                            targetOf[column] = first + count++;
                        }
                        enter(offsets[breakdown] + label - 1, targetOf[column], false);
                    }
                }
            }
        }
        int[] loose = layout.looseOf(node);
        for (int i = 0; i < loose.length; i++) {
            if (!layout.isClosedAt(loose[i], node)) {
                columns[count] = above[above.length - 1] + Arrays.binarySearch(looseAbove, loose[i]);
                enter(firstLoose() + i, first + count++, false);
            }
        }
        return Arrays.copyOf(columns, count);
    }

    private void enter(int column, int target, boolean isNegative) {
        if (entryCount * 3 == entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        entries[3 * entryCount] = column;
        entries[3 * entryCount + 1] = target;
        entries[3 * entryCount++ + 2] = isNegative ? 1 : 0;
    }

    private void sortEntries() {
        for (int i = 0; i < entryCount; i++) {
            starts[entries[3 * i] + 1]++;
        }
        for (int column = 0; column < columns(); column++) {
            starts[column + 1] += starts[column];
        }
        var next = starts.clone();
        for (int i = 0; i < entryCount; i++) {
            int at = next[entries[3 * i]]++;
            targets[at] = entries[3 * i + 1];
            negative[at] = entries[3 * i + 2] == 1;
        }
        entries = new int[0];
    }

    /// The number of columns of the node.
    int columns() {
        return firstLoose() + layout.looseOf(node).length;
    }

    /// The published cells of the node, in the order of the image.
    int[] cellNumbers() {
        return cellNumbers;
    }

    /// The columns of the parent that the sums that go up are, in the order of the image.
    int[] up() {
        return up;
    }

    /// The length of an image.
    int width() {
        return cellNumbers.length + up.length;
    }

    /// The columns in which a class placed here is counted.
    int[] columnsOf(int number) {
        return layout.columnsOf(number, node, offsets);
    }

    /// Adds a multiple of a column's image.
    void addTo(long[] image, int column, long times) {
        for (int i = starts[column]; i < starts[column + 1]; i++) {
            int target = targets[i];
            image[target] =
                    negative[i] ? PrimeField.subtract(image[target], times) : PrimeField.add(image[target], times);
        }
    }

    /// The value of a column under a weighting of the image.
    long weigh(int column, long[] weights) {
        long sum = 0;
        for (int i = starts[column]; i < starts[column + 1]; i++) {
            long weight = weights[targets[i]];
            sum = negative[i] ? PrimeField.subtract(sum, weight) : PrimeField.add(sum, weight);
        }
        return sum;
    }
}
