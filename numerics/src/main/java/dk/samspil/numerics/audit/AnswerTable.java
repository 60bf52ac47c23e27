package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How many people in each of some groups gave each answer, as it truly is, and the sums over these numbers that
/// are known to lie in intervals: what a reader must reckon with is every table that has the same sums of groups
/// and fits the intervals.
final class AnswerTable {

    /// With more numbers than this no program is solved.
    private static final int MOST_NUMBERS = 40;
    /// How many linear programs may be solved for one answer.
    private static final int MOST_PROGRAMS = 12;

    private final int answers;
    private final long[] numbers;
    private final int[] people;
    private final List<IntegerProgram.Row> rows;
    private final long[] values;

    /// @param groups by group, how many gave each answer
    /// @param rows over these numbers, group by group
    AnswerTable(int answers, List<int[]> groups, List<IntegerProgram.Row> rows) {
        this.answers = answers;
        this.numbers = groups.stream()
                .flatMapToLong(group -> IntStream.of(group).asLongStream())
                .toArray();
        this.people =
                groups.stream().mapToInt(group -> IntStream.of(group).sum()).toArray();
        this.rows = List.copyOf(rows);
        this.values = rows.stream()
                .mapToLong(row -> IntStream.range(0, numbers.length)
                        .mapToLong(number -> row.times().get(number) * numbers[number])
                        .sum())
                .toArray();
    }

    /// Whether the true answers fit what is shown.
    boolean fits() {
        return IntStream.range(0, rows.size())
                .allMatch(row -> values[row] >= rows.get(row).lowest()
                        && values[row] <= rows.get(row).highest());
    }

    boolean isGiven(int group, int answer) {
        return numbers[place(group, answer)] > 0;
    }

    private int place(int group, int answer) {
        return group * answers + answer;
    }

    /// Whether somebody of a group can be made to give an answer by changing two people's at most.
    boolean isNear(int group, int answer) {
        return IntStream.range(0, answers)
                .filter(other -> isGiven(group, other))
                .anyMatch(other -> canChange(place(group, other), place(group, answer)));
    }

    private boolean canChange(int from, int to) {
        var left = new long[rows.size()];
        for (int row = 0; row < left.length; row++) {
            left[row] = values[row] + change(row, from, to);
        }
        if (fits(left, 0, 0)) {
            return true;
        }
        for (int place = 0; place < numbers.length; place++) {
            boolean isThere = numbers[place] - (place == from ? 1 : 0) > 0;
            for (int other = place - place % answers; isThere && other < place - place % answers + answers; other++) {
                if (other != place && fits(left, place, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(long[] sums, int from, int to) {
        for (int row = 0; row < sums.length; row++) {
            long sum = sums[row] + change(row, from, to);
            if (sum < rows.get(row).lowest() || sum > rows.get(row).highest()) {
                return false;
            }
        }
        return true;
    }

    private long change(int row, int from, int to) {
        return rows.get(row).times().get(to) - rows.get(row).times().get(from);
    }

    /// Whether anybody of a group may have given an answer: at least 1 if so, else 0; empty if that was not found out.
    OptionalLong most(int group, int answer) {
        if (numbers.length > MOST_NUMBERS) {
            return OptionalLong.empty();
        }
        List<IntegerProgram.Row> all = new ArrayList<>(rows);
        for (int each = 0; each < people.length; each++) {
            int of = each;
            all.add(new IntegerProgram.Row(
                    IntStream.range(0, numbers.length)
                            .mapToObj(number -> number / answers == of ? 1L : 0L)
                            .toList(),
                    people[each],
                    people[each]));
        }
        var limits = IntStream.range(0, numbers.length)
                .mapToObj(number -> (long) people[number / answers])
                .toList();
        int wanted = place(group, answer);
        var times = LongStream.range(0, numbers.length)
                .mapToObj(number -> number == wanted ? 1L : 0L)
                .toList();
        return new IntegerProgram(limits, all).largest(times, 1, MOST_PROGRAMS);
    }
}
