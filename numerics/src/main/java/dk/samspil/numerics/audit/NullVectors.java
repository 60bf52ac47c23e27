package dk.samspil.numerics.audit;

import java.util.random.RandomGenerator;

/// Independent random assignments of numbers to classes for which every published cell adds up to 0.
///
/// A sum over classes can be computed from the cells exactly if it is 0 in *every* such assignment; one
/// that cannot be computed is 0 in a random one with probability 2⁻⁶¹ only.
final class NullVectors {

    /// How many are drawn: as many as the largest number of classes that are combined, so that the rank
    /// of the drawn numbers is the rank of all possible ones.
    static final int COUNT = 4;

    private final NullSpace space;
    private final RandomGenerator random;
    private final long[] values;
    /// By node, what each vector must add up to in the columns of the node above; only while it is needed.
    private final long[][][] wanted;

    NullVectors(NullSpace space, RandomGenerator random) {
        this.space = space;
        this.random = random;
        int nodes = space.classes().cells().nodes().count();
        this.values = new long[COUNT * space.classes().count()];
        this.wanted = new long[nodes][][];
        wanted[nodes - 1] = new long[COUNT][0];
        for (int node = nodes - 1; node >= 0; node--) {
            divide(node);
            wanted[node] = new long[0][];
        }
    }

    /// Divides what a node is to add up to: at random among the dependent generators, and what is then
    /// left has one solution in the independent ones.
    private void divide(int node) {
        var equations = space.equations(node);
        var left = new long[COUNT][equations.width()];
        int cellCount = equations.cellNumbers().length;
        for (int vector = 0; vector < COUNT; vector++) {
            System.arraycopy(wanted[node][vector], 0, left[vector], cellCount, equations.up().length);
        }
        drawOwn(node, equations, left);
        for (int child = space.firstChild(node); child >= 0; child = space.nextSibling(child)) {
            wanted[child] = new long[COUNT][space.up(child).length];
        }
        drawBelow(node, equations, left);
        solve(node, left);
    }

    private void drawOwn(int node, NodeEquations equations, long[][] left) {
        var independent = space.independent(node);
        int first = space.classes().firstOf(node);
        int next = 0;
        for (int generator = 0; generator < space.classes().sizeOf(node); generator++) {
            if (next < independent.length && independent[next] == generator) {
                next++;
                continue;
            }
            int[] columns = equations.columnsOf(first + generator);
            for (int vector = 0; vector < COUNT; vector++) {
                long drawn = PrimeField.draw(random);
                values[COUNT * (first + generator) + vector] = drawn;
                for (int column : columns) {
                    equations.addTo(left[vector], column, PrimeField.negate(drawn));
                }
            }
        }
    }

    private void drawBelow(int node, NodeEquations equations, long[][] left) {
        var independent = space.independent(node);
        int generator = space.classes().sizeOf(node);
        int next = 0;
        while (next < independent.length && independent[next] < generator) {
            next++;
        }
        for (int child = space.firstChild(node); child >= 0; child = space.nextSibling(child)) {
            for (var basisVector : space.basis(child)) {
                boolean isIndependent = next < independent.length && independent[next] == generator;
                generator++;
                if (isIndependent) {
                    next++;
                    continue;
                }
                for (int vector = 0; vector < COUNT; vector++) {
                    addMultiple(wanted[child][vector], basisVector, PrimeField.draw(random));
                }
            }
            int[] columns = space.up(child);
            for (int vector = 0; vector < COUNT; vector++) {
                for (int i = 0; i < columns.length; i++) {
                    equations.addTo(left[vector], columns[i], PrimeField.negate(wanted[child][vector][i]));
                }
            }
        }
    }

    private void solve(int node, long[][] left) {
        var independent = space.independent(node);
        int own = space.classes().sizeOf(node);
        int first = space.classes().firstOf(node);
        int child = space.firstChild(node);
        int firstOfChild = own;
        for (int i = 0; i < independent.length; i++) {
            int generator = independent[i];
            while (generator >= own && generator >= firstOfChild + space.basis(child).length) {
                firstOfChild += space.basis(child).length;
                child = space.nextSibling(child);
            }
            for (int vector = 0; vector < COUNT; vector++) {
                long times = times(node, i, left[vector]);
                if (generator < own) {
                    values[COUNT * (first + generator) + vector] = times;
                } else {
                    addMultiple(wanted[child][vector], space.basis(child)[generator - firstOfChild], times);
                }
            }
        }
    }

    private long times(int node, int independent, long[] left) {
        var pivots = space.pivots(node);
        var combinations = space.combinations(node);
        long times = 0;
        for (int row = 0; row < pivots.length; row++) {
            if (independent < combinations[row].length) {
                times = PrimeField.add(times, PrimeField.multiply(left[pivots[row]], combinations[row][independent]));
            }
        }
        return times;
    }

    private static void addMultiple(long[] to, long[] vector, long times) {
        RowReduction.subtract(to, vector, PrimeField.negate(times));
    }

    /// What the class has in one of the vectors.
    long value(int number, int vector) {
        return values[COUNT * number + vector];
    }
}
