package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.PoolingAdviser.Advice;
import dk.samspil.disclosure.PoolingAdviser.Proposal;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PoolingAdviserTest {
    @Test
    void siblingsThatAreEnoughTogetherShareAReport() {
        Advice advice = under(0, 12, 3, 2);

        assertThat(advice.small()).containsExactly(2, 3);
        assertThat(advice.proposals()).containsExactly(new Proposal(List.of(2, 3), OptionalInt.empty()));
        assertThat(advice.reportsWithout()).isEqualTo(2);
        assertThat(advice.reportsWith()).isEqualTo(4);
    }

    @Test
    void whereAllHaveEnoughNothingIsProposed() {
        Advice advice = under(5, 7, 8);

        assertThat(advice.small()).isEmpty();
        assertThat(advice.proposals()).isEmpty();
        assertThat(advice.reportsWith()).isEqualTo(advice.reportsWithout()).isEqualTo(3);
    }

    @Test
    void aSmallOneJoinsTheSmallestOfTheOthersOnlyWhereNothingElseWorks() {
        assertThat(under(0, 9, 7, 2).proposals()).containsExactly(new Proposal(List.of(2, 3), OptionalInt.of(2)));
        assertThat(under(0, 9, 7, 2, 3).proposals()).containsExactly(new Proposal(List.of(3, 4), OptionalInt.empty()));
    }

    @Test
    void theReportAboveIsNotProposedOnceMore() {
        Advice advice = under(0, 3, 4);

        assertThat(advice.small()).containsExactly(1, 2);
        assertThat(advice.proposals()).isEmpty();
    }

    @Test
    void aTeamInWhichNobodyAnsweredIsPooledLikeAnyOther() {
        int[] answers = {0, 12, 3, 3, 0};
        int[] asked = {0, 12, 3, 3, 2};

        assertThat(advise(answers, asked, List.of()).proposals())
                .containsExactly(new Proposal(List.of(2, 3, 4), OptionalInt.empty()));
    }

    @Test
    void aUnitWithoutPeopleIsLeftOut() {
        assertThat(under(0, 12, 3, 3, 0).proposals()).containsExactly(new Proposal(List.of(2, 3), OptionalInt.empty()));
    }

    @Test
    void unitsUnderDifferentUnitsNeverShare() {
        var tree = UnitTree.of(new int[] {UnitTree.NO_PARENT, 0, 0, 1, 1, 2, 2});
        var counts = ContributorCounts.of(new int[] {0, 0, 0, 9, 3, 8, 3});

        Advice advice = new PoolingAdviser(tree, counts, DisclosurePolicy.DEFAULT, List.of()).advise();

        assertThat(advice.small()).containsExactly(4, 6);
        assertThat(advice.proposals()).allMatch(proposal -> proposal.givingUp().isPresent());
    }

    @Test
    void whatIsBelowASmallUnitIsNotListedAgain() {
        var tree = UnitTree.of(new int[] {UnitTree.NO_PARENT, 0, 0, 1, 1});
        var counts = ContributorCounts.of(new int[] {0, 0, 12, 2, 2});

        assertThat(new PoolingAdviser(tree, counts, DisclosurePolicy.DEFAULT, List.of())
                        .advise()
                        .small())
                .containsExactly(1);
    }

    @Test
    void aGroupThatSharesAReportAlreadyIsLeftAlone() {
        Advice advice = advise(new int[] {0, 12, 3, 3, 3, 3}, List.of(List.of(2, 5)));

        assertThat(advice.small()).containsExactly(3, 4);
        assertThat(advice.proposals()).containsExactly(new Proposal(List.of(3, 4), OptionalInt.empty()));
        assertThat(advice.reportsWithout()).isEqualTo(4);
        assertThat(advice.reportsWith()).isEqualTo(6);
    }

    @Test
    void aGroupThatTurnsOutTooSmallIsJoinedByOthers() {
        Advice advice = advise(new int[] {0, 12, 2, 2, 4}, List.of(List.of(2, 3)));

        assertThat(advice.small()).containsExactly(2, 3, 4);
        assertThat(advice.proposals()).containsExactly(new Proposal(List.of(2, 3, 4), OptionalInt.empty()));
    }

    @Test
    void aSmallOneJoinsASharedReportRatherThanTakingOneAway() {
        Advice advice = advise(new int[] {0, 6, 9, 4, 4, 2}, List.of(List.of(3, 4)));

        assertThat(advice.proposals()).containsExactly(new Proposal(List.of(3, 4, 5), OptionalInt.empty()));
    }

    @Test
    void aStricterPolicyAsksForMore() {
        var tree = tree(4);
        var counts = ContributorCounts.of(new int[] {0, 30, 6, 6});

        Advice advice = new PoolingAdviser(tree, counts, PolicyFile.parse("minimum-unit: 10"), List.of()).advise();

        assertThat(advice.proposals()).containsExactly(new Proposal(List.of(2, 3), OptionalInt.empty()));
    }

    @Test
    void anOrganisationTooSmallForAnyReportIsSmallItself() {
        Advice advice = under(0, 2, 2);

        assertThat(advice.small()).containsExactly(0);
        assertThat(advice.proposals()).isEmpty();
        assertThat(advice.reportsWith()).isZero();
    }

    private static Advice under(int... answers) {
        return advise(answers, List.of());
    }

    private static Advice advise(int[] answers, List<List<Integer>> shared) {
        return advise(answers, answers, shared);
    }

    private static Advice advise(int[] answers, int[] asked, List<List<Integer>> shared) {
        return new PoolingAdviser(
                        tree(answers.length), ContributorCounts.of(answers, asked), DisclosurePolicy.DEFAULT, shared)
                .advise();
    }

    /// One unit with all others right under it.
    private static UnitTree tree(int size) {
        var parents = new int[size];
        parents[0] = UnitTree.NO_PARENT;
        return UnitTree.of(parents);
    }
}
