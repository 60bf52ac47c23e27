package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntPredicate;

/// Whether anything about fewer than `k` people can be computed from some cells, by trying all small groups.
///
/// Something is about nobody but the people in a set `T` exactly if leaving their columns out lowers the rank of the
/// cells. People in the same cells cannot be told apart, so that whole groups of them are tried. Ranks are computed
/// with whole numbers (Bareiss).
final class BruteForceSupport {

    private final int cells;
    private final List<BitSet> columns;
    private final List<Integer> weights;

    private BruteForceSupport(int cells, List<BitSet> columns, List<Integer> weights) {
        this.cells = cells;
        this.columns = columns;
        this.weights = weights;
    }

    /// @param contributes who has a value that the figures are about
    static boolean exposes(List<BitSet> cells, int people, IntPredicate contributes, int k) {
        var all = of(cells, people, contributes);
        return all.exposesWithout(new BitSet(), 0, k - 1, all.rankWithout(new BitSet()));
    }

    /// How many of the cells do not follow from the others.
    static int rank(List<BitSet> cells, int people) {
        return of(cells, people, person -> true).rankWithout(new BitSet());
    }

    private static BruteForceSupport of(List<BitSet> cells, int people, IntPredicate contributes) {
        var groups = new LinkedHashMap<BitSet, Integer>();
        for (int person = 0; person < people; person++) {
            var signature = new BitSet();
            for (int cell = 0; cell < cells.size(); cell++) {
                signature.set(cell, cells.get(cell).get(person));
            }
            if (contributes.test(person) && !signature.isEmpty()) {
                groups.merge(signature, 1, Integer::sum);
            }
        }
        return new BruteForceSupport(cells.size(), List.copyOf(groups.keySet()), List.copyOf(groups.values()));
    }

    private boolean exposesWithout(BitSet left, int next, int mayStillLeave, int rank) {
        if (rankWithout(left) < rank) {
            return true;
        }
        for (int group = next; group < columns.size(); group++) {
            if (weights.get(group) <= mayStillLeave) {
                left.set(group);
                boolean exposed = exposesWithout(left, group + 1, mayStillLeave - weights.get(group), rank);
                left.clear(group);
                if (exposed) {
                    return true;
                }
            }
        }
        return false;
    }

    private int rankWithout(BitSet left) {
        var rows = new ArrayList<long[]>();
        for (int group = 0; group < columns.size(); group++) {
            if (!left.get(group)) {
                var row = new long[cells];
                columns.get(group).stream().forEach(cell -> row[cell] = 1);
                rows.add(row);
            }
        }
        return rank(rows.toArray(long[][]::new), cells);
    }

    private static int rank(long[][] matrix, int width) {
        int rank = 0;
        long lastPivot = 1;
        for (int column = 0; column < width && rank < matrix.length; column++) {
            int found = rank;
            while (found < matrix.length && matrix[found][column] == 0) {
                found++;
            }
            if (found < matrix.length) {
                var pivot = matrix[found];
                matrix[found] = matrix[rank];
                matrix[rank++] = pivot;
                for (int row = rank; row < matrix.length; row++) {
                    long factor = matrix[row][column];
                    for (int i = column; i < width; i++) {
                        matrix[row][i] = (matrix[row][i] * pivot[column] - pivot[i] * factor) / lastPivot;
                    }
                }
                lastPivot = pivot[column];
            }
        }
        return rank;
    }
}
