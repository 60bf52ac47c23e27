package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A reader who goes through all tables of answers and keeps those that would have been displayed in the
/// same way.
final class BruteForceReader {

    private static final int MOST_TABLES = 20_000;

    private final int people;
    private final int answers;
    private final Map<Object, List<Set<Integer>>> possible = new HashMap<>();
    private final Function<int[], ?> display;

    /// @param people at most 8 with 3 answers, 6 with 5
    /// @param answers how many answers there are; an answer is its number from 0
    /// @param display everything readers see of a table of answers, as a value with `equals`
    BruteForceReader(int people, int answers, Function<int[], ?> display) {
        if (Math.pow(answers, people) > MOST_TABLES) {
            throw new IllegalArgumentException(people + " people and " + answers + " answers are too many tables");
        }
        this.people = people;
        this.answers = answers;
        this.display = display;
        forEachTable(table -> {
            var sets = possible.computeIfAbsent(display.apply(table), _ -> emptySets());
            for (int person = 0; person < people; person++) {
                sets.get(person).add(table[person]);
            }
        });
    }

    private List<Set<Integer>> emptySets() {
        var sets = new ArrayList<Set<Integer>>();
        for (int person = 0; person < people; person++) {
            sets.add(new TreeSet<>());
        }
        return sets;
    }

    /// Calls the consumer with every table; the array is the same each time.
    private void forEachTable(java.util.function.Consumer<int[]> consumer) {
        var table = new int[people];
        int changed = 0;
        while (changed < people) {
            consumer.accept(table);
            changed = 0;
            while (changed < people && ++table[changed] == answers) {
                table[changed++] = 0;
            }
        }
    }

    /// Which answers of a person are possible for a reader who sees this table displayed.
    Set<Integer> possibleAnswers(int[] table, int person) {
        return possible.getOrDefault(display.apply(table), List.of()).get(person);
    }

    /// The fewest answers that are possible for anybody, over all tables, and a table where it is so.
    Map.Entry<Integer, List<Integer>> worst() {
        int[] fewest = {Integer.MAX_VALUE};
        var worst = new ArrayList<Integer>();
        forEachTable(table -> {
            for (int person = 0; person < people; person++) {
                int left = possibleAnswers(table, person).size();
                if (left < fewest[0]) {
                    fewest[0] = left;
                    worst.clear();
                    Arrays.stream(table).forEach(worst::add);
                }
            }
        });
        return Map.entry(fewest[0], List.copyOf(worst));
    }
}
