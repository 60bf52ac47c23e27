package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What a wanted breakdown of a unit would add to the breakdowns by the same cut below it: the people of the
/// unit's cell that are in none of the highest cells below whose breakdown already divides them as finely.
///
/// One object is used again and again: [#find] replaces what it holds.
final class Residual {

    private final UnitTree tree;
    private final CellPeople people;
    private final CutBoard board;
    /// The units that are left out, from the last atom to the first.
    private int[] refining = new int[16];
    private int refiningCount;
    private int unit;

    Residual(UnitTree tree, CellPeople people, CutBoard board) {
        this.tree = tree;
        this.people = people;
        this.board = board;
    }

    /// Looks for the units below whose breakdown refines the partition.
    ///
    /// @param blockOf the block of every category
    void find(int ofUnit, int cut, int[] blockOf) {
        unit = ofUnit;
        refiningCount = 0;
        int lowest = tree.position(unit) - tree.subtreeSize(unit) + 1;
        int position = tree.position(unit) - 1;
        while (position >= lowest) {
            int below = tree.unitAt(position);
            if (board.tables().has(below, cut) && refines(board.tables().get(below, cut), blockOf)) {
                append(below);
                position -= tree.subtreeSize(below);
            } else {
                position--;
            }
        }
    }

    private void append(int below) {
        if (refiningCount == refining.length) {
            refining = Arrays.copyOf(refining, 2 * refiningCount);
        }
        refining[refiningCount++] = below;
    }

    private static boolean refines(CategoryPartition finer, int[] blockOf) {
        return IntStream.range(0, finer.categoryCount())
                .allMatch(index -> blockOf[finer.category(index)] == blockOf[finer.firstCategory(finer.block(index))]);
    }

    /// The units that are left out.
    IntStream refiningUnits() {
        return Arrays.stream(refining, 0, refiningCount);
    }

    /// The number of runs of atoms.
    int runs() {
        return refiningCount + 1;
    }

    /// The first atom of a run.
    int first(int run) {
        return run == refiningCount ? people.first(unit) : people.end(refining[run]);
    }

    /// The atom after the last one of a run.
    int end(int run) {
        return run == 0 ? people.end(unit) : people.first(refining[run - 1]);
    }
}
