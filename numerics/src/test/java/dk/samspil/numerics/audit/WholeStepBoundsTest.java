package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.audit.SumBounds.Group;
import dk.samspil.numerics.audit.SumBounds.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeStepBoundsTest {

    private static final double TOLERANCE = 1e-6;

    private static WholeStepBounds bounds(List<Group> groups, Interval... intervals) {
        return new SumBounds(groups, List.of(intervals)).inWholeSteps().orElseThrow();
    }

    @Test
    void aRoundedMeanOfFewAnswersTellsTheirSum() {
        // 3 answers at 67: 199.5 to 202.5 points, so 200
        var bounds = bounds(List.of(new Group(true, 3, 4)), new Interval(List.of(0), 199.5, 202.5));

        assertThat(bounds.lowest()).hasValue(200.0);
        assertThat(bounds.highest()).hasValue(200.0);
    }

    @Test
    void aHalfWasRoundedUp() {
        // 2 answers at 62: 123 to 125 points, and 125 would be 63
        var bounds = bounds(List.of(new Group(true, 2, 4), new Group(false, 1, 4)), new Interval(List.of(0), 98, 125));

        assertThat(bounds.lowest()).hasValue(100.0);
        assertThat(bounds.highest()).hasValue(100.0);
    }

    @Test
    void butNotTheEndOfTheScale() {
        var bounds = bounds(List.of(new Group(true, 5, 4)), new Interval(List.of(0), 397.5, 500));

        assertThat(bounds.lowest()).hasValue(400.0);
        assertThat(bounds.highest()).hasValue(500.0);
    }

    @Test
    void stepsOfDifferentPeopleMayDiffer() {
        // one answer in steps of 25 and a mean of two, in steps of 12.5, add up to 60 to 70 points: 62.5
        var bounds =
                bounds(List.of(new Group(true, 1, 4), new Group(false, 1, 8)), new Interval(List.of(0, 1), 60, 70));

        assertThat(bounds.lowest()).hasValue(0.0);
        assertThat(bounds.highest()).hasValue(50.0);
    }

    @Test
    void aBlockHasStepsOfItsOwn() {
        // in steps of 12.5 and of 8.33 together 60 to 62: 37.5 + 25 is too much, 50 + 8.33 too little; 37.5 + 25 = 62.5
        var bounds =
                bounds(List.of(new Group(true, 1, 8), new Group(true, 1, 12)), new Interval(List.of(0, 1), 60, 63));

        assertThat(bounds.lowest()).hasValue(62.5);
        assertThat(bounds.highest()).hasValue(62.5);
    }

    @Test
    void unknownStepsCannotBeCounted() {
        var any = new Group(false, 2, Steps.UNKNOWN);

        assertThat(WholeStepBounds.of(List.of(new Group(true, 3, 4), any), List.of()))
                .isEmpty();
    }

    @Test
    void norTooManyGroups() {
        int most = WholeStepBounds.MOST_GROUPS;

        assertThat(WholeStepBounds.of(Collections.nCopies(most, new Group(true, 1, 4)), List.of()))
                .isPresent();
        assertThat(WholeStepBounds.of(Collections.nCopies(most + 1, new Group(true, 1, 4)), List.of()))
                .isEmpty();
    }

    @Test
    void norTooManySteps() {
        assertThat(WholeStepBounds.of(List.of(new Group(true, 100, 10_000)), List.of()))
                .isPresent();
        assertThat(WholeStepBounds.of(List.of(new Group(true, 101, 10_000)), List.of()))
                .isEmpty();
    }

    @Test
    void whereNoAnswersAgreeNothingIsSaid() {
        var bounds = bounds(List.of(new Group(true, 1, 4)), new Interval(List.of(0), 51, 52));

        assertThat(bounds.lowest()).isEmpty();
        assertThat(bounds.highest()).isEmpty();
    }

    @Test
    void anotherSolverFindsTheSame(@TempDir Path folder) {
        var solver = new LinearProgramSolver(folder);
        var random = new Random(20261601);
        int narrower = 0;
        for (int run = 0; run < 150; run++) {
            var groups = groups(random);
            var intervals = intervals(random, groups);
            var anyNumbers = new SumBounds(groups, intervals);
            var bounds = anyNumbers.inWholeSteps().orElseThrow();

            double lowest = bounds.lowest().orElseThrow();
            double highest = bounds.highest().orElseThrow();

            assertThat(lowest).isCloseTo(solver.solve(false, groups, intervals, true), within(1e-3));
            assertThat(highest).isCloseTo(solver.solve(true, groups, intervals, true), within(1e-3));
            assertThat(lowest).isGreaterThan(anyNumbers.lowest() - TOLERANCE);
            assertThat(highest).isLessThan(anyNumbers.highest() + TOLERANCE);
            narrower += highest - lowest < anyNumbers.highest() - anyNumbers.lowest() - 1 ? 1 : 0;
        }
        assertThat(narrower).isGreaterThan(20);
    }

    private static List<Group> groups(Random random) {
        boolean isOneQuestion = random.nextBoolean();
        return IntStream.range(0, 2 + random.nextInt(7))
                .mapToObj(i -> new Group(
                        i == 0 || random.nextInt(4) == 0,
                        1 + random.nextInt(8),
                        isOneQuestion ? 4 : 4L * (1 + random.nextInt(4))))
                .toList();
    }

    /// Cells whose means are rounded from values that people can have.
    private static List<Interval> intervals(Random random, List<Group> groups) {
        var sums = groups.stream()
                .map(group -> 100.0
                        * random.ints(group.people(), 0, Math.toIntExact(group.parts()) + 1)
                                .sum()
                        / group.parts())
                .toList();
        var intervals = new ArrayList<Interval>();
        for (int cell = 0; cell < 1 + random.nextInt(6); cell++) {
            int set = 1 + random.nextInt((1 << groups.size()) - 1);
            var members = IntStream.range(0, groups.size())
                    .filter(group -> (set >> group & 1) == 1)
                    .boxed()
                    .toList();
            int people = members.stream()
                    .mapToInt(group -> groups.get(group).people())
                    .sum();
            double sum = members.stream().mapToDouble(sums::get).sum();
            var shown = ShownMean.of((int) Math.floor(sum / people + 0.5 + 1e-9));
            intervals.add(new Interval(members, shown.lowestSum(people), shown.highestSum(people)));
        }
        return intervals;
    }
}
