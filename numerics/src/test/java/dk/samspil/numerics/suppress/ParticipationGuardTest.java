package dk.samspil.numerics.suppress;

import static dk.samspil.numerics.suppress.CountDetail.CLASS;
import static dk.samspil.numerics.suppress.CountDetail.COARSE;
import static dk.samspil.numerics.suppress.CountDetail.FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationGuardTest {

    private static final UnitTree AREA_AND_TEAM = UnitTree.of(new int[] {-1, 0});

    /// Everybody's cell is the whole unit.
    private static List<CountDetail> check(UnitTree tree, int[] answered, int[] invited) {
        var plan = new TreePlanner(SuppressionRules.FOR_MEANS).plan(tree, ContributorCounts.of(answered, invited));
        return ParticipationGuard.check(plan, tree.sumSubtrees(answered), tree.sumSubtrees(invited));
    }

    /// 18 of 24 less 11 of 17.
    @Test
    void whereEverybodyWhoIsLeftOverAnsweredTheTeamIsToldLessExactly() {
        assertThat(check(AREA_AND_TEAM, new int[] {7, 11}, new int[] {7, 17})).containsExactly(FULL, COARSE);
    }

    /// Or seeing that it is would say that everybody did.
    @Test
    void soItIsWhereAllButOneDid() {
        assertThat(check(AREA_AND_TEAM, new int[] {6, 11}, new int[] {7, 17})).containsExactly(FULL, COARSE);
    }

    @Test
    void whereTwoDidNotAllIsToldAsItIs() {
        assertThat(check(AREA_AND_TEAM, new int[] {5, 11}, new int[] {7, 17})).containsExactly(FULL, FULL);
    }

    /// Nine answers are "5-9" and may not be more; so it is the area that is told less exactly.
    @Test
    void aTeamAtTheEndOfItsClassHidesNothing() {
        assertThat(check(AREA_AND_TEAM, new int[] {7, 9}, new int[] {7, 14})).containsExactly(COARSE, FULL);
    }

    /// Both have distributions, of which only those of 50 people do without the exact number.
    @Test
    void aUnitWithFewDistributionsToLoseIsToldLessExactlyFirst() {
        var areaAndTwoTeams = UnitTree.of(new int[] {-1, 0, 0});

        assertThat(check(areaAndTwoTeams, new int[] {7, 30, 60}, new int[] {7, 40, 80}))
                .containsExactly(FULL, FULL, COARSE);
    }

    @Test
    void aUnitByItselfIsToldAsItsOwnNumbersAllow() {
        assertThat(check(UnitTree.of(new int[] {-1}), new int[] {9}, new int[] {10}))
                .containsExactly(FULL);
        assertThat(check(UnitTree.of(new int[] {-1}), new int[] {10}, new int[] {10}))
                .containsExactly(FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 17, 11, 65, 10-19, 60",
        "16, 20, 16, 80, 10-19, 80",
        "30, 40, 30, 75, 20-49, 70",
        "10, 20, 10, 50, 10-19, 50"
    })
    void lessExactlyIsTheClassAndARateFromATenOn(
            int answered, int invited, String number, int percent, String group, int from) {
        assertThat(FULL.count(answered, invited).text()).isEqualTo(number);
        assertThat(FULL.rate(answered, invited)).isEqualTo(new DisplayedRate.Whole(percent));
        assertThat(COARSE.count(answered, invited).text()).isEqualTo(group);
        assertThat(COARSE.rate(answered, invited)).isEqualTo(new DisplayedRate.AtLeast(from));
        assertThat(CLASS.count(answered, invited).text()).isEqualTo(group);
        assertThat(CLASS.rate(answered, invited)).isEqualTo(new DisplayedRate.NotShown());
    }

    @Test
    void nearTheEndsItIsNoMoreExactThanBefore() {
        assertThat(COARSE.rate(19, 20)).isEqualTo(new DisplayedRate.AtLeast(80));
        assertThat(COARSE.rate(5, 60)).isEqualTo(new DisplayedRate.AtMost10());
        assertThat(COARSE.rate(5, 9)).isEqualTo(new DisplayedRate.NotShown());
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedRate.AtLeast(81));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayedRate.AtLeast(9));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, 11, 17, 11, 11",
        "COARSE, 11, 17, 11, 17", // at least 59.5 per cent of 17 are 11
        "CLASS, 11, 17, 10, 17",
        "FULL, 9, 14, 9, 9",
        "CLASS, 9, 14, 5, 9",
        "FULL, 19, 20, 18, 19",
        "COARSE, 19, 20, 16, 19",
        "CLASS, 60, 80, 50, 80",
        "FULL, 20, 240, 20, 20",
        "FULL, 5, 60, 5, 6"
    })
    void aReaderPutsNumberAndRateTogether(CountDetail detail, int answered, int invited, int lowest, int highest) {
        assertThat(ToldNumber.of(detail, answered, invited)).isEqualTo(new ToldNumber(lowest, highest));
    }
}
