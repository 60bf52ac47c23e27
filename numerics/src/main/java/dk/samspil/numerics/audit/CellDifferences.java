package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Exposure.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tests every published cell, and what any two cells do not have in common.
///
/// Two cells that differ by fewer than `k` people have nearly the same size, so most pairs need no closer
/// look, and those that do are given up at the k-th person.
final class CellDifferences {

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final CellSizes sizes;
    private final SumListener listener;

    CellDifferences(PersonClasses classes, SumListener listener) {
        this.classes = classes;
        this.cells = classes.cells();
        this.sizes = new CellSizes(classes);
        this.listener = listener;
    }

    void run() {
        for (int cell = 0; cell < cells.count(); cell++) {
            if (listener.isTooFew(sizes.complete(cell), sizes.anyone(cell))) {
                listener.expose(Kind.CELL, List.of(new Term(cell, 1)), classes, sizes.classesIn(cell));
            }
        }
        for (int node = 0; node < cells.nodes().count(); node++) {
            compareWithCellsAround(node);
        }
        compareLooseCells();
    }

    /// Compares the cells of a node with each other and with those of the nodes above, as far as all but
    /// a few of their people are in this node.
    private void compareWithCellsAround(int node) {
        int[] own = cells.cellsOf(node);
        var byCategory = new int[cells.breakdownCount()][];
        Arrays.setAll(byCategory, breakdown -> sizes.completeByCategory(node, breakdown));
        for (int above = node; above >= 0; above = cells.nodes().parent(above)) {
            for (int other : cells.cellsOf(above)) {
                if (sizes.complete(other) - completeIn(node, other, byCategory) < listener.minimumSupport()) {
                    for (int cell : own) {
                        if (node != above || cell < other) {
                            compare(cell, other);
                        }
                    }
                } else {
                    listener.countChecks(own.length);
                }
            }
        }
    }

    /// How many people of a cell of this node or one above are placed in this node or below.
    private int completeIn(int node, int cell, int[][] byCategory) {
        int breakdown = cells.breakdown(cell);
        if (breakdown < 0) {
            return sizes.completeIn(node);
        }
        int complete = 0;
        for (int category : cells.categories(cell)) {
            complete += byCategory[breakdown][category];
        }
        return complete;
    }

    /// Compares loose cells with all cells of nearly the same size.
    private void compareLooseCells() {
        if (cells.looseCount() == 0) {
            return;
        }
        int[] bySize = IntStream.range(0, cells.count())
                .boxed()
                .sorted(Comparator.comparingInt(sizes::complete))
                .mapToInt(cell -> cell)
                .toArray();
        int from = 0;
        for (int position = 0; position < bySize.length; position++) {
            int cell = bySize[position];
            while (sizes.complete(cell) - sizes.complete(bySize[from]) >= listener.minimumSupport()) {
                from++;
            }
            for (int i = from; i < position; i++) {
                if (cells.node(cell) < 0) {
                    compare(cell, bySize[i]);
                } else if (cells.node(bySize[i]) < 0) {
                    compare(bySize[i], cell);
                }
            }
        }
    }

    private void compare(int cell, int other) {
        listener.countChecks(1);
        if (Math.abs(sizes.complete(cell) - sizes.complete(other)) >= listener.minimumSupport()) {
            return;
        }
        int complete = sizes.complete(other);
        int anyone = sizes.anyone(other);
        int missing = 0;
        for (int i = 0; i < sizes.candidates(cell); i++) {
            int number = sizes.candidate(cell, i);
            if (sizes.contains(cell, number)) {
                boolean isInBoth = sizes.contains(other, number);
                complete += isInBoth ? -classes.complete(number) : classes.complete(number);
                anyone += isInBoth ? -classes.anyone(number) : classes.anyone(number);
                missing += isInBoth ? 0 : classes.complete(number);
                if (missing >= listener.minimumSupport()) {
                    return;
                }
            }
        }
        if (anyone > 0 && complete < listener.minimumSupport()) {
            var different = sizes.classesIn(cell);
            for (int number : sizes.classesIn(other)) {
                if (!different.remove(number)) {
                    different.add(number);
                }
            }
            boolean isLarger = sizes.anyone(cell) > sizes.anyone(other);
            var terms = Stream.of(new Term(cell, isLarger ? 1 : -1), new Term(other, isLarger ? -1 : 1))
                    .sorted(Comparator.comparingInt(Term::cell))
                    .toList();
            listener.expose(Kind.DIFFERENCE, terms, classes, different);
        }
    }
}
