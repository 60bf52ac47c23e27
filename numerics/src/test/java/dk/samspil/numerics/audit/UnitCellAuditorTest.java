package dk.samspil.numerics.audit;

import static dk.samspil.numerics.audit.Cells.cell;
import static dk.samspil.numerics.audit.Cells.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.suppress.PublishedCells;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitCellAuditorTest {

    private static final int K = 5;

    private static AuditResult audit(PublishedCells cells, int... parentOf) {
        return new UnitCellAuditor(K, new SplittableRandom(4)).audit(cells, parentOf);
    }

    private static List<Exposure> exposures(PublishedCells cells, int... parentOf) {
        return switch (audit(cells, parentOf)) {
            case AuditResult.Fail(var exposures) -> exposures;
            case AuditResult.Pass _ -> List.of();
        };
    }

    private static Exposure exposure(Kind kind, List<Integer> cells, List<Integer> atoms, int people) {
        return Exposure.ofAtoms(kind, cells, atoms, people, people);
    }

    @Test
    void aParentAndAChildThatDifferByFivePeoplePass() {
        var result = audit(Cells.of(people(5, 5), cell(0, 1), cell(1)), -1, 0);

        // 2 groups, 2 units, 1 unit without another, 1 cell without another
        assertThat(result).isEqualTo(new AuditResult.Pass(2, 2, 6));
    }

    @Test
    void aParentAndAChildThatDifferByFourPeopleExposeThem() {
        var exposures = exposures(Cells.of(people(4, 5), cell(0, 1), cell(1)), -1, 0);

        assertThat(exposures)
                .containsExactly(
                        exposure(Kind.CLASS, List.of(0, 1), List.of(0), 4),
                        exposure(Kind.REST_OF_UNIT, List.of(0, 1), List.of(0), 4),
                        exposure(Kind.DIFFERENCE, List.of(0, 1), List.of(0), 4));
    }

    @Test
    void aHiddenTeamIsExposedByItsAreaAndTheOtherTeams() {
        // 0 area without own people, 1 and 2 published teams, 3 hidden team of two
        var exposures = exposures(Cells.of(people(0, 6, 7, 2), cell(1, 2, 3), cell(1), cell(2)), -1, 0, 0, 0);

        assertThat(exposures)
                .containsExactly(
                        exposure(Kind.CLASS, List.of(0, 1, 2), List.of(3), 2),
                        exposure(Kind.UNIT, List.of(0, 1, 2), List.of(3), 2));
    }

    @Test
    void aGroupSpreadOverSeveralUnitsIsFoundWhole() {
        // Root of 0, area 1 with hidden teams 2 (2 people) and 3 (1 person), published team 4
        var exposures = exposures(Cells.of(people(0, 0, 2, 1, 9), cell(2, 3, 4), cell(4)), -1, 0, 1, 1, 0);

        assertThat(exposures).extracting(Exposure::kind).contains(Kind.CLASS, Kind.UNIT, Kind.REST_OF_UNIT);
        assertThat(exposures).allSatisfy(exposed -> {
            assertThat(exposed.atoms()).containsExactly(2, 3);
            assertThat(exposed.complete()).isEqualTo(3);
        });
    }

    @Test
    void aSingleCellOfTooFewIsExposedByItself() {
        assertThat(exposures(Cells.of(people(9, 3), cell(1)), -1, 0))
                .contains(exposure(Kind.CLASS, List.of(0), List.of(1), 3));
    }

    @Test
    void peopleInNoCellAreNotExposed() {
        assertThat(audit(Cells.of(people(1, 6), cell(1)), -1, 0)).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void nothingPublishedExposesNobody() {
        assertThat(audit(Cells.of(people(1, 2)), -1, 0)).isEqualTo(new AuditResult.Pass(0, 1, 5));
    }

    @Test
    void anAtomWithoutPeopleHelpsToExposeWhatItIsPublishedWith() {
        // Cell 0 = four people and atom 2, cell 1 = atom 2 alone with nobody in it
        var exposures = exposures(Cells.of(people(6, 4, 0), cell(1, 2), cell(2), cell(0)), -1, 0, 0);

        assertThat(exposures).contains(exposure(Kind.CLASS, List.of(0), List.of(1), 4));
    }

    @Test
    void somebodyWhoAnsweredInPartIsExposedThoughNobodyThereAnsweredEverything() {
        var exposures = exposures(Cells.partly(people(0, 6), people(7, 6), cell(0, 1), cell(1)), -1, 0);

        assertThat(exposures).contains(Exposure.ofAtoms(Kind.CLASS, List.of(0, 1), List.of(0), 0, 7));
    }

    @Test
    void theQuestionThatOnlyTheCompleteContributorsAnsweredIsAttackedToo() {
        // Cells a+b and a+c overlap; b and c are large but mostly in part, so the difference touches 2 + 2
        // people.
        var cells = Cells.partly(people(9, 2, 2), people(9, 8, 8), cell(0, 1), cell(0, 2));

        assertThat(exposures(cells, -1, 0, 0))
                .containsExactly(
                        Exposure.ofAtoms(Kind.COMBINATION, List.of(0, 1), List.of(1, 2), 4, 16),
                        Exposure.ofAtoms(Kind.COMBINATION, List.of(0, 1), List.of(1, 2), 4, 4));
    }

    @Test
    void aGroupThatExistsOnlyWithoutThePartialAnswersIsExposed() {
        // For a question the three in atom 2 skipped, cell 1 is about the four people of atom 1 alone.
        var cells = Cells.partly(people(9, 4, 0), people(9, 4, 3), cell(0, 1), cell(0, 2));

        assertThat(exposures(cells, -1, 0, 0)).contains(Exposure.ofAtoms(Kind.CLASS, List.of(0, 1), List.of(1), 4, 4));
    }

    @Test
    void threeCutsThatAreSafeInPairsExposeOnePerson() {
        var cells = Cells.of(people(1, 5, 5, 5), cell(0, 1, 2, 3), cell(0, 1), cell(0, 2), cell(0, 3));

        assertThat(exposures(cells, Cells.flat(4)))
                .containsExactly(
                        exposure(Kind.CLASS, List.of(0, 1, 2, 3), List.of(0), 1),
                        exposure(Kind.UNIT, List.of(0, 1, 2, 3), List.of(0), 1));
    }

    @Test
    void twoOfThreeSuchCutsPass() {
        var cells = Cells.of(people(1, 5, 5, 5), cell(0, 1, 2, 3), cell(0, 1), cell(0, 2));

        assertThat(audit(cells, Cells.flat(4))).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void anOldAndANewUnitThatDifferByOnePersonEachExposeTheTwo() {
        var cells = Cells.of(people(9, 1, 2), cell(0, 1), cell(0, 2));

        assertThat(exposures(cells, Cells.flat(3)))
                .containsExactly(exposure(Kind.COMBINATION, List.of(0, 1), List.of(1, 2), 3));
    }

    @Test
    void aUnitIsExposedAsAWholeThoughNoGroupInItIs() {
        // Homes 1 and 2 below unit 3: cells 4+1+2, 4 tell their sum, cells 1+5, 2+6 keep the parts apart.
        var cells = Cells.of(people(0, 1, 2, 0, 9, 9, 9), cell(4, 1, 2), cell(4), cell(1, 5), cell(2, 6));

        assertThat(exposures(cells, 7, 3, 3, 7, 7, 7, 7, -1))
                .contains(exposure(Kind.UNIT, List.of(0, 1), List.of(1, 2), 3))
                .extracting(Exposure::kind)
                .doesNotContain(Kind.CLASS);
    }

    @Test
    void sevenPeopleInPartAreFoundAsADifferenceOfCellsThoughTheyAreSevenGroups() {
        // Too many groups for a signed sum, and no unit: only cell 0 without cell 1 finds them.
        var complete = people(9, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9);
        var anyone = people(9, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9);
        var cells = Cells.partly(
                complete,
                anyone,
                cell(0, 1, 2, 3, 4, 5),
                cell(0),
                cell(1, 6),
                cell(2, 7),
                cell(3, 8),
                cell(4, 9),
                cell(5, 10));

        assertThat(exposures(cells, Cells.flat(11)))
                .containsExactly(Exposure.ofAtoms(Kind.DIFFERENCE, List.of(0, 1), List.of(1, 2, 3, 4, 5), 0, 5));
    }

    @Test
    void cellsThatAreEqualOrDisjointAreNoDifference() {
        var cells = Cells.of(people(6, 7), cell(0), cell(0), cell(1));

        assertThat(audit(cells, Cells.flat(2))).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void aLeaderCountedInTheOwnTeamIsExposedByAReportWithoutTheLeader() {
        // Atom 1 is the leader of home 0: once counted in the team, once one level up.
        var builder = PublishedCells.builder();
        int team = builder.atom(0, 6, 6);
        int leader = builder.atom(0, 1, 1);
        int rest = builder.atom(1, 8, 8);
        var cells =
                builder.cell(team).cell(team, leader).cell(team, leader, rest).build();

        assertThat(exposures(cells, 1, -1)).contains(exposure(Kind.CLASS, List.of(0, 1), List.of(leader), 1));
    }

    @Test
    void oneLateAnswerAddedToARepublishedUnitIsExposed() {
        var builder = PublishedCells.builder();
        int team = builder.atom(0, 12, 12);
        int late = builder.atom(0, 1, 1);
        var cells = builder.cell(team).cell(team, late).build();

        assertThat(exposures(cells, -1))
                .contains(exposure(Kind.CLASS, List.of(0, 1), List.of(late), 1))
                .contains(exposure(Kind.DIFFERENCE, List.of(0, 1), List.of(late), 1));
    }

    @Test
    void theWitnessOfALongChainNamesTheCellsThatMatterOnly() {
        // 0 ⊃ 1 ⊃ 2 ⊃ 3, six people at each step but two at unit 1
        var cells = Cells.of(people(6, 2, 6, 6), cell(0, 1, 2, 3), cell(1, 2, 3), cell(2, 3), cell(3));

        assertThat(exposures(cells, -1, 0, 1, 2))
                .contains(exposure(Kind.CLASS, List.of(1, 2), List.of(1), 2))
                .allSatisfy(exposed -> assertThat(exposed.cells()).containsExactly(1, 2));
    }

    @Test
    void hundredsOfUnitsAreAttackedWithTheSameResultWhateverTheRandomNumbers() {
        int units = 300;
        var parents = IntStream.range(0, units)
                .map(unit -> unit == 0 ? -1 : (unit - 1) / 5)
                .toArray();
        var builder = PublishedCells.builder();
        IntStream.range(0, units).forEach(unit -> builder.atom(unit, unit % 7, unit % 7));
        for (int unit = 0; unit < units; unit++) {
            int above = unit;
            builder.cell(IntStream.range(0, units)
                    .filter(home -> isBelow(home, above, parents))
                    .toArray());
        }
        var cells = builder.build();

        var once = new UnitCellAuditor(K, new SplittableRandom(1)).audit(cells, parents);
        var again = new UnitCellAuditor(K, new SplittableRandom(2)).audit(cells, parents);

        assertThat(once).isEqualTo(again).isInstanceOf(AuditResult.Fail.class);
    }

    private static boolean isBelow(int home, int above, int[] parents) {
        return home == above || (home > 0 && isBelow(parents[home], above, parents));
    }

    @Test
    void aSupportThatProtectsNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCellAuditor(1, new SplittableRandom(1)));
    }

    @Test
    void aRegisterWithACycleOrAnUnknownParentIsRefused() {
        var cells = Cells.of(people(6, 6), cell(0, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> audit(cells, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> audit(cells, -1, 2));
    }

    @Test
    void aFailedAuditNamesAtLeastOneExposure() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditResult.Fail(List.of()));
    }
}
