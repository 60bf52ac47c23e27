package dk.samspil.numerics.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// How many people in each of some groups gave each answer, as it truly is, and the sums over these numbers that
/// are known to lie in intervals: what a reader must reckon with is every table that has the same sums of groups
/// and fits the intervals.
final class AnswerTable {

    /// With more numbers than this no program is solved.
    private static final int MOST_NUMBERS = 100;
    /// How many linear programs may be solved for one answer.
    private static final int MOST_PROGRAMS = 100;

    private final int answers;
    private final List<int[]> groups;
    private final List<Sum> sums;
    private final AnswerSearch search;

    /// A sum over the people of some groups that is known to lie in an interval.
    ///
    /// @param groups their numbers
    /// @param times how often each answer is counted
    record Sum(List<Integer> groups, List<Long> times, long lowest, long highest) {
        Sum {
            groups = List.copyOf(groups);
            times = List.copyOf(times);
        }

        /// The same over other groups.
        Sum over(List<Integer> others) {
            return new Sum(others, times, lowest, highest);
        }
    }

    /// Whether anybody of a group may have given an answer.
    enum Finding {
        /// Somebody did, or may have: there are answers that fit.
        POSSIBLE,
        /// No answers fit.
        IMPOSSIBLE,
        /// No fitting answers were found, and there are too many groups for a program.
        TOO_LARGE,
        /// No fitting answers were found, and too many linear programs would have to be solved.
        TOO_LONG
    }

    /// @param groups by group, how many gave each answer
    AnswerTable(int answers, List<int[]> groups, List<Sum> sums) {
        this.answers = answers;
        this.groups = List.copyOf(groups);
        this.sums = List.copyOf(sums);
        this.search = new AnswerSearch(answers, groups, sums);
    }

    /// Whether the true answers fit what is shown.
    boolean fits() {
        return search.fits();
    }

    /// What is given is possible; for all else, fitting answers are looked for near the true ones, and where none are
    /// found a program is solved.
    Finding find(int group, int answer) {
        if (groups.get(group)[answer] > 0 || search.finds(group, answer)) {
            return Finding.POSSIBLE;
        }
        if (groups.size() * answers > MOST_NUMBERS) {
            return Finding.TOO_LARGE;
        }
        OptionalLong most = program().largest(numbers(group, answer), 1, MOST_PROGRAMS);
        if (most.isEmpty()) {
            return Finding.TOO_LONG;
        }
        return most.getAsLong() > 0 ? Finding.POSSIBLE : Finding.IMPOSSIBLE;
    }

    private List<Long> numbers(int group, int answer) {
        List<Long> times = new ArrayList<>(Collections.nCopies(groups.size() * answers, 0L));
        times.set(group * answers + answer, 1L);
        return times;
    }

    private IntegerProgram program() {
        List<Long> limits = new ArrayList<>();
        List<IntegerProgram.Row> rows = new ArrayList<>();
        sums.forEach(sum -> rows.add(row(sum)));
        for (int group = 0; group < groups.size(); group++) {
            long people = IntStream.of(groups.get(group)).sum();
            limits.addAll(Collections.nCopies(answers, people));
            rows.add(row(new Sum(List.of(group), Collections.nCopies(answers, 1L), people, people)));
        }
        return new IntegerProgram(limits, rows);
    }

    private IntegerProgram.Row row(Sum sum) {
        List<Long> times = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            times.addAll(sum.groups().contains(group) ? sum.times() : Collections.nCopies(answers, 0L));
        }
        return new IntegerProgram.Row(times, sum.lowest(), sum.highest());
    }
}
