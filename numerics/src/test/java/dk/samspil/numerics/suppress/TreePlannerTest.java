package dk.samspil.numerics.suppress;

import static dk.samspil.numerics.suppress.Decision.DEFERRED;
import static dk.samspil.numerics.suppress.Decision.WHOLE;
import static dk.samspil.numerics.suppress.Decision.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreePlannerTest {

    private static final SuppressionRules RULES = SuppressionRules.FOR_MEANS;
    private static final SuppressionRules WITHOUT_DEFERRAL = new SuppressionRules(5, 5, false);

    /// A root 0 with as many children as there are further numbers.
    private static UnitTree star(int children) {
        return UnitTree.of(IntStream.rangeClosed(0, children)
                .map(unit -> unit == 0 ? UnitTree.NO_PARENT : 0)
                .toArray());
    }

    private static UnitPlan plan(SuppressionRules rules, UnitTree tree, int... own) {
        return new TreePlanner(rules).plan(tree, ContributorCounts.of(own));
    }

    private static List<Decision> decisions(UnitPlan plan) {
        return IntStream.range(0, plan.tree().size()).mapToObj(plan::decision).toList();
    }

    @Test
    void aTeamOfSevenBesideATeamOfTwoLeavesOnlyTheAreaVisible() {
        var plan = plan(RULES, star(2), 0, 7, 2);

        assertThat(decisions(plan)).containsExactly(WHOLE, WITHHELD, WITHHELD);
        assertThat(plan.findReason(1)).contains(WithheldReason.REST);
        assertThat(plan.findReason(2)).contains(WithheldReason.FEW);
        assertThat(plan.findReason(0)).isEmpty();
        assertThat(plan.shown(0)).isEqualTo(9);
        assertThat(plan.shown(1)).isZero();
        assertThat(plan.findShownIn(1)).hasValue(0);
        assertThat(plan.findShownIn(0)).hasValue(0);
    }

    @Test
    void twoLargeTeamsAreShownAndTheAreaDefersTheSmallOne() {
        var plan = plan(RULES, star(3), 0, 7, 8, 2);

        assertThat(decisions(plan)).containsExactly(DEFERRED, WHOLE, WHOLE, WITHHELD);
        assertThat(plan.shown(0)).isEqualTo(15);
        assertThat(plan.open(0)).isEqualTo(2);
        assertThat(plan.open(1)).isZero();
        assertThat(plan.covers(0, 1)).isTrue();
        assertThat(plan.covers(0, 3)).isFalse();
        assertThat(plan.covers(1, 2)).isFalse();
        assertThat(plan.covers(3, 3)).isFalse();
        assertThat(plan.findShownIn(3)).isEmpty();
        assertThat(plan.findShownIn(0)).isEmpty();
    }

    @Test
    void deferredAnswersCountFromTheNextUnitThatIsShownWhole() {
        // 0 root with 5 own · 1 area · 2, 3 teams of 6 · 4 team of 2
        var tree = UnitTree.of(new int[] {-1, 0, 1, 1, 1});

        var plan = plan(RULES, tree, 5, 0, 6, 6, 2);

        assertThat(decisions(plan)).containsExactly(WHOLE, DEFERRED, WHOLE, WHOLE, WITHHELD);
        assertThat(plan.findShownIn(1)).hasValue(0);
        assertThat(plan.findShownIn(4)).hasValue(0);
        assertThat(plan.shown(0)).isEqualTo(19);
        assertThat(cellsOf(plan, 4)).containsExactly(0);
        assertThat(cellsOf(plan, 2)).containsExactly(2, 1, 0);
        assertThat(cellsOf(plan, 0)).containsExactly(0);
        assertThat(cellsOf(plan, 1)).containsExactly(0);
    }

    private static List<Integer> cellsOf(UnitPlan plan, int home) {
        var cells = new ArrayList<Integer>();
        plan.forEachCellOf(home, cells::add);
        return cells;
    }

    @Test
    void anAreaIsNotDeferredToASingleTeamUnderAnotherName() {
        var plan = plan(RULES, star(2), 0, 30, 2);

        assertThat(plan.decision(0)).isEqualTo(WHOLE);
        assertThat(plan.decision(1)).isEqualTo(WITHHELD);
    }

    @Test
    void aRootIsNotDeferredToTheOneAreaBelowItThoughThatHasTwoTeams() {
        // 0 root with 3 own · 1 area · 2, 3 teams of 6
        var tree = UnitTree.of(new int[] {-1, 0, 1, 1});

        var plan = plan(RULES, tree, 3, 0, 6, 6);

        assertThat(decisions(plan)).containsExactly(WITHHELD, WHOLE, WHOLE, WHOLE);
    }

    @Test
    void withoutDeferralOneOfTheTeamsIsGivenUpForTheArea() {
        var plan = plan(WITHOUT_DEFERRAL, star(3), 0, 7, 8, 2);

        assertThat(decisions(plan)).containsExactly(WHOLE, WITHHELD, WHOLE, WITHHELD);
    }

    @Test
    void ofEqualPlansTheOneThatShowsTheUnitWithTheSmallerNumberIsTaken() {
        var plan = plan(WITHOUT_DEFERRAL, star(3), 2, 6, 6, 6);

        assertThat(decisions(plan)).containsExactly(WHOLE, WHOLE, WHOLE, WITHHELD);
    }

    @Test
    void aChainOfUnitsWithTheSamePeopleIsShownAtEveryStep() {
        var chain = UnitTree.of(new int[] {-1, 0, 1, 2});

        assertThat(decisions(plan(RULES, chain, 0, 0, 0, 5))).containsOnly(WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"0, WHOLE", "1, WITHHELD", "4, WITHHELD", "5, WHOLE"})
    void aStepInAChainNeedsNoStaffOfItsOwnOrEnough(int staff, Decision lower) {
        var plan = plan(RULES, UnitTree.of(new int[] {-1, 0}), staff, 5);

        assertThat(decisions(plan)).containsExactly(WHOLE, lower);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void aUnitOfFewerThanFiveIsNeverShown(int people) {
        var plan = plan(RULES, star(0), people);

        assertThat(plan.decision(0)).isEqualTo(WITHHELD);
        assertThat(plan.findReason(0)).contains(WithheldReason.FEW);
        assertThat(plan.findShownIn(0)).isEmpty();
        assertThat(plan.covers(0, 0)).isFalse();
        assertThat(plan.open(0)).isEqualTo(people);
    }

    @Test
    void aUnitWithFewerThanTheMinimumIsNotShownThoughItHasSupport() {
        var plan = plan(RULES.withMinimumUnit(10), star(2), 0, 10, 9);

        assertThat(decisions(plan)).containsExactly(WHOLE, WHOLE, WITHHELD);
        assertThat(plan.findReason(2)).contains(WithheldReason.FEW);
    }

    @Test
    void aUnitWithFewerThanTheSupportIsFewThoughItHasTheMinimum() {
        var plan = plan(new SuppressionRules(10, 5, true), star(1), 12, 9);

        assertThat(decisions(plan)).containsExactly(WHOLE, WITHHELD);
        assertThat(plan.findReason(1)).contains(WithheldReason.FEW);
    }

    @Test
    void aUnitThatIsNoCandidateIsWithheldForThatReason() {
        var plan = new TreePlanner(RULES).plan(star(2), ContributorCounts.of(new int[] {0, 8, 8}), unit -> unit != 1);

        assertThat(decisions(plan)).containsExactly(WHOLE, WITHHELD, WHOLE);
        assertThat(plan.findReason(1)).contains(WithheldReason.NOT_CANDIDATE);
    }

    @Test
    void aWithheldUnitWhosePeopleAreAllShownBelowIsShownInTheNextUnitWithAllOfThem() {
        // 0 root · 1 area that is no candidate · 2, 3 teams · 4 team of 2 beside it: the root defers the
        // two.
        var tree = UnitTree.of(new int[] {-1, 0, 1, 1, 0});

        var plan =
                new TreePlanner(RULES).plan(tree, ContributorCounts.of(new int[] {0, 0, 8, 8, 2}), unit -> unit != 1);

        assertThat(decisions(plan)).containsExactly(DEFERRED, WITHHELD, WHOLE, WHOLE, WITHHELD);
        assertThat(plan.findShownIn(1)).hasValue(0);
        assertThat(plan.findShownIn(4)).isEmpty();
    }

    @Test
    void aGroupIsNotEmptyWhenSomebodyInItAnsweredAPart() {
        var counts = ContributorCounts.of(new int[] {0, 7, 0}, new int[] {0, 7, 1});

        var plan = new TreePlanner(RULES).plan(star(2), counts);

        assertThat(decisions(plan)).containsExactly(WHOLE, WITHHELD, WITHHELD);
    }

    @Test
    void answersInPartDoNotCountTowardsTheSupport() {
        var counts = ContributorCounts.of(new int[] {0, 7, 4}, new int[] {0, 7, 9});

        var plan = new TreePlanner(RULES).plan(star(2), counts);

        assertThat(decisions(plan)).containsExactly(WHOLE, WITHHELD, WITHHELD);
    }

    @Test
    void aGroupOfPartAnswersAloneMayBeDeferred() {
        var counts = ContributorCounts.of(new int[] {0, 7, 7, 0}, new int[] {0, 7, 7, 3});

        var plan = new TreePlanner(RULES).plan(star(3), counts);

        assertThat(decisions(plan)).containsExactly(DEFERRED, WHOLE, WHOLE, WITHHELD);
        assertThat(plan.open(0)).isZero();
        assertThat(plan.findShownIn(0)).isEmpty();
    }

    @Test
    void publishedUnitsStandInTheOrderOfTheirNumbers() {
        assertThat(plan(RULES, star(3), 0, 7, 8, 2).publishedUnits()).containsExactly(0, 1, 2);
    }

    @Test
    void anEmptyMunicipalityShowsNothing() {
        assertThat(decisions(plan(RULES, star(2), 0, 0, 0))).containsOnly(WITHHELD);
    }

    @Test
    void theCountsMustFitTheTree() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(RULES, star(2), 1, 2));
    }

    @Test
    void looserRulesThanAllowedAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SuppressionRules(3, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuppressionRules(51, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuppressionRules(5, 4, true));
        assertThat(new SuppressionRules(4, 5, true).minimumSupport()).isEqualTo(4);
        assertThat(new SuppressionRules(50, 5, true).minimumSupport()).isEqualTo(50);
    }

    @Test
    void aStricterSupportIsObeyed() {
        var rules = new SuppressionRules(7, 7, false);

        assertThat(decisions(plan(rules, star(2), 0, 7, 6))).containsExactly(WHOLE, WITHHELD, WITHHELD);
        assertThat(decisions(plan(rules, star(2), 0, 7, 7))).containsOnly(WHOLE);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContributorCounts.of(new int[] {2}, new int[] {1}))
                .withMessageContaining("unit 0");
        assertThatIllegalArgumentException().isThrownBy(() -> ContributorCounts.of(new int[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> ContributorCounts.of(new int[] {1}, new int[] {1, 2}));
    }

    @Test
    void aMunicipalityOfTwentyThousandUnitsIsPlannedTheSameWayTwice() {
        var trees = new RandomTrees(7);
        var parents = IntStream.range(0, 20_000)
                .map(unit -> unit == 0 ? -1 : (unit - 1) / 6)
                .toArray();
        var own = trees.ownStaff(parents.length);

        var once = decisions(plan(RULES, UnitTree.of(parents), own));
        var again = decisions(plan(RULES, UnitTree.of(parents), own));

        assertThat(once).isEqualTo(again).contains(WHOLE, DEFERRED, WITHHELD);
    }
}
