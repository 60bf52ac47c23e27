package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether a unit may have a breakdown beside everything chosen so far.
///
/// The breakdown only adds something about the people that nothing chosen divides as finely already: the
/// *residual*. It is nothing new if only one of its blocks has any of them, and otherwise safe if exchanges
/// among them vouch for it.
final class CutCertificate {

    private static final int MIXED = -1;
    private static final int NOBODY = -2;

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

    /// Whether the breakdown is safe, building on the breakdowns by the same cut below the unit.
    boolean holds(int unit, int cut, CategoryPartition partition) {
        var blockOf = board.lookup(cut, partition);
        residual.leaveOutRefined(unit, cut, blockOf);
        return isSafe(cut, blockOf, partition.size());
    }

    /// The units below whose breakdowns the last one asked about builds on.
    IntStream unitsBuiltOn() {
        return residual.refiningUnits();
    }

    /// Whether the breakdown is safe, building on the unit's own breakdown by another cut.
    boolean holdsBuiltOn(int otherCut, int unit, int cut, CategoryPartition partition) {
        var blockOf = board.lookup(cut, partition);
        var other = board.tables().get(unit, otherCut);
        var otherBlockOf = board.lookup(otherCut, other);
        var onlyBlock = new int[other.size()];
        Arrays.fill(onlyBlock, NOBODY);
        for (int atom = people.first(unit); atom < people.end(unit); atom++) {
            int otherBlock = otherBlockOf[people.category(otherCut, atom)];
            int block = blockOf[people.category(cut, atom)];
            onlyBlock[otherBlock] = onlyBlock[otherBlock] == NOBODY || onlyBlock[otherBlock] == block ? block : MIXED;
        }
        residual.keep(unit, atom -> onlyBlock[otherBlockOf[people.category(otherCut, atom)]] == MIXED);
        return isSafe(cut, blockOf, partition.size());
    }

    private boolean isSafe(int cut, int[] blockOf, int blocks) {
        var anyoneByBlock = count(cut, blockOf, anyone, blocks);
        var occupied = IntStream.range(0, blocks)
                .filter(block -> anyoneByBlock[block] > 0)
                .toArray();
        if (occupied.length < 2) {
            return true;
        }
        var completeByBlock = count(cut, blockOf, complete, blocks);
        var completeByOccupied =
                Arrays.stream(occupied).map(block -> completeByBlock[block]).toArray();
        return Arrays.stream(completeByOccupied).allMatch(count -> count >= support)
                && hasExchanges(cut, blockOf, numbers(occupied, blocks), completeByOccupied);
    }

    private int[] count(int cut, int[] blockOf, int[] counts, int blocks) {
        var byBlock = new int[blocks];
        residual.forEachRun((first, end) -> {
            for (int atom = first; atom < end; atom++) {
                byBlock[blockOf[people.category(cut, atom)]] += counts[atom];
            }
            return false;
        });
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
        boolean enough = residual.forEachRun((first, end) -> {
            for (int atom = first; atom < end; atom++) {
                int number = numbers[blockOf[people.category(cut, atom)]];
                if (complete[atom] > 0 && swaps.add(board.high(atom), board.low(atom), number, complete[atom])) {
                    return true;
                }
            }
            return false;
        });
        return enough || swaps.holds();
    }
}
