package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The exact answer to the attacker's question, for a handful of groups: the fewest people that anything
/// computed from published cells is about.
///
/// Something can be computed that involves only the groups in a set `S` exactly if the rank of the cells
/// falls when the groups in `S` are left out. All sets are tried; ranks are computed with whole numbers
/// (Bareiss), where every intermediate result is a determinant of zeros and ones and far below 2⁶³.
public final class ExactSupport {

    private static final int MOST_GROUPS = 16;

    /// By cell, the groups in it.
    private final int[][] cells;
    /// By group, the people in it who contributed to everything.
    private final int[] complete;
    private final int rank;

    private ExactSupport(int[][] cells, int[] complete) {
        if (complete.length > MOST_GROUPS) {
            throw new IllegalArgumentException(complete.length + " groups are too many to try all sets");
        }
        this.cells = cells;
        this.complete = complete;
        this.rank = rankWithout(0);
    }

    /// The fewest complete contributors that any combination of the cells is about, among the combinations
    /// about anybody at all; empty when nothing can be computed because nobody is in a cell.
    ///
    /// @param complete who contributed to everything the figures are made of
    /// @param anyone who contributed to anything of it
    /// @throws IllegalArgumentException if there are more than 16 groups of people in the same cells
    public static OptionalInt minimum(Register register, Publication publication, BitSet complete, BitSet anyone) {
        var members = CellMembers.ofAll(register, publication);
        Map<BitSet, Integer> groups = new LinkedHashMap<>();
        var counts = new int[register.people()];
        var cells = new ArrayList<Set<Integer>>();
        members.forEach(cell -> cells.add(new TreeSet<>()));
        for (int person = anyone.nextSetBit(0); person >= 0; person = anyone.nextSetBit(person + 1)) {
            var cellsOfPerson = new BitSet();
            for (int cell = 0; cell < members.size(); cell++) {
                cellsOfPerson.set(cell, Arrays.binarySearch(members.get(cell), person) >= 0);
            }
            int fresh = groups.size();
            int group = groups.computeIfAbsent(cellsOfPerson, key -> fresh);
            counts[group] += complete.get(person) ? 1 : 0;
            cellsOfPerson.stream().forEach(cell -> cells.get(cell).add(group));
        }
        return new ExactSupport(
                        cells.stream()
                                .map(cell ->
                                        cell.stream().mapToInt(group -> group).toArray())
                                .toArray(int[][]::new),
                        Arrays.copyOf(counts, groups.size()))
                .minimum();
    }

    /// The same for cells of atoms.
    public static OptionalInt minimum(PublishedCells published) {
        var groups = CellGroups.ofAnyone(published);
        return new ExactSupport(
                        IntStream.range(0, groups.cellCount())
                                .mapToObj(groups::inCell)
                                .toArray(int[][]::new),
                        IntStream.range(0, groups.count()).map(groups::complete).toArray())
                .minimum();
    }

    private OptionalInt minimum() {
        return IntStream.range(1, 1 << complete.length)
                .filter(set -> rankWithout(set) < rank)
                .map(this::completeContributors)
                .min();
    }

    private int completeContributors(int set) {
        return IntStream.range(0, complete.length)
                .filter(group -> isIn(group, set))
                .map(group -> complete[group])
                .sum();
    }

    private static boolean isIn(int group, int set) {
        return (set >> group & 1) == 1;
    }

    private int rankWithout(int set) {
        var matrix = new long[cells.length][complete.length];
        for (int cell = 0; cell < matrix.length; cell++) {
            for (int group : cells[cell]) {
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
