package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
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

    @Test
    void theWitnessIsBothTeamsLessTheArea() {
        var area = area(6, 6, 2);
        var result = new CellAuditor(K, new SplittableRandom(12))
                .audit(area.register(), countedTwice(), area.complete(), area.answered());

        assertThat(((AuditResult.Fail) result).exposures().getFirst().cells()).containsExactly(0, 1, 2);
    }
}
