package dk.samspil.numerics.audit;

import java.util.Arrays;

/// All assignments of numbers to classes for which every published cell adds up to 0.
///
/// From the bottom up, every node learns what the people below it can add up to, column by column, while
/// every cell there is 0; these sums form a vector space, of which it hands a basis to the node above.
/// Whoever knows what a node is to add up to can then divide that among its own classes and the nodes
/// below, from the top down ([NullVectors]).
///
/// The *generators* of a node are its own classes and then, child by child, the vectors of the child's
/// basis.
final class NullSpace {

    private final PersonClasses classes;
    private final NodeColumns layout;
    private final ResolvedCells cells;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final Solution[] solutions;
    private int rank;

    /// What is kept of a node's solved equations.
    private static final class Solution {
        private final int[] up;
        /// What is handed to the node above: vectors over `up`.
        private final long[][] basis;
        /// The pivot of every row.
        private final int[] pivots;
        /// By row, how often each independent generator is counted in it.
        private final long[][] combinations;
        /// The generators that are independent of those before them.
        private final int[] independent;

        private Solution(NodeEquations equations, RowReduction reduction, int[] independent) {
            this.up = equations.up();
            this.independent = independent;
            this.pivots = new int[reduction.rank()];
            this.combinations = new long[reduction.rank()][];
            var handed = new long[reduction.rank()][];
            int size = 0;
            int cellCount = equations.cellNumbers().length;
            for (int row = 0; row < pivots.length; row++) {
                pivots[row] = reduction.pivot(row);
                combinations[row] = reduction.combination(row);
                if (pivots[row] >= cellCount) {
                    handed[size++] = Arrays.copyOfRange(reduction.row(row), cellCount, equations.width());
                }
            }
            this.basis = Arrays.copyOf(handed, size);
        }
    }

    NullSpace(PersonClasses classes) {
        this.classes = classes;
        this.cells = classes.cells();
        this.layout = new NodeColumns(classes);
        int count = cells.nodes().count();
        this.solutions = new Solution[count];
        this.firstChild = new int[count];
        this.nextSibling = new int[count];
        Arrays.fill(firstChild, -1);
        for (int node = count - 1; node >= 0; node--) {
            int parent = cells.nodes().parent(node);
            if (parent >= 0) {
                nextSibling[node] = firstChild[parent];
                firstChild[parent] = node;
            }
        }
        for (int node = 0; node < count; node++) {
            var equations = equations(node);
            var independent = new int[Math.min(equations.width(), equations.columns())];
            var reduction = reduce(node, equations, independent);
            solutions[node] = new Solution(equations, reduction, Arrays.copyOf(independent, reduction.rank()));
            rank += reduction.rank() - solutions[node].basis.length;
        }
    }

    /// Solves the equations of a node.
    ///
    /// @param independent is filled with the generators that are independent of those before them
    private RowReduction reduce(int node, NodeEquations equations, int[] independent) {
        var reduction = new RowReduction(independent.length);
        int generator = 0;
        for (; generator < classes.sizeOf(node) && !reduction.isFull(); generator++) {
            if (reduction.add(image(equations, classes.firstOf(node) + generator))) {
                independent[reduction.rank() - 1] = generator;
            }
        }
        for (int child = firstChild[node]; child >= 0; child = nextSibling[child]) {
            var below = solutions[child];
            for (int i = 0; i < below.basis.length && !reduction.isFull(); i++, generator++) {
                if (reduction.add(image(equations, below.up, below.basis[i]))) {
                    independent[reduction.rank() - 1] = generator;
                }
            }
        }
        return reduction;
    }

    private static long[] image(NodeEquations equations, int number) {
        var image = new long[equations.width()];
        for (int column : equations.columnsOf(number)) {
            equations.addTo(image, column, 1);
        }
        return image;
    }

    private static long[] image(NodeEquations equations, int[] columns, long[] vector) {
        var image = new long[equations.width()];
        for (int i = 0; i < columns.length; i++) {
            equations.addTo(image, columns[i], vector[i]);
        }
        return image;
    }

    PersonClasses classes() {
        return classes;
    }

    /// The rank of the published cells: how many of them say something that the others do not.
    int rank() {
        return rank;
    }

    NodeEquations equations(int node) {
        return new NodeEquations(layout, cells, node);
    }

    /// The node's equations, solved once more.
    RowReduction reduce(int node, NodeEquations equations) {
        return reduce(node, equations, new int[solutions[node].independent.length]);
    }

    int firstChild(int node) {
        return firstChild[node];
    }

    int nextSibling(int node) {
        return nextSibling[node];
    }

    /// The generators of a node that are independent of those before them, ascending.
    int[] independent(int node) {
        return solutions[node].independent;
    }

    /// The pivots of the node's rows.
    int[] pivots(int node) {
        return solutions[node].pivots;
    }

    /// By row of a node, how often each independent generator is counted in it.
    long[][] combinations(int node) {
        return solutions[node].combinations;
    }

    /// What the people of a node can add up to: a basis, as vectors over [#up].
    long[][] basis(int node) {
        return solutions[node].basis;
    }

    /// The columns of the node above that people of this node are counted in.
    int[] up(int node) {
        return solutions[node].up;
    }
}
