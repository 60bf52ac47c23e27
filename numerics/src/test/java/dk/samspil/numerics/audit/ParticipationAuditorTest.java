package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.audit.ParticipationAuditor.Known;
import dk.samspil.numerics.audit.ParticipationAuditor.Told;
import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.CountDetail;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedRate;
import dk.samspil.numerics.suppress.ParticipationGuard;
import dk.samspil.numerics.suppress.RandomTrees;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ParticipationAuditorTest {

    private static final Told ELEVEN_OF_TEN_TO_NINETEEN = new Told(11, 11, 10, 17);

    private static List<Known> audit(Scene scene, Told... told) {
        return ParticipationAuditor.audit(scene.register(), scene.publication(), List.of(told));
    }

    private static Scene areaAndTeam() {
        return Scene.of(-1, 0).people(7, 0).people(17, 1).unit(0, 1);
    }

    @Test
    void whoIsLeftOverIsKnownToHaveAnsweredFromWhichCells() {
        assertThat(audit(areaAndTeam(), new Told(18, 18, 10, 19), ELEVEN_OF_TEN_TO_NINETEEN))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.answered()).isTrue();
                    assertThat(known.people()).isEqualTo(7);
                    assertThat(known.cells()).containsExactly(0, 1);
                    assertThat(known.places()).extracting(Exposure.Place::home).containsExactly(0);
                });
    }

    @Test
    void orNotToHaveAnswered() {
        assertThat(audit(areaAndTeam(), new Told(11, 11, 10, 19), ELEVEN_OF_TEN_TO_NINETEEN))
                .extracting(Known::answered)
                .containsExactly(false);
    }

    @Test
    void oneWhoMayNotHaveAnsweredIsEnoughToHideAll() {
        assertThat(audit(areaAndTeam(), new Told(18, 18, 10, 19), new Told(11, 12, 10, 17)))
                .isEmpty();
    }

    @Test
    void whatTheClassesAloneTellIsNoFinding() {
        assertThat(audit(Scene.of(-1).people(5, 0).unit(0), new Told(5, 5, 5, 5)))
                .isEmpty();
    }

    @Test
    void aGroupAcrossTheTreeIsTakenOffItsUnits() {
        var scene = Scene.of(-1, 0, 0).people(12, 1).people(14, 2).unit(1).group(1, 2);

        assertThat(audit(scene, new Told(6, 6, 5, 9), new Told(20, 20, 20, 26)))
                .singleElement()
                .satisfies(known -> assertThat(known.cells()).containsExactly(0, 1));
    }

    @Test
    void aNumberForEachCellIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(areaAndTeam(), ELEVEN_OF_TEN_TO_NINETEEN))
                .withMessageContaining("1 numbers for 2 cells");
    }

    /// An organisation in which some answered, and its plan.
    private record Survey(int[] answered, int[] invited, UnitTree tree, UnitPlan plan, int[] parents) {

        static Survey of(long seed) {
            var random = new Random(seed);
            var parents = new RandomTrees(random.nextLong()).parents(4);
            var invited =
                    random.ints(parents.length, 0, 5).map(each -> 4 * each).toArray();
            var answered = Arrays.stream(invited)
                    .map(each -> each - random.nextInt(Math.min(each, 3) + 1))
                    .toArray();
            var tree = UnitTree.of(parents);
            var plan = new TreePlanner(SuppressionRules.FOR_MEANS).plan(tree, ContributorCounts.of(answered, invited));
            return new Survey(answered, invited, tree, plan, parents);
        }

        int inCell(int unit, int[] byHome) {
            return IntStream.range(0, byHome.length)
                    .filter(home -> plan.covers(unit, home))
                    .map(home -> byHome[home])
                    .sum();
        }

        int[] inCells(int[] byHome) {
            return IntStream.range(0, byHome.length)
                    .map(unit -> inCell(unit, byHome))
                    .toArray();
        }

        List<CountDetail> guarded() {
            return ParticipationGuard.check(plan, inCells(answered), inCells(invited));
        }

        List<CountDetail> unguarded() {
            return Collections.nCopies(parents.length, CountDetail.FULL);
        }

        List<Told> told(List<CountDetail> details) {
            return plan.publishedUnits()
                    .mapToObj(unit -> toldOf(details.get(unit), inCell(unit, answered), inCell(unit, invited)))
                    .toList();
        }

        /// Everybody in a unit of the own home's, right below the unit from which they count.
        List<Known> attack(List<CountDetail> details) {
            int units = parents.length;
            var withHomes = Arrays.copyOf(parents, 2 * units + 1);
            var homes = new ArrayList<Integer>();
            for (int home = 0; home < units; home++) {
                int of = home;
                withHomes[units + home] = IntStream.iterate(home, each -> each >= 0, each -> parents[each])
                        .filter(each -> plan.covers(each, of))
                        .findFirst()
                        .orElse(2 * units);
                homes.addAll(Collections.nCopies(invited[home], units + home));
            }
            withHomes[2 * units] = -1;
            return ParticipationAuditor.audit(
                    Register.of(withHomes, homes.stream().mapToInt(home -> home).toArray()),
                    new Publication(
                            plan.publishedUnits().<Cell>mapToObj(Cell.Unit::new).toList()),
                    told(details));
        }

        /// Whether, of all numbers that would be told in the same way, some rest is always complete, though the
        /// classes alone leave it open.
        boolean isKnownByTryingAll(List<CountDetail> details) {
            var told = told(details);
            var rests = plan.publishedUnits()
                    .filter(unit -> IntStream.range(0, parents.length)
                            .anyMatch(home -> invited[home] > 0 && lowest(home) == unit))
                    .toArray();
            return Arrays.stream(rests).anyMatch(rest -> {
                int people = IntStream.range(0, parents.length)
                        .filter(home -> lowest(home) == rest)
                        .map(home -> invited[home])
                        .sum();
                return ends(rest, people, told, false) && !ends(rest, people, told, true);
            });
        }

        private int lowest(int home) {
            return IntStream.iterate(home, each -> each >= 0, each -> parents[each])
                    .filter(each -> plan.covers(each, home))
                    .findFirst()
                    .orElse(-1);
        }

        private boolean ends(int rest, int people, List<Told> told, boolean byClass) {
            var range = new int[] {people, 0};
            tryAll(new int[parents.length], 0, answers -> {
                if (agrees(answers, told, byClass)) {
                    int inRest = IntStream.range(0, parents.length)
                            .filter(home -> lowest(home) == rest)
                            .map(home -> answers[home])
                            .sum();
                    range[0] = Math.min(range[0], inRest);
                    range[1] = Math.max(range[1], inRest);
                }
            });
            return range[0] == people || range[1] == 0;
        }

        private void tryAll(int[] answers, int home, Consumer<int[]> consumer) {
            if (home == answers.length) {
                consumer.accept(answers);
                return;
            }
            for (int number = 0; number <= invited[home]; number++) {
                answers[home] = number;
                tryAll(answers, home + 1, consumer);
            }
        }

        private boolean agrees(int[] answers, List<Told> told, boolean byClass) {
            var units = plan.publishedUnits().toArray();
            return IntStream.range(0, units.length).allMatch(cell -> {
                int sum = inCell(units[cell], answers);
                var of = told.get(cell);
                return byClass
                        ? sum >= of.lowestOfClass() && sum <= of.highestOfClass()
                        : sum >= of.lowest() && sum <= of.highest();
            });
        }
    }

    /// What a reader makes of a number and a rate, by trying.
    private static Told toldOf(CountDetail detail, int answered, int invited) {
        var group = CountClass.of(answered);
        var alike = IntStream.rangeClosed(0, invited)
                .filter(each -> CountClass.of(each) == group)
                .toArray();
        var agreeing = Arrays.stream(alike)
                .filter(each -> !(detail.count(answered, invited) instanceof DisplayedCount.Exact) || each == answered)
                .filter(each -> agrees(detail.rate(answered, invited), each, invited))
                .toArray();
        return new Told(agreeing[0], agreeing[agreeing.length - 1], alike[0], alike[alike.length - 1]);
    }

    private static boolean agrees(DisplayedRate rate, int answered, int invited) {
        int percent = invited == 0 ? 0 : (200 * answered + invited) / (2 * invited);
        return switch (rate) {
            case DisplayedRate.NotShown _ -> true;
            case DisplayedRate.Whole(int told) -> percent == told;
            case DisplayedRate.AtLeast(int from) -> percent >= from;
            case DisplayedRate.AtLeast90 _ -> percent >= 90;
            case DisplayedRate.AtMost10 _ -> percent <= 10;
        };
    }

    @Property(tries = 150, seed = "20262201", shrinking = ShrinkingMode.OFF)
    void theAttackerFindsExactlyWhatFollows(@ForAll long seed) {
        var survey = Survey.of(seed);

        assertThat(survey.attack(survey.unguarded()).isEmpty())
                .isNotEqualTo(survey.isKnownByTryingAll(survey.unguarded()));
    }

    @Property(tries = 2000, seed = "20262202", shrinking = ShrinkingMode.OFF)
    void whatTheGuardTellsPasses(@ForAll long seed) {
        var survey = Survey.of(seed);

        assertThat(survey.attack(survey.guarded())).isEmpty();
    }

    @Test
    void withoutTheGuardManyDoNot() {
        long found = IntStream.range(0, 300)
                .mapToObj(Survey::of)
                .filter(survey -> !survey.attack(survey.unguarded()).isEmpty())
                .count();

        assertThat(found).isGreaterThan(5);
    }
}
