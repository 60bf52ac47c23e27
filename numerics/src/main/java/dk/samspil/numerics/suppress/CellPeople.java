package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The people of a plan's cells as *atoms*: those with the same lowest cell and the same category in every
/// cut, whom nothing published ever tells apart.
///
/// Atoms stand in the order of their lowest cells, a cell after all cells below it, and then of their
/// categories. So the people of every cell stand side by side, and the numbering does not depend on the order
/// of the people.
final class CellPeople {

    private static final int IN_NO_CELL = -1;

    private final UnitTree tree;
    /// By person.
    private final int[] atoms;
    /// By atom.
    private final int[] lowestCells;
    /// By cut and atom.
    private final int[][] categories;
    /// By cut.
    private final int[] categoryCounts;
    /// By place of a unit from the bottom up: the first atom whose lowest cell is at this place or a later one.
    private final int[] starts;

    private CellPeople(UnitTree tree, int[] atoms, int[] lowestCells, int[][] categories, int[] categoryCounts) {
        this.tree = tree;
        this.atoms = atoms;
        this.lowestCells = lowestCells;
        this.categories = categories;
        this.categoryCounts = categoryCounts;
        this.starts = new int[tree.size() + 1];
        for (int cell : lowestCells) {
            starts[tree.position(cell) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    /// Sorts the people of the cells of a plan.
    static CellPeople of(UnitPlan units, Population population, List<Cut> cuts) {
        var tree = units.tree();
        var counts =
                cuts.stream().mapToInt(cut -> categoryCount(population, cut)).toArray();
        var byPerson =
                cuts.stream().map(cut -> categoriesByPerson(population, cut)).toArray(int[][]::new);
        IntUnaryOperator position = person -> tree.position(units.lowestCell(population.home(person)));
        var order = IntStream.range(0, population.size())
                .filter(person -> units.lowestCell(population.home(person)) != UnitTree.NO_PARENT)
                .toArray();
        for (int cut = cuts.size() - 1; cut >= 0; cut--) {
            var ofPerson = byPerson[cut];
            order = sorted(order, person -> ofPerson[person], counts[cut]);
        }
        order = sorted(order, position, tree.size());
        var atoms = number(order, population.size(), position, byPerson);
        var one = oneOfEach(order, atoms);
        var lowestCells = Arrays.stream(one)
                .map(person -> units.lowestCell(population.home(person)))
                .toArray();
        var byAtom = Arrays.stream(byPerson)
                .map(each -> Arrays.stream(one).map(person -> each[person]).toArray())
                .toArray(int[][]::new);
        return new CellPeople(tree, atoms, lowestCells, byAtom, counts);
    }

    private static int categoryCount(Population population, Cut cut) {
        return cut.attributes().stream().map(population::categoryCount).reduce(1, Math::multiplyExact);
    }

    private static int[] categoriesByPerson(Population population, Cut cut) {
        var categories = new int[population.size()];
        for (int attribute : cut.attributes()) {
            int count = population.categoryCount(attribute);
            for (int person = 0; person < categories.length; person++) {
                categories[person] = categories[person] * count + population.category(attribute, person);
            }
        }
        return categories;
    }

    /// The people in ascending order of a key below `keys`; people with equal keys stay in their order.
    private static int[] sorted(int[] people, IntUnaryOperator key, int keys) {
        var next = new int[keys + 1];
        for (int person : people) {
            next[key.applyAsInt(person) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var sorted = new int[people.length];
        for (int person : people) {
            sorted[next[key.applyAsInt(person)]++] = person;
        }
        return sorted;
    }

    private static int[] number(int[] order, int people, IntUnaryOperator position, int[][] byPerson) {
        var atoms = new int[people];
        Arrays.fill(atoms, IN_NO_CELL);
        int atom = -1;
        for (int i = 0; i < order.length; i++) {
            int person = order[i];
            int before = order[Math.max(i - 1, 0)];
            boolean differs = i == 0
                    || position.applyAsInt(person) != position.applyAsInt(before)
                    || Arrays.stream(byPerson).anyMatch(each -> each[person] != each[before]);
            atom += differs ? 1 : 0;
            atoms[person] = atom;
        }
        return atoms;
    }

    /// One person of every atom.
    private static int[] oneOfEach(int[] order, int[] atoms) {
        var one = new int[order.length == 0 ? 0 : atoms[order[order.length - 1]] + 1];
        for (int person : order) {
            one[atoms[person]] = person;
        }
        return one;
    }

    /// The number of atoms.
    int size() {
        return lowestCells.length;
    }

    /// The lowest cell of an atom in the plan that was sorted.
    int lowestCell(int atom) {
        return lowestCells[atom];
    }

    /// The category of an atom in a cut.
    int category(int cut, int atom) {
        return categories[cut][atom];
    }

    /// The number of categories of a cut, some of which may not occur.
    int categoryCount(int cut) {
        return categoryCounts[cut];
    }

    /// The first atom of a unit's cell.
    int first(int unit) {
        return starts[tree.position(unit) - tree.subtreeSize(unit) + 1];
    }

    /// The atom after the last one of a unit's cell.
    int end(int unit) {
        return starts[tree.position(unit) + 1];
    }

    /// How many of these people each atom has.
    int[] count(IntPredicate person) {
        var counts = new int[size()];
        for (int each = 0; each < atoms.length; each++) {
            if (atoms[each] != IN_NO_CELL && person.test(each)) {
                counts[atoms[each]]++;
            }
        }
        return counts;
    }

    /// The greatest number that divides those of all of these people in an atom; 0 where there are none.
    long[] commonDivisors(IntPredicate person, IntToLongFunction number) {
        var common = new long[size()];
        for (int each = 0; each < atoms.length; each++) {
            if (atoms[each] != IN_NO_CELL && person.test(each)) {
                common[atoms[each]] = WholeNumber.greatestCommonDivisor(common[atoms[each]], number.applyAsLong(each));
            }
        }
        return common;
    }

    /// The people of a unit's cell in every category of a cut.
    ///
    /// @param byAtom how many people of each atom to count
    int[] countByCategory(int unit, int cut, int[] byAtom) {
        var counts = new int[categoryCounts[cut]];
        for (int atom = first(unit); atom < end(unit); atom++) {
            counts[categories[cut][atom]] += byAtom[atom];
        }
        return counts;
    }
}
