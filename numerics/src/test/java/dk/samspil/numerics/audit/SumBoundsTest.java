package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.audit.SumBounds.Group;
import dk.samspil.numerics.audit.SumBounds.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SumBoundsTest {

    private static final double TOLERANCE = 1e-6;

    private static Group others(int people) {
        return new Group(false, people, 4);
    }

    private static Group block(int people) {
        return new Group(true, people, 4);
    }

    @Test
    void withoutAnyCellABlockMayBeAnythingOnTheScale() {
        var bounds = new SumBounds(List.of(block(3)), List.of());

        assertThat(bounds.lowest()).isZero();
        assertThat(bounds.highest()).isEqualTo(300);
    }

    @Test
    void aRestIsTheWholeWithoutThePart() {
        // 9 people at 50, 5 of them at 90: 450 ± 4.5 less 450 ± 2.5
        var bounds = new SumBounds(
                List.of(others(5), block(4)),
                List.of(new Interval(List.of(0, 1), 445.5, 454.5), new Interval(List.of(0), 447.5, 452.5)));

        assertThat(bounds.lowest()).isZero();
        assertThat(bounds.highest()).isCloseTo(7, within(TOLERANCE));
    }

    @Test
    void bothEndsOfAnIntervalCount() {
        var bounds = new SumBounds(
                List.of(others(2), block(2)),
                List.of(new Interval(List.of(0, 1), 300, 350), new Interval(List.of(0), 120, 160)));

        assertThat(bounds.lowest()).isCloseTo(140, within(TOLERANCE));
        assertThat(bounds.highest()).isCloseTo(200, within(TOLERANCE));
    }

    @Test
    void meansThatNobodyCanHaveGivenAreRefused() {
        var bounds = new SumBounds(List.of(block(1)), List.of(new Interval(List.of(0), 120, 130)));

        assertThatIllegalArgumentException().isThrownBy(bounds::lowest).withMessageContaining("no answers agree");
    }

    @Test
    void theBuilderPutsClassesInTheSameCellsTogetherButNotInsideAndOutsideTheBlock() {
        // classes 0-3 with 1, 2, 3, 4 people; cell of 0, 1, 2 known, cell of 1, 2 known; the block is 1
        var bounds = new SumBounds.Builder(Set.of(1));
        bounds.add(Set.of(0, 1, 2), 350, 360);
        bounds.add(Set.of(1, 2), 300, 310);
        var built = bounds.build(number -> number + 1, number -> 4);

        // the two with three others: 300 - 310 together, at most 200 by themselves and at least 300 - 300
        assertThat(built.lowest()).isZero();
        assertThat(built.highest()).isCloseTo(200, within(TOLERANCE));
    }

    @Test
    void anotherSolverFindsTheSameLimitsAndWholeAnswersStayInside(@TempDir Path folder) {
        var solver = new LinearProgramSolver(folder);
        var random = new Random(20260301);
        for (int run = 0; run < 60; run++) {
            var groups = groups(random);
            var intervals = intervals(random, groups);
            var bounds = new SumBounds(groups, intervals);

            double lowest = bounds.lowest();
            double highest = bounds.highest();

            assertThat(lowest).isCloseTo(solver.solve(false, groups, intervals, false), within(1e-3));
            assertThat(highest).isCloseTo(solver.solve(true, groups, intervals, false), within(1e-3));
            assertThat(solver.solve(false, groups, intervals, true)).isGreaterThan(lowest - 1e-3);
            assertThat(solver.solve(true, groups, intervals, true)).isLessThan(highest + 1e-3);
        }
    }

    private static List<Group> groups(Random random) {
        return IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> new Group(i == 0 || random.nextInt(4) == 0, 1 + random.nextInt(6), 4))
                .toList();
    }

    /// Cells whose means are rounded from answers that were given, so that there are solutions.
    private static List<Interval> intervals(Random random, List<Group> groups) {
        var sums = groups.stream()
                .map(group -> 25 * random.ints(group.people(), 0, 5).sum())
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
            long mean = Math.round(members.stream().mapToInt(sums::get).sum() / (double) people);
            var shown = ShownMean.of((int) mean);
            intervals.add(new Interval(members, shown.lowestSum(people), shown.highestSum(people)));
        }
        return intervals;
    }
}
