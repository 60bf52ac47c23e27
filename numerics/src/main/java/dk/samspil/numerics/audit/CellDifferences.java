package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Exposure.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Tests every published cell, and what any two cells do not have in common.
///
/// Two cells that differ by fewer than `k` people have nearly the same size, so most pairs need no closer
/// look, and those that do are given up at the k-th person.
final class CellDifferences {

    private final PersonClasses classes;
    private final ResolvedCells cells;
    private final CellSizes sizes;
    private final Findings findings;

    CellDifferences(PersonClasses classes, Findings findings) {
        this.classes = classes;
        this.cells = classes.cells();
        this.sizes = new CellSizes(classes);
        this.findings = findings;
    }

    void run() {
        for (int cell = 0; cell < cells.count(); cell++) {
            if (findings.isTooFew(sizes.complete(cell), sizes.anyone(cell))) {
                int exposed = cell;
                var numbers = IntStream.range(sizes.start(cell), sizes.end(cell))
                        .map(sizes::classAt)
                        .filter(number -> sizes.contains(exposed, number))
                        .boxed()
                        .toList();
                findings.expose(Kind.CELL, List.of(new Term(cell, 1)), classes, Set.copyOf(numbers));
            }
        }
        for (int node = 0; node < cells.nodes().count(); node++) {
            for (int above = node; above >= 0; above = cells.nodes().parent(above)) {
                compareNodes(node, above);
            }
        }
        compareLooseCells();
    }

    private void compareNodes(int node, int above) {
        for (int cell : cells.cellsOf(node)) {
            for (int other : cells.cellsOf(above)) {
                if (node != above || cell < other) {
                    compare(cell, other);
                }
            }
        }
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
            while (sizes.complete(cell) - sizes.complete(bySize[from]) >= findings.minimumSupport()) {
                from++;
            }
            for (int i = from; i < position; i++) {
                if (cells.node(cell) < 0 || cells.node(bySize[i]) < 0) {
                    compare(cell, bySize[i]);
                }
            }
        }
    }

    private void compare(int cell, int other) {
        findings.countChecks(1);
        if (Math.abs(sizes.complete(cell) - sizes.complete(other)) >= findings.minimumSupport()) {
            return;
        }
        int complete = sizes.complete(other);
        int anyone = sizes.anyone(other);
        int missing = 0;
        for (int position = sizes.start(cell); position < sizes.end(cell); position++) {
            int number = sizes.classAt(position);
            if (sizes.contains(cell, number)) {
                boolean isInBoth = sizes.contains(other, number);
                complete += isInBoth ? -classes.complete(number) : classes.complete(number);
                anyone += isInBoth ? -classes.anyone(number) : classes.anyone(number);
                missing += isInBoth ? 0 : classes.complete(number);
                if (missing >= findings.minimumSupport()) {
                    return;
                }
            }
        }
        if (anyone > 0 && complete < findings.minimumSupport()) {
            expose(cell, other);
        }
    }

    private void expose(int cell, int other) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = 0; number < classes.count(); number++) {
            if (sizes.contains(cell, number) != sizes.contains(other, number)) {
                numbers.add(number);
            }
        }
        var terms = List.of(new Term(cell, 1), new Term(other, -1));
        findings.expose(Kind.DIFFERENCE, terms, classes, numbers);
    }
}
