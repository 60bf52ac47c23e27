package dk.samspil.numerics.suppress;

import static dk.samspil.numerics.suppress.Staff.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPlannerTest {

    private static final CellRules RULES = CellRules.FOR_MEANS;
    private static final UnitTree ONE_UNIT = UnitTree.of(new int[] {-1});
    private static final Cut ORDERED = new Cut(List.of(0), true);

    /// A root 0 with teams 1, 2, 3 …
    private static UnitTree area(int teams) {
        var parents = new int[teams + 1];
        parents[0] = UnitTree.NO_PARENT;
        return UnitTree.of(parents);
    }

    @Test
    void aUnitOfThirtyIsBrokenDownIntoItsCategories() {
        var plan = Staff.of(0, 10, 0).and(0, 20, 1).plan(RULES, ONE_UNIT, Cut.by(0));

        assertThat(plan.listCuts()).containsExactly(table(0, 0, List.of(0), List.of(1)));
        assertThat(plan.findCut(0, 0)).contains(table(0, 0, List.of(0), List.of(1)));
        assertThat(plan.findCutReason(0, 0)).isEmpty();
    }

    @Test
    void aUnitOfTwentyNineIsNot() {
        var plan = Staff.of(0, 12, 0).and(0, 17, 1).plan(RULES, ONE_UNIT, Cut.by(0));

        assertThat(plan.listCuts()).isEmpty();
        assertThat(plan.findCut(0, 0)).isEmpty();
        assertThat(plan.findCutReason(0, 0)).contains(CutReason.FEW);
    }

    @Test
    void nothingIsSaidAboutBreakdownsOfAUnitWithoutAResult() {
        var plan = Staff.of(0, 30, 0).and(1, 4, 0).plan(RULES, area(1), Cut.by(0));

        assertThat(plan.units().decision(1)).isEqualTo(Decision.WITHHELD);
        assertThat(plan.findCutReason(1, 0)).isEmpty();
    }

    @Test
    void aUnitThatIsNoCandidateHasNoResultAndItsPeopleCountAbove() {
        var people = Staff.of(1, 20, 0).and(2, 20, 0);

        var plan = plan(people, new CellPlanner.Candidates(unit -> unit != 1, unit -> true));

        assertThat(plan.units().decision(1)).isEqualTo(Decision.WITHHELD);
        assertThat(plan.units().findReason(1)).contains(WithheldReason.NOT_CANDIDATE);
        assertThat(plan.units().findShownIn(1)).hasValue(0);
        assertThat(plan.units().decision(2)).isEqualTo(Decision.WHOLE);
    }

    @Test
    void aUnitThatIsNotToBeBrokenDownIsNot() {
        var people = Staff.of(1, 20, 0).and(1, 20, 1).and(2, 20, 0).and(2, 20, 1);

        var plan = plan(people, new CellPlanner.Candidates(unit -> true, unit -> unit != 1));

        assertThat(plan.findCut(1, 0)).isEmpty();
        assertThat(plan.findCut(2, 0)).isPresent();
        assertThat(plan.findCut(0, 0)).isPresent();
    }

    private static CellPlan plan(Staff people, CellPlanner.Candidates candidates) {
        return new CellPlanner(RULES, List.of(Cut.by(0))).plan(area(2), people.population(), new int[3], 0, candidates);
    }

    @Test
    void categoriesOfFewerThanTenBecomeTheRest() {
        var people = Staff.of(0, 12, 0).and(0, 4, 1).and(0, 11, 2).and(0, 6, 3);

        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0));

        assertThat(plan.listCuts()).containsExactly(table(0, 0, List.of(0), List.of(1, 3), List.of(2)));
        assertThat(plan.findCutReason(0, 0)).contains(CutReason.CUT_SMALL);
    }

    @Test
    void aRestOfFewerThanTenTakesTheSmallestOtherBlock() {
        var people = Staff.of(0, 15, 0).and(0, 12, 1).and(0, 5, 2).and(0, 4, 3);

        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0));

        assertThat(plan.listCuts()).containsExactly(table(0, 0, List.of(0), List.of(1, 2, 3)));
    }

    @Test
    void aSmallCategoryOfAnOrderedAttributeJoinsItsSmallerNeighbour() {
        var people = Staff.of(0, 12, 0).and(0, 4, 1).and(0, 6, 2).and(0, 12, 3);

        var plan = people.plan(RULES, ONE_UNIT, ORDERED);

        assertThat(plan.listCuts()).containsExactly(table(0, 0, List.of(0), List.of(1, 2), List.of(3)));
    }

    @Test
    void twoCategoriesOfWhichOneIsSmallAreNotShown() {
        assertThat(Staff.of(0, 25, 0)
                        .and(0, 9, 1)
                        .plan(RULES, ONE_UNIT, Cut.by(0))
                        .findCutReason(0, 0))
                .contains(CutReason.FEW);
        assertThat(Staff.of(0, 25, 0)
                        .and(0, 9, 1)
                        .plan(RULES, ONE_UNIT, ORDERED)
                        .findCutReason(0, 0))
                .contains(CutReason.FEW);
        assertThat(Staff.of(0, 40, 3).plan(RULES, ONE_UNIT, Cut.by(0)).findCutReason(0, 0))
                .contains(CutReason.FEW);
    }

    @Test
    void aCategoryThatNobodyHasIsInNoBlock() {
        var plan = Staff.of(0, 15, 1).and(0, 15, 4).plan(RULES, ONE_UNIT, Cut.by(0));

        assertThat(plan.listCuts()).containsExactly(table(0, 0, List.of(1), List.of(4)));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, true", "2, 2, false"})
    void fivePeopleMustBeAbleToExchangeTheirPlaces(int women, int men, boolean shown) {
        // The second attribute is the same as the first but for a few women and men.
        var people = Staff.of(0, 15 - women, 0, 0)
                .and(0, women, 0, 1)
                .and(0, 15 - men, 1, 1)
                .and(0, men, 1, 0);

        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0), Cut.by(1));

        assertThat(plan.findCut(0, 0)).isPresent();
        assertThat(plan.findCut(0, 1).isPresent()).isEqualTo(shown);
        assertThat(plan.findCutReason(0, 1).isPresent()).isEqualTo(!shown);
    }

    @Test
    void peopleInDifferentTeamsCannotExchangeTheirPlaces() {
        var plan = Staff.of(1, 20, 0).and(2, 20, 1).plan(RULES, area(2), Cut.by(0));

        assertThat(plan.findCutReason(0, 0)).contains(CutReason.CUT_SWAP);
    }

    @Test
    void aCoarserPartitionIsShownWhereTheFinestIsNotSafe() {
        // Nobody of category 2 works together with anybody else.
        var people = Staff.of(1, 12, 2).and(2, 14, 0).and(2, 15, 1);

        var plan = people.plan(RULES, area(2), Cut.by(0));

        assertThat(plan.findCut(0, 0)).contains(table(0, 0, List.of(0, 2), List.of(1)));
        assertThat(plan.findCutReason(0, 0)).contains(CutReason.CUT_SMALL);
    }

    @Test
    void anAreaWhoseTeamsAreAllBrokenDownAddsNothing() {
        var people = Staff.of(1, 15, 0).and(1, 15, 1).and(2, 20, 0).and(2, 20, 1);

        var plan = people.plan(RULES, area(2), Cut.by(0));

        assertThat(plan.listCuts())
                .containsExactly(
                        table(0, 0, List.of(0), List.of(1)),
                        table(1, 0, List.of(0), List.of(1)),
                        table(2, 0, List.of(0), List.of(1)));
    }

    @Test
    void anAreaMayAlsoAddPeopleOfOneCategoryAlone() {
        var people = Staff.of(1, 15, 0).and(1, 15, 1).and(0, 6, 0);

        var plan = people.plan(RULES, area(1), Cut.by(0));

        assertThat(plan.listCuts())
                .containsExactly(table(0, 0, List.of(0), List.of(1)), table(1, 0, List.of(0), List.of(1)));
    }

    @Test
    void aFewWhoWouldBeLeftOverTakeTheBreakdownFromTheSmallestTeam() {
        var people = Staff.of(0, 3, 0)
                .and(0, 3, 1)
                .and(1, 20, 0)
                .and(1, 20, 1)
                .and(2, 15, 0)
                .and(2, 15, 1)
                .and(3, 20, 0)
                .and(3, 20, 1);

        var plan = people.plan(RULES, area(3), Cut.by(0));

        assertThat(plan.listCuts()).extracting(CutTable::unit).containsExactly(0, 1, 3);
        assertThat(plan.findCutReason(2, 0)).contains(CutReason.GIVEN_UP);
    }

    @Test
    void ofTeamsOfEqualSizeTheOneWithTheSmallerNumberGivesUp() {
        var people = Staff.of(0, 3, 0)
                .and(0, 3, 1)
                .and(1, 15, 0)
                .and(1, 15, 1)
                .and(2, 15, 0)
                .and(2, 15, 1);

        var plan = people.plan(RULES, area(2), Cut.by(0));

        assertThat(plan.listCuts()).extracting(CutTable::unit).containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource({"36, false", "37, true"})
    void whatIsGivenUpMustCoverFewerThanHalfOfThePeople(int beside, boolean given) {
        // The only team that is broken down has 36 people.
        var people = Staff.of(0, 3, 0).and(0, 3, 1).and(1, 18, 0).and(1, 18, 1).and(2, 15, 0);
        people.and(3, beside - 21, 0);

        var plan = people.plan(RULES, area(3), Cut.by(0));

        assertThat(plan.findCut(0, 0).isPresent()).isEqualTo(given);
        assertThat(plan.findCut(1, 0).isPresent()).isEqualTo(!given);
    }

    @Test
    void whereTooMuchWouldBeGivenUpTheTeamsKeepTheirs() {
        var people = Staff.of(0, 3, 0).and(0, 3, 1).and(1, 15, 0).and(1, 15, 1);

        var plan = people.plan(RULES, area(1), Cut.by(0));

        assertThat(plan.listCuts()).containsExactly(table(1, 0, List.of(0), List.of(1)));
        assertThat(plan.findCutReason(0, 0)).contains(CutReason.CUT_SWAP);
        assertThat(plan.findCutReason(1, 0)).isEmpty();
    }

    @Test
    void whereGivingUpOneTeamIsNotEnoughItsTableCountsAsBefore() {
        // Nobody of category 2 is in team 1, and team 2 is too large. The second attribute is the same again.
        var people = Staff.of(0, 5, 0, 0).and(0, 3, 2, 2).and(1, 15, 0, 0).and(1, 15, 1, 1);
        for (int category = 0; category < 3; category++) {
            people.and(2, 40, category, category);
        }

        var plan = people.plan(RULES, area(2), Cut.by(0), Cut.by(1));

        assertThat(plan.listCuts()).extracting(CutTable::unit).containsExactly(1, 2);
        assertThat(plan.findCutReason(0, 0)).contains(CutReason.CUT_SWAP);
        assertThat(plan.findCutReason(0, 1)).contains(CutReason.CUT_SWAP);
    }

    @Test
    void aTeamThatMergesCategoriesIsNotFineEnoughForOneThatDoesNot() {
        // In the team only 4 of category 2 could change places with the 11 of category 1.
        var people = Staff.of(1, 20, 0).and(1, 11, 1).and(1, 4, 2).and(0, 8, 2);

        var plan = people.plan(RULES, area(1), Cut.by(0));

        assertThat(plan.listCuts())
                .containsExactly(table(0, 0, List.of(0), List.of(1, 2)), table(1, 0, List.of(0), List.of(1, 2)));
    }

    @Test
    void everyUnitAndCutHasItsOwnTable() {
        var people = Staff.of(1, 20, 0, 0)
                .and(1, 20, 1, 1)
                .and(1, 20, 1, 0)
                .and(2, 20, 0, 2)
                .and(2, 5, 1, 3);

        var plan = people.plan(RULES, area(3), Cut.by(0), Cut.by(1));

        assertThat(plan.findCut(1, 0)).contains(table(1, 0, List.of(0), List.of(1)));
        assertThat(plan.findCut(1, 1)).contains(table(1, 1, List.of(0), List.of(1)));
        assertThat(plan.findCut(2, 0)).isEmpty();
        assertThat(plan.findCutReason(2, 1)).contains(CutReason.FEW);
        assertThat(plan.findCutReason(3, 0)).isEmpty();
        assertThat(plan.without(unit -> unit == 0).listCuts())
                .containsExactly(table(1, 0, List.of(0), List.of(1)), table(1, 1, List.of(0), List.of(1)));
    }

    @Test
    void moreThanEightBlocksAreShown() {
        var people = Staff.of(0, 10, 0);
        for (int category = 1; category < 10; category++) {
            people.and(0, 10 + category, category);
        }

        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0));

        assertThat(plan.listCuts().getFirst().blocks()).hasSize(10);
        assertThat(plan.findCutReason(0, 0)).isEmpty();
    }

    @Test
    void aUnitOfManyThousandIsSafeOrNotAsASmallOneIs() {
        var people = Staff.of(0, 9_000, 0, 0, 1).and(0, 11_000, 1, 1, 0).and(0, 11_000, 1, 1, 1);

        var plan = people.plan(RULES, ONE_UNIT, Cut.by(0), Cut.by(1), Cut.by(2));

        assertThat(plan.findCutReason(0, 0)).isEmpty();
        assertThat(plan.findCutReason(0, 1)).contains(CutReason.CUT_SWAP);
        assertThat(plan.findCutReason(0, 2)).isEmpty();
    }

    @Test
    void theUnitOfADeferredResultIsBrokenDownWithoutTheAnswersLeftOut() {
        // 0 root · 1 area · 2, 3 teams; two people of the area count only in the root.
        var tree = UnitTree.of(new int[] {-1, 0, 1, 1});
        var people = Staff.of(0, 8, 0)
                .and(1, 2, 5)
                .and(2, 10, 0)
                .and(2, 10, 1)
                .and(3, 10, 0)
                .and(3, 10, 1);

        var plan = people.plan(RULES, tree, Cut.by(0));

        assertThat(plan.units().decision(1)).isEqualTo(Decision.DEFERRED);
        assertThat(plan.findCut(1, 0)).contains(table(1, 0, List.of(0), List.of(1)));
    }

    @Test
    void somebodyWhoWasInvitedAndDidNotAnswerKeepsAGroupFromBeingEmpty() {
        var people = Staff.of(1, 7, 0);

        assertThat(people.plan(RULES, area(2)).units().publishedUnits()).containsExactly(0, 1);
        assertThat(new CellPlanner(RULES, List.of())
                        .plan(area(2), people.population(), new int[] {0, 7, 1})
                        .units()
                        .publishedUnits())
                .containsExactly(0);
    }

    @Test
    void everyPersonIsInTheCellsOfTheirHome() {
        var plan = Staff.of(1, 7, 0).and(0, 8, 0).and(2, 4, 0).plan(RULES, area(2));
        List<List<Integer>> units = new ArrayList<>();
        for (int person : new int[] {0, 7, 15}) {
            List<Integer> ofPerson = new ArrayList<>();
            plan.forEachUnitOf(person, ofPerson::add);
            units.add(ofPerson);
        }

        assertThat(units).containsExactly(List.of(1, 0), List.of(0), List.of(0));
    }

    @Test
    void invitationsAndCutsMustFit() {
        var people = Staff.of(0, 40, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellPlanner(RULES, List.of()).plan(area(1), people.population(), new int[1]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> people.plan(RULES, ONE_UNIT, Cut.by(1)));
    }
}
