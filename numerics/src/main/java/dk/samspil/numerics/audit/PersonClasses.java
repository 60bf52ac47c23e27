package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.BitSet;

/// The people divided into classes that lie in exactly the same published cells.
///
/// Nothing that is computed from the cells can tell the people of one class apart, so classes, not
/// people, are the unknowns of the attack. The classes placed in one node have consecutive numbers.
final class PersonClasses {

    static final int NO_CLASS = -1;

    private static final int[] NO_CELLS = {};

    private final ResolvedCells cells;
    private final int[] classOfPerson;
    private final int[] firstOfNode;
    private final int[] nodes;
    private final int[] examples;
    private final int[] complete;
    private final int[] anyone;
    private final int[][] looseCellsOfSet;
    private final int[] looseSetOfPerson;
    private int[] people = {};
    private int[] starts = {};

    /// @param present whose answers are in the figures; only they are in a class
    /// @param isComplete who of them contributed to everything
    PersonClasses(ResolvedCells cells, BitSet present, BitSet isComplete) {
        this.cells = cells;
        int people = cells.register().people();
        this.classOfPerson = new int[people];
        Arrays.fill(classOfPerson, NO_CLASS);
        this.looseSetOfPerson = new int[cells.looseCount() == 0 ? 0 : people];
        this.looseCellsOfSet = splitByLooseCells(present);
        this.firstOfNode = new int[cells.nodes().count() + 1];
        int count = divide(present);
        this.nodes = new int[count];
        this.examples = new int[count];
        this.complete = new int[count];
        this.anyone = new int[count];
        countPeople(present, isComplete);
    }

    /// Gives the people in the same loose cells the same number and returns those cells by number.
    private int[][] splitByLooseCells(BitSet present) {
        int[][] cellsOfSet = {NO_CELLS};
        int sets = 1;
        for (int loose = 0; loose < cells.looseCount(); loose++) {
            var inside = new LongIndex();
            for (int person : cells.looseMembers(loose)) {
                if (present.get(person)) {
                    int before = looseSetOfPerson[person];
                    int after = sets + inside.indexOf(before);
                    if (after == cellsOfSet.length) {
                        cellsOfSet = Arrays.copyOf(cellsOfSet, 2 * after);
                    }
                    cellsOfSet[after] = extended(cellsOfSet[before], loose);
                    looseSetOfPerson[person] = after;
                }
            }
            sets += inside.count();
        }
        return cellsOfSet;
    }

    private static int[] extended(int[] smaller, int last) {
        var larger = Arrays.copyOf(smaller, smaller.length + 1);
        larger[smaller.length] = last;
        return larger;
    }

    /// Numbers the classes node by node and returns how many there are.
    private int divide(BitSet present) {
        var register = cells.register();
        var starts = new int[cells.nodes().count() + 1];
        present.stream().forEach(person -> starts[placeOf(person) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        var people = new int[starts[starts.length - 1]];
        for (int person = present.nextSetBit(0); person >= 0; person = present.nextSetBit(person + 1)) {
            people[next[cells.nodes().placeOf(register.home(person))]++] = person;
        }
        int count = 0;
        var index = new LongIndex();
        for (int node = 0; node < cells.nodes().count(); node++) {
            firstOfNode[node] = count;
            count += divide(node, people, starts[node], starts[node + 1], index);
        }
        firstOfNode[cells.nodes().count()] = count;
        return count;
    }

    private int placeOf(int person) {
        return cells.nodes().placeOf(cells.register().home(person));
    }

    private int divide(int node, int[] people, int from, int to, LongIndex index) {
        var parts = new int[to - from];
        int count = to > from ? 1 : 0;
        for (int number = 0; number < cells.breakdownCount(); number++) {
            var labels = cells.getLabels(number);
            int labelCount = labels.count(node);
            if (labelCount > 1) {
                var breakdown = cells.getBreakdown(number);
                index.clear();
                for (int i = 0; i < parts.length; i++) {
                    int label = labels.label(node, breakdown.category(people[from + i]));
                    parts[i] = index.indexOf((long) parts[i] * labelCount + label);
                }
                count = index.count();
            }
        }
        if (looseSetOfPerson.length > 0) {
            index.clear();
            for (int i = 0; i < parts.length; i++) {
                parts[i] = index.indexOf((long) parts[i] * looseCellsOfSet.length + looseSetOfPerson[people[from + i]]);
            }
            count = index.count();
        }
        for (int i = 0; i < parts.length; i++) {
            classOfPerson[people[from + i]] = firstOfNode[node] + parts[i];
        }
        return count;
    }

    private void countPeople(BitSet present, BitSet isComplete) {
        for (int person = present.length() - 1; person >= 0; person--) {
            int ofPerson = classOfPerson[person];
            if (ofPerson != NO_CLASS) {
                nodes[ofPerson] = placeOf(person);
                examples[ofPerson] = person;
                anyone[ofPerson]++;
                complete[ofPerson] += isComplete.get(person) ? 1 : 0;
            }
        }
    }

    ResolvedCells cells() {
        return cells;
    }

    int count() {
        return nodes.length;
    }

    /// The first class placed in a node; those up to the first of the next node are placed there too.
    int firstOf(int node) {
        return firstOfNode[node];
    }

    int sizeOf(int node) {
        return firstOfNode[node + 1] - firstOfNode[node];
    }

    int node(int number) {
        return nodes[number];
    }

    /// The first person in a class.
    int example(int number) {
        return examples[number];
    }

    /// The class of a person, or [#NO_CLASS] if the person is not present.
    int ofPerson(int person) {
        return classOfPerson[person];
    }

    /// The people of a class, smallest number first. They are sorted when somebody first asks.
    int[] peopleOf(int number) {
        if (people.length == 0) {
            starts = new int[count() + 1];
            System.arraycopy(anyone, 0, starts, 1, count());
            Arrays.parallelPrefix(starts, Integer::sum);
            people = new int[starts[count()]];
            var next = starts.clone();
            for (int person = 0; person < classOfPerson.length; person++) {
                if (classOfPerson[person] != NO_CLASS) {
                    people[next[classOfPerson[person]]++] = person;
                }
            }
        }
        return Arrays.copyOfRange(people, starts[number], starts[number + 1]);
    }

    int complete(int number) {
        return complete[number];
    }

    int anyone(int number) {
        return anyone[number];
    }

    /// The loose cells with a class, by their number among loose cells, smallest first.
    int[] looseCellsOf(int number) {
        return looseSetOfPerson.length == 0 ? NO_CELLS : looseCellsOfSet[looseSetOfPerson[examples[number]]];
    }
}
