package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AnswerTable.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerSearchTest {

    private static final List<Long> POINTS = List.of(0L, 1L, 2L);
    private static final List<Long> HIGHEST = List.of(0L, 0L, 1L);

    /// A table of three answers and what is known of it.
    private record Known(List<int[]> groups, List<Sum> sums) {

        AnswerSearch search() {
            return new AnswerSearch(3, groups, sums);
        }

        boolean isPossible(int group, int answer) {
            return isPossible(group, answer, 0, new ArrayList<>());
        }

        /// Tries every table with as many people in each group.
        private boolean isPossible(int group, int answer, int next, List<int[]> tried) {
            if (next == groups.size()) {
                return tried.get(group)[answer] > 0 && sums.stream().allMatch(sum -> isIn(sum, tried));
            }
            int people = IntStream.of(groups.get(next)).sum();
            for (int low = 0; low <= people; low++) {
                for (int middle = 0; low + middle <= people; middle++) {
                    tried.add(new int[] {low, middle, people - low - middle});
                    if (isPossible(group, answer, next + 1, tried)) {
                        return true;
                    }
                    tried.removeLast();
                }
            }
            return false;
        }

        private static long value(Sum sum, List<int[]> table) {
            return sum.groups().stream()
                    .mapToLong(group -> IntStream.range(0, 3)
                            .mapToLong(answer -> sum.times().get(answer) * table.get(group)[answer])
                            .sum())
                    .sum();
        }

        private static boolean isIn(Sum sum, List<int[]> table) {
            long value = value(sum, table);
            return value >= sum.lowest() && value <= sum.highest();
        }
    }

    private static Known known(List<int[]> groups, Sum... sums) {
        return new Known(groups, List.of(sums));
    }

    private static int[] group(int... numbers) {
        return numbers;
    }

    @Test
    void theTrueAnswersFitUpToTheEndsOfAnInterval() {
        var groups = List.of(group(1, 1, 1), group(0, 0, 2));

        assertThat(known(groups, new Sum(List.of(0, 1), POINTS, 7, 9)).search().fits())
                .isTrue();
        assertThat(known(groups, new Sum(List.of(0, 1), POINTS, 5, 7)).search().fits())
                .isTrue();
        assertThat(known(groups, new Sum(List.of(0, 1), POINTS, 8, 9)).search().fits())
                .isFalse();
        assertThat(known(groups, new Sum(List.of(0, 1), POINTS, 5, 6)).search().fits())
                .isFalse();
        assertThat(known(groups, new Sum(List.of(0, 1), POINTS, 7, 7), new Sum(List.of(1), HIGHEST, 0, 1))
                        .search()
                        .fits())
                .isFalse();
    }

    @Test
    void oneChangeIsEnoughWhereTheIntervalLeavesRoom() {
        var search = known(List.of(group(2, 0, 0)), new Sum(List.of(0), POINTS, 0, 1))
                .search();

        assertThat(search.finds(0, 1)).isTrue();
        assertThat(search.finds(0, 2)).isFalse();
    }

    /// One of three who are all in the middle goes down, so another must go up.
    @Test
    void aChangeIsMadeUpForByAnother() {
        var search = known(List.of(group(0, 3, 0)), new Sum(List.of(0), POINTS, 3, 3))
                .search();

        assertThat(search.finds(0, 0)).isTrue();
        assertThat(search.finds(0, 2)).isTrue();
    }

    @Test
    void andByPeopleOfOtherGroups() {
        var groups = List.of(group(0, 1, 0), group(0, 1, 0), group(0, 1, 0));
        var together = new Sum(List.of(0, 1), POINTS, 2, 2);
        var others = new Sum(List.of(1, 2), POINTS, 2, 2);

        assertThat(known(groups, together, others).search().finds(0, 0)).isTrue();
        assertThat(known(
                                groups,
                                together,
                                others,
                                new Sum(List.of(2), HIGHEST, 0, 0),
                                new Sum(List.of(2), POINTS, 1, 2))
                        .search()
                        .finds(0, 0))
                .isFalse();
    }

    @Test
    void nobodyInAGroupGaveAnything() {
        assertThat(known(List.of(group(0, 0, 0), group(1, 0, 0))).search().finds(0, 1))
                .isFalse();
    }

    /// The last of the group who gives the wanted answer must go on giving it.
    @Test
    void theWantedAnswerStays() {
        assertThat(known(List.of(group(2, 0, 0)), new Sum(List.of(0), POINTS, 0, 0))
                        .search()
                        .finds(0, 1))
                .isFalse();
    }

    private static Known random(Random random) {
        List<int[]> groups = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        IntStream.range(0, count)
                .forEach(_ -> groups.add(group(random.nextInt(3), random.nextInt(3), random.nextInt(2))));
        List<Sum> sums = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(5); number++) {
            var in = IntStream.range(0, count)
                    .filter(_ -> random.nextInt(3) > 0)
                    .boxed()
                    .toList();
            var times = random.nextInt(3) > 0 ? POINTS : HIGHEST;
            long value = Known.value(new Sum(in, times, 0, 0), groups);
            sums.add(new Sum(in, times, value - random.nextInt(2), value + random.nextInt(2)));
        }
        return new Known(groups, sums);
    }

    /// What it finds is always possible; that it misses nothing in such small tables is no promise.
    @Test
    void itFindsExactlyWhatTryingAllTablesDoes() {
        var random = new Random(20262301);
        int found = 0;
        int impossible = 0;
        for (int run = 0; run < 1500; run++) {
            var known = random(random);
            var search = known.search();
            for (int answer = 0; answer < 3; answer++) {
                if (known.groups().getFirst()[answer] == 0) {
                    boolean isPossible = known.isPossible(0, answer);
                    assertThat(search.finds(0, answer)).as("run %d", run).isEqualTo(isPossible);
                    found += isPossible ? 1 : 0;
                    impossible += isPossible ? 0 : 1;
                }
            }
        }
        assertThat(found).isGreaterThan(300);
        assertThat(impossible).isGreaterThan(300);
    }
}
