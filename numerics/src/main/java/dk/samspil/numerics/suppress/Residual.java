package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What a wanted breakdown of a unit would add to what is chosen already: the people of the unit's cell
/// without those of cells that divide them as finely. Its atoms are kept as runs from one atom to another.
///
/// One object is used again and again.
final class Residual {

    private final UnitTree tree;
    private final CellPeople people;
    private final CutBoard board;
    private int[] refining = new int[16];
    private int refiningCount;
    /// For every run its first atom and the atom after its last one.
    private int[] bounds = new int[32];
    private int boundCount;

    Residual(UnitTree tree, CellPeople people, CutBoard board) {
        this.tree = tree;
        this.people = people;
        this.board = board;
    }

    /// What to do with the atoms of a run; whether to stop after it.
    @FunctionalInterface
    interface RunVisitor {
        boolean visit(int first, int end);
    }

    /// Leaves out the highest cells below the unit whose breakdown by the same cut refines the wanted one.
    ///
    /// @param blockOf the wanted block of every category
    void leaveOutRefined(int unit, int cut, int[] blockOf) {
        refiningCount = 0;
        boundCount = 0;
        int end = people.end(unit);
        int lowest = tree.position(unit) - tree.subtreeSize(unit) + 1;
        int position = tree.position(unit) - 1;
        while (position >= lowest) {
            int below = tree.unitAt(position);
            if (board.tables().has(below, cut) && refines(board.tables().get(below, cut), blockOf)) {
                refining = appended(refining, refiningCount++, below);
                addRun(people.end(below), end);
                end = people.first(below);
                position -= tree.subtreeSize(below);
            } else {
                position--;
            }
        }
        addRun(people.first(unit), end);
    }

    private static boolean refines(CategoryPartition finer, int[] blockOf) {
        return IntStream.range(0, finer.categoryCount())
                .allMatch(index -> blockOf[finer.category(index)] == blockOf[finer.firstCategory(finer.block(index))]);
    }

    /// Keeps those atoms of the unit's cell and leaves out the others.
    void keep(int unit, IntPredicate kept) {
        refiningCount = 0;
        boundCount = 0;
        for (int atom = people.first(unit); atom < people.end(unit); atom++) {
            if (kept.test(atom)) {
                addRun(atom, atom + 1);
            }
        }
    }

    private void addRun(int first, int end) {
        if (first < end) {
            bounds = appended(bounds, boundCount++, first);
            bounds = appended(bounds, boundCount++, end);
        }
    }

    private static int[] appended(int[] list, int count, int value) {
        var longEnough = count < list.length ? list : Arrays.copyOf(list, 2 * count);
        longEnough[count] = value;
        return longEnough;
    }

    /// The units that were left out because their breakdown refines the wanted one.
    IntStream refiningUnits() {
        return Arrays.stream(refining, 0, refiningCount);
    }

    /// Visits the runs until a visitor says stop.
    ///
    /// @return whether one did
    boolean forEachRun(RunVisitor visitor) {
        for (int bound = 0; bound < boundCount; bound += 2) {
            if (visitor.visit(bounds[bound], bounds[bound + 1])) {
                return true;
            }
        }
        return false;
    }
}
