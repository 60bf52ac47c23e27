package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.suppress.RandomTrees;
import dk.samspil.numerics.suppress.SuppressionRules;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// People with a position in each of two teams. Counted in both, they are what the area lacks when both
/// teams are taken from it, and few enough of them are told; counted once they are like anybody else.
class TwoPositionsTest {

    private static final int K = AdversarialFamilies.K;
    private static final int AREA = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    /// A home of their own, in the first team.
    private static final int IN_BOTH = 3;

    private static Organisation area(int inFirst, int inSecond, int inBoth) {
        return new Organisation(0, -1, 0, 0, 1)
                .people(inFirst, FIRST)
                .people(inSecond, SECOND)
                .people(inBoth, IN_BOTH);
    }

    private static Publication countedOnce() {
        return new Publication(List.of(new Cell.Unit(AREA), new Cell.Unit(FIRST), new Cell.Unit(SECOND)));
    }

    private static Publication countedTwice() {
        return new Publication(
                List.of(new Cell.Unit(AREA), new Cell.Unit(FIRST), new Cell.Group(List.of(SECOND, IN_BOTH))));
    }

    private static boolean isFoundOut(Organisation area, Publication publication) {
        var result = new CellAuditor(K, new SplittableRandom(12))
                .audit(area.register(), publication, area.complete(), area.answered());
        return result instanceof AuditResult.Fail;
    }

    @Property(tries = 300, seed = "20261201", shrinking = ShrinkingMode.OFF)
    void countedInBothTeamsTheyAreFoundOutExactlyIfTheyAreFewerThanFive(@ForAll long seed) {
        var random = new Random(seed);
        int inBoth = 1 + random.nextInt(2 * K);
        var area = area(K + random.nextInt(5), K + random.nextInt(5), inBoth);

        assertThat(isFoundOut(area, countedTwice())).isEqualTo(inBoth < K);
        assertThat(isFoundOut(area, countedOnce())).isFalse();
    }

    @Property(tries = 300, seed = "20261202", shrinking = ShrinkingMode.OFF)
    void aTeamIsNoLargerForThoseWhoAreCountedElsewhere(@ForAll long seed) {
        var random = new Random(seed);
        int onlyInSecond = 1 + random.nextInt(K - 1);
        var area = area(K + random.nextInt(5), onlyInSecond, 1 + random.nextInt(K));
        var survey = new PlannedSurvey(area, PlannedSurvey.RULES);

        assertThat(survey.master().units().publishedUnits()).doesNotContain(SECOND);
        assertThat(PlannedSurvey.isFoundOut(
                        survey.registerAtHome(), survey.publicationAtHome(), survey.everybody(), survey.everybody()))
                .isFalse();
    }

    /// An organisation in which some people have a second position, and what a planner makes of it.
    ///
    /// @param second by person with two positions, the other unit; each has a home of their own in the main one
    private record Posted(Organisation organisation, int units, List<Integer> second) {

        static Posted of(long seed) {
            var random = new Random(seed);
            var trees = new RandomTrees(random.nextLong());
            int[] parents = trees.parents(6);
            int[] staff = trees.ownStaff(parents.length);
            int withTwo = 1 + random.nextInt(K);
            int[] main = random.ints(withTwo, 0, parents.length).toArray();
            var organisation = new Organisation(
                    0,
                    IntStream.concat(IntStream.of(parents), IntStream.of(main)).toArray());
            IntStream.range(0, parents.length).forEach(unit -> organisation.people(staff[unit], unit));
            IntStream.range(0, withTwo).forEach(each -> organisation.people(1, parents.length + each));
            return new Posted(
                    organisation,
                    parents.length,
                    random.ints(withTwo, 0, parents.length).boxed().toList());
        }

        /// What a planner shows who counts each position as somebody, as the attacker reads it: every unit holds
        /// those with a second position in it.
        Publication countedTwice() {
            int[] parents = Arrays.copyOf(organisation.parents(), units);
            var twice = new Organisation(0, parents);
            IntStream.of(organisation.homes())
                    .forEach(home ->
                            twice.people(1, home < units ? home : organisation.parents()[home]));
            second.forEach(unit -> twice.people(1, unit));
            var plan = new PlannedSurvey(twice, PlannedSurvey.rules(new SuppressionRules(K, K, false))).master();
            var tree = plan.units().tree();
            return new Publication(plan.units()
                    .publishedUnits()
                    .filter(unit -> unit < units)
                    .<Cell>mapToObj(unit -> new Cell.Group(IntStream.range(0, organisation.parents().length)
                            .filter(home -> tree.isInSubtree(
                                            home < units ? home : organisation.parents()[home], unit)
                                    || (home >= units && tree.isInSubtree(second.get(home - units), unit)))
                            .boxed()
                            .toList()))
                    .toList());
        }

        Register flat() {
            int all = organisation.parents().length;
            int[] alone = new int[all];
            Arrays.fill(alone, -1);
            return Register.of(alone, organisation.homes());
        }

        boolean isFoundOutTwice() {
            return PlannedSurvey.isFoundOut(flat(), countedTwice(), organisation.answered(), organisation.answered());
        }

        boolean isSafeTwice() {
            return PlannedSurvey.isSafe(flat(), countedTwice(), organisation.answered(), organisation.answered());
        }
    }

    @Property(tries = 1500, seed = "20261203", shrinking = ShrinkingMode.OFF)
    void whatIsPlannedByTheMainPositionIsSafeInEveryOrganisation(@ForAll long seed) {
        var survey = new PlannedSurvey(Posted.of(seed).organisation(), PlannedSurvey.RULES);

        assertThat(PlannedSurvey.isSafe(
                        survey.registerAtHome(), survey.publicationAtHome(), survey.everybody(), survey.everybody()))
                .isTrue();
        assertThat(PlannedSurvey.isFoundOut(
                        survey.registerAtHome(), survey.publicationAtHome(), survey.everybody(), survey.everybody()))
                .isFalse();
    }

    @Property(tries = 1000, seed = "20261204", shrinking = ShrinkingMode.OFF)
    void aPlannerThatCountsPositionsIsFoundOutWhereverItIsUnsafe(@ForAll long seed) {
        var posted = Posted.of(seed);

        assertThat(posted.isFoundOutTwice()).isEqualTo(!posted.isSafeTwice());
    }

    @Test
    void andItOftenIs() {
        assertThat(IntStream.range(0, 100).mapToObj(Posted::of).filter(Posted::isFoundOutTwice))
                .hasSizeGreaterThan(20);
    }

    @Test
    void theWitnessIsBothTeamsLessTheArea() {
        var area = area(6, 6, 2);
        var result = new CellAuditor(K, new SplittableRandom(12))
                .audit(area.register(), countedTwice(), area.complete(), area.answered());

        assertThat(((AuditResult.Fail) result).exposures().getFirst().cells()).containsExactly(0, 1, 2);
    }
}
