package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The exact answer to the attacker's question, for a handful of kinds of people: the fewest that anything
/// computed from published cells is about. A *kind* is all people in exactly the same cells.
///
/// Something can be computed that involves only the kinds in a set exactly if the rank of the cells falls when
/// these kinds are left out. All sets are tried. Ranks are computed modulo the prime 2⁶¹ - 1, which of up to 16
/// kinds gives the true rank: no determinant of so many zeros and ones reaches it.
///
/// It shares with [CellAuditor] the register and the arithmetic, but neither the way cells are read nor the way
/// equations are solved.
public final class ExactSupport {

    private static final int MOST_KINDS = 16;
    private static final int MOST_SETS = 200_000;

    /// By cell, the kinds in it.
    private final List<BitSet> cells;
    /// By kind, the people in it who contributed to everything.
    private final int[] complete;
    private final int rank;

    private ExactSupport(List<BitSet> cells, int[] complete) {
        this.cells = cells;
        this.complete = complete;
        this.rank = rankWithout(new BitSet());
    }

    private static ExactSupport of(Register register, Publication publication, BitSet complete, BitSet anyone) {
        var members = CellMembers.ofAll(register, publication);
        Map<BitSet, Integer> kinds = new LinkedHashMap<>();
        var counts = new int[register.people()];
        var cells = new ArrayList<BitSet>();
        members.forEach(cell -> cells.add(new BitSet()));
        for (int person = anyone.nextSetBit(0); person >= 0; person = anyone.nextSetBit(person + 1)) {
            var cellsOfPerson = new BitSet();
            for (int cell = 0; cell < members.size(); cell++) {
                cellsOfPerson.set(cell, Arrays.binarySearch(members.get(cell), person) >= 0);
            }
            int fresh = kinds.size();
            int kind = kinds.computeIfAbsent(cellsOfPerson, key -> fresh);
            counts[kind] += complete.get(person) ? 1 : 0;
            cellsOfPerson.stream().forEach(cell -> cells.get(cell).set(kind));
        }
        return new ExactSupport(cells, Arrays.copyOf(counts, kinds.size()));
    }

    /// The fewest complete contributors that any combination of the cells is about, among the combinations
    /// about anybody at all; empty when nothing can be computed because nobody is in a cell.
    ///
    /// @param complete who contributed to everything the figures are made of
    /// @param anyone who contributed to anything of it
    /// @throws IllegalArgumentException if there are more than 16 kinds of people
    public static OptionalInt minimum(Register register, Publication publication, BitSet complete, BitSet anyone) {
        return of(register, publication, complete, anyone).minimum();
    }

    /// Whether every combination of the cells is about at least so many complete contributors, or about nobody.
    ///
    /// @throws IllegalArgumentException if more than 200,000 sets of kinds would have to be tried
    public static boolean isAtLeast(
            int minimumSupport, Register register, Publication publication, BitSet complete, BitSet anyone) {
        return of(register, publication, complete, anyone).isAtLeast(minimumSupport);
    }

    private OptionalInt minimum() {
        if (complete.length > MOST_KINDS) {
            throw new IllegalArgumentException(complete.length + " kinds of people are too many to try all sets");
        }
        return IntStream.range(1, 1 << complete.length)
                .mapToObj(set -> BitSet.valueOf(new long[] {set}))
                .filter(set -> rankWithout(set) < rank)
                .mapToInt(set -> set.stream().map(kind -> complete[kind]).sum())
                .min();
    }

    /// Tries the largest sets only that are still too small: those with all kinds that nobody complete is in.
    private boolean isAtLeast(int minimumSupport) {
        List<BitSet> sets = new ArrayList<>();
        var empty = new BitSet();
        for (int kind = 0; kind < complete.length; kind++) {
            empty.set(kind, complete[kind] == 0);
        }
        sets.add(empty);
        for (int kind = 0; kind < complete.length; kind++) {
            for (int i = sets.size() - 1; i >= 0 && complete[kind] > 0; i--) {
                var larger = (BitSet) sets.get(i).clone();
                larger.set(kind);
                if (larger.stream().map(member -> complete[member]).sum() < minimumSupport) {
                    sets.add(larger);
                }
            }
            if (sets.size() > MOST_SETS) {
                throw new IllegalArgumentException("too many sets to try with " + complete.length + " kinds of people");
            }
        }
        return sets.stream().noneMatch(set -> rankWithout(set) < rank);
    }

    private int rankWithout(BitSet left) {
        var matrix = new long[cells.size()][complete.length];
        for (int cell = 0; cell < matrix.length; cell++) {
            for (int kind = 0; kind < complete.length; kind++) {
                matrix[cell][kind] = cells.get(cell).get(kind) && !left.get(kind) ? 1 : 0;
            }
        }
        return rank(matrix);
    }

    private static int rank(long[][] matrix) {
        int rank = 0;
        for (int column = 0; matrix.length > 0 && column < matrix[0].length && rank < matrix.length; column++) {
            int pivotRow = rowWithElement(matrix, rank, column);
            if (pivotRow < matrix.length) {
                var pivot = matrix[pivotRow];
                matrix[pivotRow] = matrix[rank];
                matrix[rank++] = pivot;
                long inverse = PrimeField.inverse(pivot[column]);
                for (int row = rank; row < matrix.length; row++) {
                    eliminate(matrix[row], pivot, column, inverse);
                }
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

    private static void eliminate(long[] row, long[] pivot, int column, long inverse) {
        long factor = PrimeField.multiply(row[column], inverse);
        for (int i = column; i < row.length && factor != 0; i++) {
            row[i] = PrimeField.subtract(row[i], PrimeField.multiply(pivot[i], factor));
        }
    }
}
