package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether a unit may have a breakdown beside everything chosen so far.
final class CutCertificate {

    private final CellPeople people;
    private final CutBoard board;
    private final int support;
    /// By atom.
    private final int[] complete;
    /// By atom.
    private final int[] anyone;
    private final Residual residual;
    private final SwapCertificate swaps;

    CutCertificate(UnitTree tree, CellPeople people, CutBoard board, int support, int[] complete, int[] anyone) {
        this.people = people;
        this.board = board;
        this.support = support;
        this.complete = complete;
        this.anyone = anyone;
        this.residual = new Residual(tree, people, board);
        this.swaps = new SwapCertificate(support);
    }

    /// Whether the breakdown is safe: nothing new, because only one of its blocks has people who are not in a
    /// finer breakdown below, or vouched for by exchanges among those people.
    boolean holds(int unit, int cut, CategoryPartition partition) {
        var blockOf = board.lookup(cut, partition);
        residual.find(unit, cut, blockOf);
        var anyoneByBlock = countResidual(cut, blockOf, anyone, partition.size());
        var occupied = IntStream.range(0, partition.size())
                .filter(block -> anyoneByBlock[block] > 0)
                .toArray();
        if (occupied.length < 2) {
            return true;
        }
        var completeByBlock = countResidual(cut, blockOf, complete, partition.size());
        var completeByOccupied =
                Arrays.stream(occupied).map(block -> completeByBlock[block]).toArray();
        return Arrays.stream(completeByOccupied).allMatch(count -> count >= support)
                && hasExchanges(cut, blockOf, numbers(occupied, partition.size()), completeByOccupied);
    }

    /// The units below whose breakdowns the last one asked about builds on.
    IntStream unitsBuiltOn() {
        return residual.refiningUnits();
    }

    private int[] countResidual(int cut, int[] blockOf, int[] counts, int blocks) {
        var byBlock = new int[blocks];
        for (int run = 0; run < residual.runs(); run++) {
            int end = residual.end(run);
            for (int atom = residual.first(run); atom < end; atom++) {
                byBlock[blockOf[people.category(cut, atom)]] += counts[atom];
            }
        }
        return byBlock;
    }

    private static int[] numbers(int[] occupied, int blocks) {
        var numbers = new int[blocks];
        for (int number = 0; number < occupied.length; number++) {
            numbers[occupied[number]] = number;
        }
        return numbers;
    }

    private boolean hasExchanges(int cut, int[] blockOf, int[] numbers, int[] completeByNumber) {
        swaps.start(completeByNumber);
        for (int run = 0; run < residual.runs(); run++) {
            int end = residual.end(run);
            for (int atom = residual.first(run); atom < end; atom++) {
                int number = numbers[blockOf[people.category(cut, atom)]];
                if (complete[atom] > 0 && swaps.add(board.high(atom), board.low(atom), number, complete[atom])) {
                    return true;
                }
            }
        }
        return swaps.holds();
    }
}
