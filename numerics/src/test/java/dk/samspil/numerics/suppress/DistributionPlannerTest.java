package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.suppress.Distribution.AnswerClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DistributionPlannerTest {

    private static final Optional<DisplayedMean> NO_MEAN = Optional.empty();

    private static Optional<DisplayedMean> mean(int points) {
        return Optional.of(new DisplayedMean.Whole(points));
    }

    private static List<String> classes(Optional<Distribution> distribution) {
        return distribution.map(Distribution::classes).orElse(List.of()).stream()
                .map(group -> group.lowestAnswer() + "-" + group.highestAnswer() + ":" + group.people())
                .toList();
    }

    @Nested
    class OfOneUnit {

        @Test
        void fewerThanTwentyAnswersHaveNoDistribution() {
            assertThat(classes(find(NO_MEAN, 3, 4, 4, 4, 4))).isEmpty();
        }

        @Test
        void twentyAnswersAreShownInThreeClasses() {
            assertThat(classes(find(NO_MEAN, 3, 4, 4, 5, 4))).containsExactly("0-1:7", "2-2:4", "3-4:9");
            assertThat(classes(find(NO_MEAN, 9, 10, 10, 10, 10))).containsExactly("0-1:19", "2-2:10", "3-4:20");
        }

        @Test
        void fiftyAnswersAreShownOneByOne() {
            assertThat(classes(find(NO_MEAN, 10, 10, 10, 10, 10)))
                    .containsExactly("0-0:10", "1-1:10", "2-2:10", "3-3:10", "4-4:10");
        }

        @Test
        void answersOfFewerThanThreePeopleAreUnitedWithANeighbour() {
            assertThat(classes(find(NO_MEAN, 0, 2, 5, 25, 30))).containsExactly("0-2:7", "3-3:25", "4-4:30");
        }

        @Test
        void aSingleClassIsNotShown() {
            assertThat(classes(find(NO_MEAN, 0, 0, 0, 12, 20))).isEmpty();
        }

        @Test
        void sharesAreWholePercent() {
            assertThat(find(NO_MEAN, 0, 10, 10, 5, 5))
                    .contains(new Distribution(List.of(
                            new AnswerClass(0, 1, 10, 33),
                            new AnswerClass(2, 2, 10, 33),
                            new AnswerClass(3, 4, 10, 33))));
        }

        @Test
        void scalesOfOtherLengthsWorkTheSameWay() {
            assertThat(classes(find(NO_MEAN, 10, 10))).containsExactly("0-0:10", "1-1:10");
            assertThat(classes(find(NO_MEAN, 5, 5, 5, 5))).containsExactly("0-1:10", "2-3:10");
            assertThat(classes(find(NO_MEAN, 5, 5, 5, 5, 5, 5, 5))).containsExactly("0-2:15", "3-3:5", "4-6:15");
        }

        @Test
        void aMeanThatTellsHowOneUnitedClassIsSplitLeavesThreeClasses() {
            // Total 197 of 228 steps; the three single answers make up 196 of them, so one of the four gave
            // "1".
            assertThat(classes(find(NO_MEAN, 3, 1, 3, 10, 40))).containsExactly("0-1:4", "2-2:3", "3-3:10", "4-4:40");
            assertThat(classes(find(mean(86), 3, 1, 3, 10, 40))).containsExactly("0-1:4", "2-2:3", "3-4:50");
        }

        @Test
        void aMeanThatTellsHowEveryUnitedClassIsSplitLeavesNoDistribution() {
            // All twelve in the lower half gave the lowest answer: the mean 0 says so, whatever the
            // classes.
            assertThat(classes(find(NO_MEAN, 17, 0, 3, 0, 0))).containsExactly("0-1:17", "2-4:3");
            assertThat(classes(find(mean(8), 17, 0, 3, 0, 0))).isEmpty();
        }

        @Test
        void aMeanWithTwoUnitedClassesLeavesBothOpen() {
            // 4 in the lower half, 12 in the upper: the total can be made up in many ways.
            assertThat(classes(find(mean(63), 2, 2, 4, 6, 6))).containsExactly("0-1:4", "2-2:4", "3-4:12");
        }

        @Test
        void aRangeInsteadOfAMeanTellsLess() {
            assertThat(classes(find(Optional.of(new DisplayedMean.Above(80)), 3, 1, 3, 10, 40)))
                    .hasSize(4);
        }

        private static Optional<Distribution> find(Optional<DisplayedMean> mean, int... counts) {
            return DistributionPlanner.find(counts, mean);
        }
    }

    @Nested
    class OfSeveralUnits {

        private static final SuppressionRules RULES = SuppressionRules.FOR_DISTRIBUTIONS;

        @Test
        void aRestWithTooFewOfAnAnswerUnitesThatAnswerInTheUnitAbove() {
            var plan = plan(new int[] {-1, 0}, counts(new int[] {10, 10, 10, 10, 10}, new int[] {12, 12, 12, 12, 12}));
            assertThat(classes(plan.find(0))).containsExactly("0-0:22", "1-1:22", "2-2:22", "3-3:22", "4-4:22");

            var risky = plan(new int[] {-1, 0}, counts(new int[] {1, 10, 10, 10, 10}, new int[] {12, 12, 12, 12, 12}));

            assertThat(classes(risky.find(0))).containsExactly("0-1:35", "2-2:22", "3-3:22", "4-4:22");
            assertThat(classes(risky.find(1))).containsExactly("0-0:12", "1-1:12", "2-2:12", "3-3:12", "4-4:12");
        }

        @Test
        void onlyCutsThatTheUnitsBelowHaveTooCanBeSubtracted() {
            // The team has three classes, so the single lowest answer of the rest cannot be computed.
            var plan = plan(new int[] {-1, 0}, counts(new int[] {1, 10, 10, 10, 10}, new int[] {5, 5, 5, 5, 5}));

            assertThat(classes(plan.find(1))).containsExactly("0-1:10", "2-2:5", "3-4:10");
            assertThat(classes(plan.find(0))).containsExactly("0-0:6", "1-1:15", "2-2:15", "3-3:15", "4-4:15");
        }

        @Test
        void allUnitsBelowAreTakenOff() {
            // 0 root without own people · 1 and 2 teams · 3 team that is too small for a distribution
            var small = new int[] {0, 6, 4, 4, 4};
            var plan = plan(
                    new int[] {-1, 0, 0, 0},
                    counts(
                            new int[] {0, 0, 0, 0, 0},
                            new int[] {10, 10, 10, 10, 10},
                            new int[] {11, 11, 11, 11, 11},
                            small));

            assertThat(classes(plan.find(3))).isEmpty();
            assertThat(classes(plan.find(0))).containsExactly("0-1:48", "2-2:25", "3-3:25", "4-4:25");
        }

        @Test
        void anEmptyRestLeavesTheClassesAlone() {
            var plan = plan(new int[] {-1, 0}, counts(new int[] {0, 0, 0, 0, 0}, new int[] {12, 12, 12, 12, 12}));

            assertThat(classes(plan.find(0))).hasSize(5).isEqualTo(classes(plan.find(1)));
        }

        @Test
        void aUnitWhoseDistributionIsDroppedBelongsToTheRest() {
            // The team shows a single class only, so nothing can be taken off.
            var plan = plan(new int[] {-1, 0}, counts(new int[] {1, 10, 10, 10, 10}, new int[] {0, 0, 0, 9, 20}));

            assertThat(plan.find(1)).isEmpty();
            assertThat(classes(plan.find(0))).containsExactly("0-1:11", "2-2:10", "3-3:19", "4-4:30");
        }

        @Test
        void throughAUnitThatIsNotShownTheOnesBelowItStillCount() {
            // 0 root · 1 area that is no candidate · 2 team
            var tree = UnitTree.of(new int[] {-1, 0, 1});
            var own = counts(new int[] {1, 10, 10, 10, 10}, new int[5], new int[] {12, 12, 12, 12, 12});
            var units =
                    new TreePlanner(RULES).plan(tree, ContributorCounts.of(new int[] {41, 0, 60}), unit -> unit != 1);

            var plan = DistributionPlanner.plan(units, own, unit -> NO_MEAN);

            assertThat(classes(plan.find(0))).containsExactly("0-1:35", "2-2:22", "3-3:22", "4-4:22");
        }

        @Test
        void theMeanOfEachUnitIsLookedUp() {
            var plan = DistributionPlanner.plan(
                    units(new int[] {-1, 0}, counts(new int[] {10, 10, 10, 10, 10}, new int[] {0, 4, 3, 10, 40})),
                    counts(new int[] {10, 10, 10, 10, 10}, new int[] {0, 4, 3, 10, 40}),
                    unit -> unit == 1 ? mean(87) : NO_MEAN);

            assertThat(classes(plan.find(1))).hasSize(3);
            assertThat(classes(plan.find(0))).hasSize(5);
        }

        @Test
        void theCountsMustFitTheTree() {
            var counts = counts(new int[] {5, 5, 5, 5, 5});

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DistributionPlanner.plan(
                            units(new int[] {-1, 0}, counts(new int[5], new int[5])), counts, unit -> NO_MEAN));
        }

        private static DistributionPlan plan(int[] parents, AnswerCounts counts) {
            return DistributionPlanner.plan(units(parents, counts), counts, unit -> NO_MEAN);
        }

        private static UnitPlan units(int[] parents, AnswerCounts counts) {
            var people = IntStream.range(0, parents.length)
                    .map(home -> {
                        var sums = new int[counts.answers()];
                        counts.addTo(sums, home);
                        return IntStream.of(sums).sum();
                    })
                    .toArray();
            return new TreePlanner(RULES).plan(UnitTree.of(parents), ContributorCounts.of(people));
        }

        private static AnswerCounts counts(int[]... byHome) {
            return AnswerCounts.of(
                    byHome[0].length,
                    IntStream.range(0, byHome.length)
                            .flatMap(home -> IntStream.of(byHome[home]))
                            .toArray());
        }
    }

    @Nested
    class Values {

        @Test
        void aDistributionHasAtLeastTwoClasses() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Distribution(List.of(new AnswerClass(0, 4, 20, 100))));
        }

        @Test
        void aClassHasAtLeastThreePeopleAndItsAnswersInOrder() {
            assertThatIllegalArgumentException().isThrownBy(() -> new AnswerClass(0, 1, 2, 10));
            assertThatIllegalArgumentException().isThrownBy(() -> new AnswerClass(-1, 1, 3, 10));
            assertThatIllegalArgumentException().isThrownBy(() -> new AnswerClass(2, 1, 3, 10));
        }

        @Test
        void countsMustFitTheNumberOfAnswers() {
            assertThat(AnswerCounts.of(2, new int[4]).homes()).isEqualTo(2);
            assertThat(AnswerCounts.of(30, new int[30]).answers()).isEqualTo(30);
            assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.of(1, new int[4]));
            assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.of(31, new int[31]));
            assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.of(3, new int[4]));
            assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.of(2, new int[] {1, -1}));
        }

        @Test
        void rulesForDistributionsAreStricter() {
            assertThat(SuppressionRules.FOR_DISTRIBUTIONS).isEqualTo(new SuppressionRules(10, 20, true));
        }
    }
}
