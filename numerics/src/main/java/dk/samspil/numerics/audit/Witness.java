package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the combination of published cells that gives a sum over classes.
///
/// From the bottom up, for every row of a node's solved equations it is computed how much the sum changes
/// with it. From the top down, a node is told how much each of the sums it hands up counts above; what is
/// missing must come from its own cells. Nodes below which nothing is counted are left out.
final class Witness {

    private static final int MOST_TRIED_MULTIPLES = 360;
    private static final long LARGEST_TIMES = 1_000_000;
    /// The equations of so many nodes are kept for the next sum.
    private static final int MOST_REDUCED = 4_096;

    private final NullSpace space;
    private final TreeMap<Integer, Solved> solved = new TreeMap<>();
    /// By node, what does not depend on the sum that is looked for.
    private final Map<Integer, Reduced> reduced = new HashMap<>();

    private record Reduced(NodeEquations equations, RowReduction reduction) {}

    /// A node on the way from the classes in the sum to the top.
    private static final class Solved {
        private final NodeEquations equations;
        private final RowReduction reduction;
        /// By row, how much the sum changes.
        private final long[] changes;

        private Solved(NodeEquations equations, RowReduction reduction, long[] changes) {
            this.equations = equations;
            this.reduction = reduction;
            this.changes = changes;
        }
    }

    /// A node that is told how much each of the sums that go up from it counts above.
    private static final class Task {
        private final int node;
        private final long[] weights;

        private Task(int node, long[] weights) {
            this.node = node;
            this.weights = weights;
        }
    }

    Witness(NullSpace space) {
        this.space = space;
    }

    /// The cells with their factors, elements of the prime field.
    ///
    /// @param times how often each class is counted in the sum; the sum must be one that can be computed
    Map<Integer, Long> find(Map<Integer, Long> times) {
        solved.clear();
        var open = new TreeMap<Integer, Map<Integer, Long>>();
        times.forEach((number, factor) -> open.computeIfAbsent(space.classes().node(number), node -> new HashMap<>())
                .put(number, factor));
        int top = space.classes().cells().nodes().top();
        open.computeIfAbsent(top, node -> Map.of());
        while (!open.isEmpty()) {
            var next = open.firstEntry();
            int node = next.getKey();
            open.remove(node);
            solved.put(node, solve(node, next.getValue()));
            if (node != top) {
                open.computeIfAbsent(space.classes().cells().nodes().parent(node), parent -> Map.of());
            }
        }
        Map<Integer, Long> factors = new TreeMap<>();
        var tasks = new ArrayDeque<Task>();
        tasks.add(new Task(top, new long[0]));
        descend(tasks, factors);
        return factors;
    }

    private Solved solve(int node, Map<Integer, Long> times) {
        var reduction = reduced(node).reduction();
        long[] ofGenerators = changesOfIndependent(node, times);
        var changes = new long[reduction.rank()];
        for (int row = 0; row < changes.length; row++) {
            var combination = reduction.combination(row);
            for (int i = 0; i < combination.length; i++) {
                changes[row] = PrimeField.add(changes[row], PrimeField.multiply(combination[i], ofGenerators[i]));
            }
        }
        return new Solved(reduced(node).equations(), reduction, changes);
    }

    private Reduced reduced(int node) {
        var known = reduced.get(node);
        if (known == null) {
            var equations = space.equations(node);
            known = new Reduced(equations, space.reduce(node, equations));
            if (reduced.size() >= MOST_REDUCED) {
                reduced.clear();
            }
            reduced.put(node, known);
        }
        return known;
    }

    private long[] changesOfIndependent(int node, Map<Integer, Long> times) {
        int[] independent = space.independent(node);
        var changes = new long[independent.length];
        int own = space.classes().sizeOf(node);
        int child = space.firstChild(node);
        int firstOfChild = own;
        for (int i = 0; i < independent.length; i++) {
            if (independent[i] < own) {
                changes[i] = times.getOrDefault(space.classes().firstOf(node) + independent[i], 0L);
                continue;
            }
            while (independent[i] >= firstOfChild + space.basis(child).length) {
                firstOfChild += space.basis(child).length;
                child = space.nextSibling(child);
            }
            var below = solved.get(child);
            changes[i] = below == null ? 0 : handed(below, independent[i] - firstOfChild);
        }
        return changes;
    }

    /// The change with a vector of the basis that a node hands up.
    private static long handed(Solved below, int vector) {
        int cellCount = below.equations.cellNumbers().length;
        int seen = 0;
        int row = 0;
        while (below.reduction.pivot(row) < cellCount || seen++ < vector) {
            row++;
        }
        return below.changes[row];
    }

    /// Combinations of cells that are nothing for everybody the equations are about, one for each cell of
    /// a node that its other cells and those below it tell already.
    List<Map<Integer, Long>> findRelations(int node) {
        solved.clear();
        var here = solve(node, Map.of());
        int cellCount = here.equations.cellNumbers().length;
        var isPivot = new boolean[here.equations.width()];
        for (int row = 0; row < here.changes.length; row++) {
            isPivot[here.reduction.pivot(row)] = true;
        }
        var relations = new ArrayList<Map<Integer, Long>>();
        for (int cell = 0; cell < cellCount; cell++) {
            if (!isPivot[cell]) {
                var weights = new long[isPivot.length];
                weights[cell] = 1;
                for (int row = 0; row < here.changes.length; row++) {
                    weights[here.reduction.pivot(row)] =
                            PrimeField.negate(here.reduction.row(row)[cell]);
                }
                Map<Integer, Long> factors = new TreeMap<>();
                descend(spread(node, here, weights, factors), factors);
                relations.add(factors);
            }
        }
        return relations;
    }

    private void descend(Deque<Task> tasks, Map<Integer, Long> factors) {
        while (!tasks.isEmpty()) {
            var task = tasks.remove();
            var here = solved.get(task.node);
            if (here == null) {
                here = solve(task.node, Map.of());
            }
            tasks.addAll(spread(task.node, here, weigh(here, task.weights), factors));
        }
    }

    /// Notes the factors of a node's cells and returns what is then to be done below.
    private Deque<Task> spread(int node, Solved here, long[] weights, Map<Integer, Long> factors) {
        int[] cells = here.equations.cellNumbers();
        for (int i = 0; i < cells.length; i++) {
            if (weights[i] != 0) {
                factors.put(cells[i], weights[i]);
            }
        }
        var tasks = new ArrayDeque<Task>();
        for (int child = space.firstChild(node); child >= 0; child = space.nextSibling(child)) {
            long[] above = weightsAbove(here.equations, weights, space.up(child));
            if (solved.containsKey(child) || !isZero(above)) {
                tasks.add(new Task(child, above));
            }
        }
        return tasks;
    }

    /// The factors of the node's cells, and after them the weights of what goes up.
    private static long[] weigh(Solved here, long[] weightsAbove) {
        int cellCount = here.equations.cellNumbers().length;
        var weights = new long[here.equations.width()];
        System.arraycopy(weightsAbove, 0, weights, cellCount, weightsAbove.length);
        for (int i = 0; i < here.changes.length; i++) {
            if (here.reduction.pivot(i) < cellCount) {
                var row = here.reduction.row(i);
                long missing = here.changes[i];
                for (int column = cellCount; column < row.length; column++) {
                    missing = PrimeField.subtract(missing, PrimeField.multiply(row[column], weights[column]));
                }
                weights[here.reduction.pivot(i)] = missing;
            }
        }
        return weights;
    }

    private static long[] weightsAbove(NodeEquations equations, long[] weights, int[] columns) {
        var above = new long[columns.length];
        for (int i = 0; i < columns.length; i++) {
            above[i] = equations.weigh(columns[i], weights);
        }
        return above;
    }

    private static boolean isZero(long[] vector) {
        for (long element : vector) {
            if (element != 0) {
                return false;
            }
        }
        return true;
    }

    /// The factors as whole numbers, multiplied by the smallest number that makes them whole.
    static List<Term> inWholeNumbers(Map<Integer, Long> factors) {
        for (int multiple = 1; multiple <= MOST_TRIED_MULTIPLES; multiple++) {
            var terms = multiplied(factors, multiple);
            if (terms.stream().allMatch(term -> Math.abs(term.times()) <= LARGEST_TIMES)) {
                return terms;
            }
        }
        return multiplied(factors, 1);
    }

    /// The same combination or its negative: the one in which the first cell is added.
    static List<Term> withFirstAdded(List<Term> terms) {
        return terms.isEmpty() || terms.getFirst().times() > 0
                ? terms
                : terms.stream()
                        .map(term -> new Term(term.cell(), -term.times()))
                        .toList();
    }

    private static List<Term> multiplied(Map<Integer, Long> factors, int multiple) {
        var terms = new ArrayList<Term>();
        factors.forEach((cell, factor) -> {
            long product = PrimeField.multiply(factor, multiple);
            terms.add(new Term(cell, product > PrimeField.P / 2 ? product - PrimeField.P : product));
        });
        terms.sort(Comparator.comparingInt(Term::cell));
        return terms;
    }
}
