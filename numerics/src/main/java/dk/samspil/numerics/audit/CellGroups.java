package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The people divided into groups that lie in exactly the same published cells.
///
/// Nothing that is computed from the cells can tell the people of one group apart: every combination of
/// cells counts all of them equally often. So groups, not people, are the unknowns of the attack. Atoms in
/// which nobody contributed are in no group: their sum is known to be nothing.
final class CellGroups {

    static final int NO_GROUP = -1;

    private final IntUnaryOperator contributors;
    private final int[] groupOfAtom;
    private final int[][] cells;
    private final int[][] atoms;
    private final int[] complete;
    private final int[] anyone;

    private CellGroups(PublishedCells published, IntUnaryOperator contributors) {
        this.contributors = contributors;
        this.groupOfAtom = new int[published.atomCount()];
        Arrays.setAll(groupOfAtom, atom -> contributors.applyAsInt(atom) > 0 ? 0 : NO_GROUP);
        int count = split(published, groupOfAtom);
        this.complete = new int[count];
        this.anyone = new int[count];
        this.atoms = new int[count][];
        this.cells = new int[published.cellCount()][];
        countPeople(published);
        Arrays.setAll(cells, cell -> groupsIn(published.atoms(cell)));
    }

    /// The groups of a quantity to which everybody contributes who contributed to anything.
    static CellGroups ofAnyone(PublishedCells published) {
        return new CellGroups(published, published::anyone);
    }

    /// The groups of a quantity to which only the complete contributors contribute.
    static CellGroups ofComplete(PublishedCells published) {
        return new CellGroups(published, published::complete);
    }

    private void countPeople(PublishedCells published) {
        var sizes = new int[atoms.length];
        for (int atom = 0; atom < groupOfAtom.length; atom++) {
            int group = groupOfAtom[atom];
            if (group != NO_GROUP) {
                complete[group] += published.complete(atom);
                anyone[group] += contributors(atom);
                sizes[group]++;
            }
        }
        Arrays.setAll(atoms, group -> new int[sizes[group]]);
        for (int atom = groupOfAtom.length - 1; atom >= 0; atom--) {
            int group = groupOfAtom[atom];
            if (group != NO_GROUP) {
                atoms[group][--sizes[group]] = atom;
            }
        }
    }

    private int[] groupsIn(IntStream atomsOfCell) {
        return atomsOfCell
                .map(atom -> groupOfAtom[atom])
                .filter(group -> group != NO_GROUP)
                .distinct()
                .toArray();
    }

    /// Splits the groups by one cell after the other and numbers them from 0; returns their number.
    private static int split(PublishedCells published, int[] groupOfAtom) {
        int next = 1;
        for (int cell = 0; cell < published.cellCount(); cell++) {
            var insideOf = new HashMap<Integer, Integer>();
            for (int atom : published.atoms(cell).toArray()) {
                if (groupOfAtom[atom] != NO_GROUP) {
                    int fresh = next + insideOf.size();
                    groupOfAtom[atom] = insideOf.computeIfAbsent(groupOfAtom[atom], group -> fresh);
                }
            }
            next += insideOf.size();
        }
        return renumber(groupOfAtom, next);
    }

    private static int renumber(int[] groupOfAtom, int bound) {
        var numbers = new int[bound];
        Arrays.fill(numbers, NO_GROUP);
        int count = 0;
        for (int atom = 0; atom < groupOfAtom.length; atom++) {
            int old = groupOfAtom[atom];
            if (old != NO_GROUP) {
                numbers[old] = numbers[old] == NO_GROUP ? count++ : numbers[old];
                groupOfAtom[atom] = numbers[old];
            }
        }
        return count;
    }

    int count() {
        return atoms.length;
    }

    int cellCount() {
        return cells.length;
    }

    /// The group of an atom, or [#NO_GROUP].
    int ofAtom(int atom) {
        return groupOfAtom[atom];
    }

    /// The people of an atom who contribute to the quantity.
    int contributors(int atom) {
        return contributors.applyAsInt(atom);
    }

    /// The groups in a published cell.
    int[] inCell(int cell) {
        return cells[cell];
    }

    /// The atoms of a group, smallest first.
    int[] atoms(int group) {
        return atoms[group];
    }

    int complete(int group) {
        return complete[group];
    }

    int anyone(int group) {
        return anyone[group];
    }
}
