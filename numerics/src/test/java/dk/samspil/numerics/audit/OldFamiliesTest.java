package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.PublishedCells;
import dk.samspil.numerics.suppress.SuppressionRules;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Organisations chosen so that something goes wrong if anything can.
class OldFamiliesTest {

    private static final int K = 5;
    private static final int[] STAFF = {0, 1, 4, 5};

    private static PublishedCells planned(int[] parents, int[] complete, int[] anyone) {
        return PublishedCells.of(new TreePlanner(SuppressionRules.FOR_MEANS)
                .plan(UnitTree.of(parents), ContributorCounts.of(complete, anyone)));
    }

    private static AuditResult audit(PublishedCells cells, int[] parents) {
        return new UnitCellAuditor(K, new SplittableRandom(2)).audit(cells, parents);
    }

    private static void assertSafe(int[] parents, int[] complete, int[] anyone) {
        var cells = planned(parents, complete, anyone);
        assertThat(audit(cells, parents)).isInstanceOf(AuditResult.Pass.class);
        assertThat(ExactSupport.minimum(cells).orElse(K)).isGreaterThanOrEqualTo(K);
    }

    @Test
    void chainsOfUpToSixUnitsWithFewOrNoStaffOfTheirOwn() {
        for (int length = 1; length <= 6; length++) {
            var chain = IntStream.range(0, length).map(unit -> unit - 1).toArray();
            for (int code = 0; code < 1 << 2 * length; code++) {
                int digits = code;
                var own = IntStream.range(0, length)
                        .map(unit -> STAFF[digits >> 2 * unit & 3])
                        .toArray();
                assertSafe(chain, own, own);
            }
        }
    }

    @Test
    void anAreaWithTwoTeamsAroundTheThreshold() {
        int[][] teams = {{9, K - 1}, {9, 1}, {K, K - 1}, {K - 1, K - 1}, {K, K}, {K, 0}, {0, 0}};
        for (var team : teams) {
            for (int own = 0; own <= K; own++) {
                var people = new int[] {own, team[0], team[1], 0};
                assertSafe(new int[] {-1, 0, 0, 0}, people, people);
            }
        }
    }

    @Test
    void oneOfTheTeamSkipsSomethingInEveryWay() {
        for (int complete1 = 4; complete1 <= 7; complete1++) {
            for (int complete2 = 0; complete2 <= 6; complete2++) {
                assertSafe(new int[] {-1, 0, 0}, new int[] {0, complete1, complete2}, new int[] {1, 7, 6});
            }
        }
    }

    @Test
    void anEmptyTeamExposesNobody() {
        var parents = new int[] {-1, 0, 0};
        var own = new int[] {0, 6, 0};

        assertThat(planned(parents, own, own).cellCount()).isEqualTo(2);
        assertSafe(parents, own, own);
    }

    @Test
    void leadersCountedWithTheirPeersAreInNoTeam() {
        // Three teams of five to seven; their leaders are people of the area: three, so they wait for the
        // root.
        var parents = new int[] {-1, 0, 1, 1, 1};
        var own = new int[] {6, 3, 5, 6, 7};

        assertThat(planned(parents, own, own).cellCount()).isEqualTo(5);
        assertSafe(parents, own, own);
    }

    @Test
    void aMinimumOfFiveWithoutMoreLetsTheAttackerComputeOnePerson() {
        // Area of 7 shown, team of 6 shown, team of 1 hidden: "every shown group has five" holds, and 7 - 6
        // = 1.
        var naive = Cells.of(Cells.people(0, 6, 1), Cells.cell(1, 2), Cells.cell(1));

        var result = (AuditResult.Fail) audit(naive, new int[] {-1, 0, 0});

        assertThat(result.exposures().getFirst().complete()).isOne();
        assertThat(result.exposures().getFirst().atoms()).containsExactly(2);
        assertThat(result.exposures().getFirst().cells()).containsExactly(0, 1);
    }

    @Test
    void aPlannerThatTakesPartAnswersForCompleteOnesIsFoundOut() {
        var parents = new int[] {-1, 0, 0};
        var complete = new int[] {0, 7, 4};
        var anyone = new int[] {0, 7, 6};

        var believed = planned(parents, anyone, anyone);
        var builder = PublishedCells.builder();
        for (int home = 0; home < parents.length; home++) {
            builder.atom(home, complete[home], anyone[home]);
        }
        IntStream.range(0, believed.cellCount())
                .forEach(cell -> builder.cell(believed.atoms(cell).toArray()));

        assertThat(audit(builder.build(), parents)).isInstanceOf(AuditResult.Fail.class);
    }

    @Test
    void theOrderOfTheCellsDoesNotMatterToTheAttacker() {
        var people = Cells.people(6, 2, 6, 6);
        int[][] cells = {Cells.cell(0, 1, 2, 3), Cells.cell(1, 2, 3), Cells.cell(2, 3), Cells.cell(3)};
        var parents = new int[] {-1, 0, 1, 2};

        var forwards = audit(Cells.of(people, cells), parents);
        var backwards = audit(Cells.of(people, Arrays.asList(cells).reversed().toArray(int[][]::new)), parents);

        assertThat(((AuditResult.Fail) forwards).exposures().getFirst().atoms())
                .isEqualTo(((AuditResult.Fail) backwards).exposures().getFirst().atoms());
    }
}
