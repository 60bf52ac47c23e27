package dk.samspil.numerics.audit;

import static dk.samspil.numerics.audit.Exposures.exposure;
import static dk.samspil.numerics.audit.Exposures.home;
import static dk.samspil.numerics.audit.Exposures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Publication.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Breakdowns, groups of units, and combinations of overlapping cells.
class CellAuditorBreakdownTest {

    private static final int K = 5;

    @Test
    void aCategoryAndTheUnitExposeTheOtherCategory() {
        var exposures = Scene.of(-1)
                .people(9, 0, 0)
                .people(2, 0, 1)
                .unit(0)
                .block(0, 0, 0)
                .exposures(K);

        assertThat(exposures)
                .containsExactly(
                        exposure(Kind.CLASS, terms(0, 1, 1, -1), 2, home(0, 1)),
                        exposure(Kind.REST_OF_CATEGORY, terms(0, 1, 1, -1), 2, home(0, 1)),
                        exposure(Kind.CATEGORY, terms(0, 1, 1, -1), 2, home(0, 1)),
                        exposure(Kind.DIFFERENCE, terms(0, 1, 1, -1), 2, home(0, 1)));
    }

    @Test
    void aCategoryThatIsAlmostOneTeamExposesTheOthersWithIt() {
        // all nurses but one work in team 1
        var exposures = Scene.of(-1, 0, 0)
                .people(8, 1, 0)
                .people(1, 2, 0)
                .people(9, 2, 1)
                .unit(0, 1, 2)
                .block(0, 0, 0)
                .block(0, 0, 1)
                .exposures(K);

        assertThat(exposures)
                .contains(exposure(Kind.DIFFERENCE, terms(1, -1, 3, 1), 1, home(2, 0)))
                .contains(exposure(Kind.CATEGORY, terms(1, -1, 3, 1), 1, home(2, 0)));
    }

    @Test
    void theRestOfACategoryWithoutATeamIsLookedUp() {
        // nine nurses in the area, six of them in team 1 whose table is shown too
        var exposures = Scene.of(-1, 0, 0)
                .people(6, 1, 0)
                .people(6, 1, 1)
                .people(3, 2, 0)
                .people(6, 2, 1)
                .unit(0, 1)
                .block(0, 0, 0)
                .block(0, 0, 1)
                .block(1, 0, 0)
                .block(1, 0, 1)
                .exposures(K);

        assertThat(exposures).contains(exposure(Kind.REST_OF_UNIT, terms(2, 1, 4, -1), 3, home(2, 0)));
    }

    @Test
    void twoCategoriesAtOnceAreLookedUp() {
        // three people in two classes: women (0) among the nurses (0), young (0) and old (1)
        var scene = Scene.of(-1, 0)
                .people(2, 0, 0, 0)
                .people(1, 1, 0, 0)
                .people(9, 0, 1, 0)
                .people(9, 0, 0, 1)
                .people(9, 1, 1, 1)
                .unit(0);
        scene.cell(new Cell.Block(0, List.of(0, 1), List.of(0)));
        scene.cell(new Cell.Block(0, List.of(0, 1), List.of(1, 2, 3)));

        assertThat(scene.exposures(K))
                .contains(exposure(Kind.TWO_CATEGORIES, terms(1, 1), 3, home(0, 0, 0), home(1, 0, 0)));
    }

    @Test
    void theBlocksOfAnUnpublishedUnitAreAboutEverybodyInIt() {
        var exposures = Scene.of(-1, 0)
                .people(9, 1, 0)
                .people(3, 1, 1)
                .people(6, 0, 0)
                .block(1, 0, 0)
                .block(1, 0, 0, 1)
                .exposures(K);

        assertThat(exposures).contains(exposure(Kind.DIFFERENCE, terms(0, -1, 1, 1), 3, home(1, 1)));
    }

    @Test
    void theBlocksOfAUnitOfPartsAreAboutItsPartsOnly() {
        // one person of category 0 belongs to unit 0 itself, which leaves that person out
        var scene = Scene.of(-1, 0, 0)
                .people(1, 0, 0)
                .people(6, 1, 0)
                .people(6, 2, 1)
                .unit(1, 2)
                .parts(0)
                .block(0, 0, 0)
                .block(0, 0, 1);

        assertThat(scene.attack(K)).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void unitsThatShareACommitteeAreAGroup() {
        // the committee of areas 1 and 2 is area 1 and one person more
        var exposures = Scene.of(-1, 0, 0, 2)
                .people(8, 1)
                .people(1, 3)
                .people(9, 0)
                .unit(0, 1)
                .group(1, 3)
                .exposures(K);

        assertThat(exposures).contains(exposure(Kind.DIFFERENCE, terms(1, -1, 2, 1), 1, home(3)));
    }

    @Test
    void twoGroupsThatDifferByOnePersonEachExposeTheTwo() {
        var exposures = Scene.flat(3)
                .people(9, 0)
                .people(1, 1)
                .people(2, 2)
                .group(0, 1)
                .group(0, 2)
                .exposures(K);

        assertThat(exposures)
                .containsExactly(
                        exposure(Kind.COMBINATION, terms(0, 1, 1, -1), 3, home(1), home(2)),
                        exposure(Kind.DIFFERENCE, terms(0, -1, 1, 1), 3, home(1), home(2)));
    }

    @Test
    void aCombinationThatCountsOnePersonTwiceIsFound() {
        // (x + P) + (x + Q) - (y + P + Q) = 2x - y
        var exposures = Scene.flat(4)
                .people(1, 0)
                .people(1, 1)
                .people(6, 2)
                .people(6, 3)
                .group(0, 2)
                .group(0, 3)
                .group(1, 2, 3)
                .exposures(K);

        assertThat(exposures)
                .containsExactly(exposure(Kind.COMBINATION, terms(0, 1, 1, 1, 2, -1), 2, home(0), home(1)));
    }

    @Test
    void threeCutsThatAreSafeInPairsIsolateOnePerson() {
        // 1 + 15 people and three groups of 1 + 5; the third is the exclusive or of the two others
        var square = Scene.flat(4).people(1, 0).people(5, 1).people(5, 2).people(5, 3);
        square.group(0, 1, 2, 3).group(0, 1).group(0, 2);

        assertThat(square.attack(K)).isInstanceOf(AuditResult.Pass.class);
        assertThat(square.group(0, 3).exposures(K))
                .contains(exposure(Kind.CLASS, terms(0, -1, 1, 1, 2, 1, 3, 1), 1, home(0)));
    }
}
