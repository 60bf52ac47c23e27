package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The exact answer to the attacker's question, for a handful of groups: the fewest people that anything
/// computed from published cells is about.
///
/// Something can be computed that involves only the groups in a set `S` exactly if the rank of the cells
/// falls when the groups in `S` are left out. All sets are tried; ranks are computed with whole numbers
/// (Bareiss), where every intermediate result is a determinant of zeros and ones and far below 2⁶³.
public final class ExactSupport {

    private static final int MOST_GROUPS = 16;

    private final CellGroups groups;
    private final int rank;

    private ExactSupport(CellGroups groups) {
        this.groups = groups;
        this.rank = rankWithout(0);
    }

    /// The fewest complete contributors that any combination of the cells is about, among the combinations
    /// about anybody at all; empty when nothing can be computed because nobody is in a cell.
    ///
    /// @throws IllegalArgumentException if there are more than 16 groups of people in the same cells
    public static OptionalInt minimum(PublishedCells published) {
        var groups = CellGroups.ofAnyone(published);
        if (groups.count() > MOST_GROUPS) {
            throw new IllegalArgumentException(groups.count() + " groups are too many to try all sets");
        }
        var exact = new ExactSupport(groups);
        return IntStream.range(1, 1 << groups.count())
                .filter(set -> exact.rankWithout(set) < exact.rank)
                .map(exact::completeContributors)
                .min();
    }

    private int completeContributors(int set) {
        return IntStream.range(0, groups.count())
                .filter(group -> isIn(group, set))
                .map(groups::complete)
                .sum();
    }

    private static boolean isIn(int group, int set) {
        return (set >> group & 1) == 1;
    }

    private int rankWithout(int set) {
        var matrix = new long[groups.cellCount()][groups.count()];
        for (int cell = 0; cell < matrix.length; cell++) {
            for (int group : groups.inCell(cell)) {
                matrix[cell][group] = isIn(group, set) ? 0 : 1;
            }
        }
        return rank(matrix);
    }

    private static int rank(long[][] matrix) {
        int rank = 0;
        long lastPivot = 1;
        for (int column = 0; matrix.length > 0 && column < matrix[0].length && rank < matrix.length; column++) {
            int pivotRow = rowWithElement(matrix, rank, column);
            if (pivotRow < matrix.length) {
                var pivot = matrix[pivotRow];
                matrix[pivotRow] = matrix[rank];
                matrix[rank] = pivot;
                for (int row = rank + 1; row < matrix.length; row++) {
                    eliminate(matrix[row], pivot, column, lastPivot);
                }
                lastPivot = pivot[column];
                rank++;
            }
        }
        return rank;
    }

    private static int rowWithElement(long[][] matrix, int from, int column) {
        int row = from;
        while (row < matrix.length && matrix[row][column] == 0) {
            row++;
        }
        return row;
    }

    private static void eliminate(long[] row, long[] pivot, int column, long lastPivot) {
        long factor = row[column];
        for (int i = column; i < row.length; i++) {
            row[i] = (row[i] * pivot[column] - pivot[i] * factor) / lastPivot;
        }
    }
}
