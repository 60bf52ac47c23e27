package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A population written down group by group.
final class Staff {

    private final List<int[]> people = new ArrayList<>();

    private Staff() {}

    static Staff of(int home, int people, int... categories) {
        return new Staff().and(home, people, categories);
    }

    /// As many more people of this home, with these categories.
    Staff and(int home, int count, int... categories) {
        var person =
                IntStream.concat(IntStream.of(home), IntStream.of(categories)).toArray();
        people.addAll(Collections.nCopies(count, person));
        return this;
    }

    /// The same people in another order.
    Staff shuffled(long seed) {
        var shuffled = new Staff();
        shuffled.people.addAll(people);
        Collections.shuffle(shuffled.people, new Random(seed));
        return shuffled;
    }

    int size() {
        return people.size();
    }

    int home(int person) {
        return people.get(person)[0];
    }

    int category(int attribute, int person) {
        return people.get(person)[attribute + 1];
    }

    Population population() {
        int attributes = people.getFirst().length - 1;
        return Population.of(
                column(0),
                IntStream.rangeClosed(1, attributes).mapToObj(this::column).toArray(int[][]::new));
    }

    private int[] column(int column) {
        return people.stream().mapToInt(person -> person[column]).toArray();
    }

    /// The plan if nobody was invited who did not answer.
    CellPlan plan(CellRules rules, UnitTree tree, Cut... cuts) {
        return new CellPlanner(rules, List.of(cuts)).plan(tree, population(), new int[tree.size()]);
    }

    @SafeVarargs
    static CutTable table(int unit, int cut, List<Integer>... blocks) {
        return new CutTable(
                unit, cut, Arrays.stream(blocks).map(CutTable.Block::new).toList());
    }
}
