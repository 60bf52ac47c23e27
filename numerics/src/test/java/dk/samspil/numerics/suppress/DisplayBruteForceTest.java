package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader can exclude who tries every set of answers that gives the figures shown.
class DisplayBruteForceTest {

    private static final int ANSWERS = 5;

    /// All ways in which so many people can give the five answers: the number of people behind each.
    private static List<int[]> allCounts(int people) {
        List<int[]> all = new ArrayList<>();
        fill(new int[ANSWERS], 0, people, all);
        return all;
    }

    private static void fill(int[] counts, int answer, int left, List<int[]> all) {
        if (answer == ANSWERS - 1) {
            counts[answer] = left;
            all.add(counts.clone());
            return;
        }
        for (int people = 0; people <= left; people++) {
            counts[answer] = people;
            fill(counts, answer + 1, left - people, all);
        }
    }

    private static double mean(int[] counts) {
        int people = IntStream.of(counts).sum();
        return IntStream.range(0, ANSWERS)
                        .map(answer -> answer * counts[answer])
                        .sum()
                * 25.0
                / people;
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12, 13, 20})
    void afterAMeanIsShownEveryoneMayHaveGivenAnyAnswer(int people) {
        Map<DisplayedMean, Set<Integer>> possible = new HashMap<>();
        for (var counts : allCounts(people)) {
            var shown = DisplayedMean.of(mean(counts), DisplayedCount.of(people), BandRule.DEFAULT);
            var answers = possible.computeIfAbsent(shown, key -> new HashSet<>());
            IntStream.range(0, ANSWERS).filter(answer -> counts[answer] > 0).forEach(answers::add);
        }

        assertThat(possible.values()).allSatisfy(answers -> assertThat(answers).hasSize(ANSWERS));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 10, 12})
    void afterAMeanIsShownWithALooserBandAtMostOneAnswerIsExcluded(int people) {
        Map<DisplayedMean, Set<Integer>> possible = new HashMap<>();
        for (var counts : allCounts(people)) {
            var shown = DisplayedMean.of(mean(counts), DisplayedCount.of(people), new BandRule(1, 0));
            var answers = possible.computeIfAbsent(shown, key -> new HashSet<>());
            IntStream.range(0, ANSWERS).filter(answer -> counts[answer] > 0).forEach(answers::add);
        }

        assertThat(possible.values()).allSatisfy(answers -> assertThat(answers).hasSizeGreaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 10, 12})
    void withAWiderBandEvenAMemberCannotExcludeAnAnswerOfAnother(int people) {
        record Seen(DisplayedMean shown, int ownAnswer) {}
        Map<Seen, Set<Integer>> possible = new HashMap<>();
        for (var counts : allCounts(people)) {
            var shown = DisplayedMean.of(mean(counts), DisplayedCount.of(people), new BandRule(0, 1));
            for (int own = 0; own < ANSWERS; own++) {
                for (int other = 0; other < ANSWERS && counts[own] > 0; other++) {
                    if (counts[other] > (other == own ? 1 : 0)) {
                        possible.computeIfAbsent(new Seen(shown, own), key -> new HashSet<>())
                                .add(other);
                    }
                }
            }
        }

        assertThat(possible.values()).allSatisfy(answers -> assertThat(answers).hasSize(ANSWERS));
    }

    @Test
    void aBandWithoutItsLimitWouldSayThatNobodyGaveTheLowestAnswer() {
        var above80 = allCounts(5).stream().filter(counts -> mean(counts) > 80).toList();

        assertThat(above80).isNotEmpty().allMatch(counts -> counts[0] == 0);
    }

    @Test
    void theSplitOfUnitedAnswersIsFoundWheneverTryingAllAnswersFindsIt() {
        var random = new Random(11);
        int found = 0;
        for (int round = 0; round < 600; round++) {
            int people = 6 + random.nextInt(7);
            var all = allCounts(people);
            var counts = all.get(random.nextInt(all.size()));
            var partition = new AnswerPartition(ANSWERS, random.nextInt(16)).mergedUntilSafe(counts);
            var mean = DisplayedMean.of(mean(counts), new DisplayedCount.Exact(50), BandRule.DEFAULT);

            boolean computable = new SplitOfMergedAnswers(partition, counts, mean).isComputable();

            assertThat(computable)
                    .as("%s in %s with %s", Arrays.toString(counts), partition, mean)
                    .isEqualTo(isComputableByTrying(all, partition, counts, mean));
            found += computable ? 1 : 0;
        }
        assertThat(found).isBetween(100, 500);
    }

    /// Whether all answers that give what is shown agree that some answer in a united class was given by
    /// fewer than three people, but not by any number from 0 to 2.
    private static boolean isComputableByTrying(
            List<int[]> all, AnswerPartition partition, int[] counts, DisplayedMean mean) {
        var possible =
                IntStream.range(0, ANSWERS).mapToObj(answer -> new BitSet()).toList();
        for (var tried : all) {
            var shown = DisplayedMean.of(mean(tried), new DisplayedCount.Exact(50), BandRule.DEFAULT);
            if (shown.equals(mean) && Arrays.equals(partition.people(tried), partition.people(counts))) {
                IntStream.range(0, ANSWERS)
                        .forEach(answer -> possible.get(answer).set(tried[answer]));
            }
        }
        var bounds = partition.bounds();
        return IntStream.range(0, bounds.length - 1)
                .filter(group -> bounds[group + 1] - bounds[group] > 1)
                .flatMap(group -> IntStream.range(bounds[group], bounds[group + 1]))
                .mapToObj(possible::get)
                .anyMatch(numbers -> numbers.length() <= 3 && numbers.cardinality() < 3);
    }

    @Test
    void whatIsLeftBetweenDistributionsHasThreePeopleInEveryClassOrNobody() {
        var random = new Random(12);
        for (int round = 0; round < 400; round++) {
            var tree = UnitTree.of(new RandomTrees(random.nextLong()).parents(6));
            var byHome = new int[tree.size() * ANSWERS];
            for (int i = 0; i < byHome.length; i++) {
                byHome[i] = random.nextInt(3) * random.nextInt(15);
            }
            var people = IntStream.range(0, tree.size())
                    .map(home -> IntStream.range(0, ANSWERS)
                            .map(a -> byHome[home * ANSWERS + a])
                            .sum())
                    .toArray();
            var units = new TreePlanner(SuppressionRules.FOR_DISTRIBUTIONS).plan(tree, ContributorCounts.of(people));

            var plan = DistributionPlanner.plan(units, AnswerCounts.of(ANSWERS, byHome), unit -> Optional.empty());

            plan.byUnit().keySet().forEach(unit -> assertResidualIsSafe(unit, units, byHome, plan));
        }
    }

    private static void assertResidualIsSafe(int unit, UnitPlan units, int[] byHome, DistributionPlan plan) {
        var tree = units.tree();
        var below = plan.byUnit().keySet().stream()
                .filter(inner -> inner != unit && tree.isInSubtree(inner, unit))
                .filter(inner -> tree.ancestors(inner)
                        .takeWhile(above -> above != unit)
                        .noneMatch(above -> plan.find(above).isPresent()))
                .toList();
        var ends = ends(plan.find(unit).orElseThrow());
        below.forEach(inner -> ends.retainAll(ends(plan.find(inner).orElseThrow())));
        var residual = new int[ANSWERS];
        for (int home = 0; home < tree.size(); home++) {
            int from = home;
            boolean left = units.covers(unit, home) && below.stream().noneMatch(inner -> units.covers(inner, from));
            for (int answer = 0; answer < ANSWERS && left; answer++) {
                residual[answer] += byHome[home * ANSWERS + answer];
            }
        }
        int everybody = IntStream.of(residual).sum();
        int inClass = 0;
        for (int answer = 0; answer < ANSWERS && everybody > 0; answer++) {
            inClass += residual[answer];
            if (ends.contains(answer)) {
                assertThat(inClass).isGreaterThanOrEqualTo(3);
                inClass = 0;
            }
        }
    }

    private static Set<Integer> ends(Distribution distribution) {
        var ends = new HashSet<Integer>();
        distribution.classes().forEach(group -> ends.add(group.highestAnswer()));
        return ends;
    }
}
