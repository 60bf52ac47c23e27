package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.samspil.numerics.suppress.CellLedger.Verdict.AlreadyKnown;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Refused;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Safe;
import dk.samspil.numerics.suppress.CellLedger.Witness;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLedgerTest {

    private static final List<Contributors> COUNTS = List.of();

    private static CellLedger ledger(int people, Contributors... batteries) {
        return CellLedger.of(FrozenTable.of(7, people, List.of(batteries), "answers"), 5);
    }

    private static BitSet people(int from, int to) {
        var set = new BitSet();
        set.set(from, to);
        return set;
    }

    private static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private static CellLedger publishing(CellLedger ledger, BitSet... cells) {
        for (var cell : cells) {
            ledger.publish(cell, COUNTS);
        }
        return ledger;
    }

    private static Refused refused(WithheldReason reason, int exchange, CountClass region, Integer... blocks) {
        return new Refused(reason, exchange, new Witness(List.of(blocks), region));
    }

    @Test
    void fivePeopleAreSafeWhereNothingIsPublished() {
        assertThat(ledger(9).consider(people(2, 7), COUNTS)).isEqualTo(new Safe());
    }

    @Test
    void fourAreTooFew() {
        assertThat(ledger(9).consider(people(2, 6), COUNTS))
                .isEqualTo(refused(WithheldReason.FEW, 4, CountClass.FROM_5_TO_9, 0));
    }

    @Test
    void nobodyIsTooFew() {
        assertThat(ledger(9).consider(new BitSet(), COUNTS))
                .isEqualTo(refused(WithheldReason.FEW, 0, CountClass.FROM_5_TO_9));
    }

    @Test
    void theSamePeopleAgainAreKnown() {
        var ledger = publishing(ledger(30), people(0, 30), people(0, 10));

        assertThat(ledger.consider(people(0, 10), COUNTS)).isEqualTo(new AlreadyKnown(List.of(1)));
    }

    @Test
    void twoUnitsTogetherAreKnown() {
        var ledger = publishing(ledger(30), people(0, 30), people(0, 10), people(20, 30));

        assertThat(ledger.consider(union(people(0, 10), people(20, 30)), COUNTS))
                .isEqualTo(new AlreadyKnown(List.of(1, 2)));
    }

    @Test
    void aWholeWithoutOneOfItsUnitsIsKnown() {
        var ledger = publishing(ledger(30), people(0, 30), people(0, 10));

        assertThat(ledger.consider(people(10, 30), COUNTS)).isEqualTo(new AlreadyKnown(List.of(0, 1)));
    }

    @Test
    void theSmallestWholeAroundIsUsed() {
        var ledger = publishing(ledger(60), people(0, 60), people(0, 30), people(30, 60), people(0, 10));

        assertThat(ledger.consider(people(10, 30), COUNTS)).isEqualTo(new AlreadyKnown(List.of(1, 3)));
    }

    @Test
    void aUnionIsFoundEvenWhereTheLargestCellLeadsAstray() {
        var ledger = publishing(ledger(40), people(5, 35), people(0, 10), people(10, 20), people(20, 40));

        assertThat(ledger.consider(people(0, 40), COUNTS)).isEqualTo(new AlreadyKnown(List.of(1, 2, 3)));
    }

    @Test
    void aUnitWithoutOnePersonIsRefused() {
        var ledger = publishing(ledger(30), people(0, 30), people(0, 12));

        assertThat(ledger.consider(people(0, 11), COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 1, CountClass.FROM_10_TO_19, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5})
    void movingPeopleFromOneUnitToAnotherIsSafeFromFiveOn(int moved) {
        var ledger = publishing(ledger(40), people(0, 40), people(0, 20), people(20, 40));

        assertThat(ledger.consider(people(0, 20 + moved), COUNTS) instanceof Safe)
                .isEqualTo(moved >= 5);
        assertThat(ledger.consider(people(0, 20 - moved), COUNTS) instanceof Safe)
                .isEqualTo(moved >= 5);
    }

    @Test
    void aPersonMayChangePlacesOnlyWithOthersWhoCouldHave() {
        var ledger = publishing(ledger(40), people(0, 40), people(0, 20), people(20, 40));

        var swapOfTwo = union(people(0, 19), people(20, 21));
        assertThat(ledger.consider(swapOfTwo, COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 2, CountClass.FROM_20_TO_49, 0));
    }

    @Test
    void peopleInNoCellCountOnOneSideOnly() {
        var ledger = publishing(ledger(12), people(0, 6));

        assertThat(ledger.consider(people(6, 11), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(people(2, 11), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(people(1, 10), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(people(0, 9), COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 3, CountClass.FROM_10_TO_19, 0));
    }

    @Test
    void onlyThoseWhoAnsweredTheWholeBatteryCount() {
        var skipped = Contributors.of(20, person -> person != 3, person -> true);
        var ledger = ledger(20, skipped);
        ledger.publish(people(0, 20), List.of(skipped));

        assertThat(ledger.consider(people(0, 5), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(people(0, 5), List.of(skipped)))
                .isEqualTo(refused(WithheldReason.FEW, 4, CountClass.FROM_20_TO_49, 0));
        assertThat(ledger.consider(people(0, 6), List.of(skipped))).isEqualTo(new Safe());
    }

    @Test
    void theWeakestBatteryDecides() {
        var all = Contributors.everybody(20);
        var few = Contributors.of(20, person -> person < 12);
        var ledger = ledger(20, all, few);
        ledger.publish(people(0, 20), List.of(all, few));

        assertThat(ledger.consider(people(0, 10), List.of(all))).isEqualTo(new Safe());
        assertThat(ledger.consider(people(0, 10), List.of(all, few)))
                .isEqualTo(refused(WithheldReason.REST, 2, CountClass.FROM_20_TO_49, 0));
    }

    @Test
    void aCellIsKnownOnlyForTheBatteriesItShows() {
        var shown = Contributors.everybody(20);
        var masked = Contributors.everybody(20);
        var ledger = ledger(20, shown, masked);
        ledger.publish(people(0, 20), List.of(shown));

        assertThat(ledger.consider(people(0, 20), List.of(shown))).isInstanceOf(AlreadyKnown.class);
        assertThat(ledger.consider(people(0, 20), List.of(shown, masked)))
                .isEqualTo(refused(WithheldReason.REST, 0, CountClass.FROM_20_TO_49, 0));
    }

    @Test
    void aCellMayBePublishedAgainForOneMoreBattery() {
        var first = Contributors.everybody(20);
        var second = Contributors.everybody(20);
        var ledger = ledger(20, first, second);
        ledger.publish(people(0, 20), List.of(first));

        ledger.publish(people(0, 20), List.of(second));

        assertThat(ledger.size()).isEqualTo(1);
        assertThat(ledger.consider(people(0, 20), List.of(first, second))).isEqualTo(new AlreadyKnown(List.of(0)));
    }

    @Test
    void aRegionIsPublishedInBlocksThatCouldChangePlaces() {
        var ledger = publishing(ledger(30), people(0, 30));

        assertThat(ledger.considerPartition(people(0, 30), person -> person / 10, COUNTS))
                .isEqualTo(new Safe());
        assertThat(ledger.considerPartition(people(0, 30), person -> person < 26 ? person / 13 : 2, COUNTS))
                .isEqualTo(refused(WithheldReason.FEW, 4, CountClass.FROM_20_TO_49, 2));
    }

    @Test
    void blocksThatAreSafeOneByOneMayNotBeSafeTogether() {
        var ledger = publishing(ledger(40), people(0, 40), people(0, 20));

        assertThat(ledger.consider(people(0, 9), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(people(9, 22), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.considerPartition(people(0, 22), person -> person < 9 ? 0 : 1, COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 2, CountClass.FROM_20_TO_49, 0, 1));
    }

    @Test
    void aRegionThatIsNotPublishedIsANewFigureItself() {
        var ledger = publishing(ledger(40), people(0, 40));

        assertThat(ledger.considerPartition(people(0, 30), person -> person / 15, COUNTS))
                .isEqualTo(new Safe());
        assertThat(ledger.considerPartition(people(0, 38), person -> person / 19, COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 2, CountClass.FROM_20_TO_49, 0, 1));
    }

    @Test
    void theLastBlockOfAKnownRegionIsKnown() {
        var ledger = publishing(ledger(40), people(0, 20), people(20, 40), people(0, 12));

        assertThat(ledger.considerPartition(people(0, 40), person -> person < 12 ? 0 : 1, COUNTS))
                .isEqualTo(new AlreadyKnown(List.of(0, 1, 2)));
    }

    @Test
    void blocksThatDivideKnownOnesAreJudgedByTheirOwnExchanges() {
        var ledger = publishing(ledger(40), people(0, 40), people(0, 20));

        assertThat(ledger.considerPartition(people(0, 40), person -> person / 10, COUNTS))
                .isEqualTo(new Safe());
        assertThat(ledger.considerPartition(
                        people(0, 40), person -> person < 36 ? person / 10 : person < 39 ? 1 : 0, COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 4, CountClass.FROM_20_TO_49, 0, 1));
    }

    @Test
    void allUnknownBlocksOfAKnownRegionTogetherAreNoNews() {
        var ledger = publishing(ledger(40), people(0, 20), people(20, 40), people(12, 32));

        assertThat(ledger.considerPartition(
                        people(0, 40), person -> person >= 12 && person < 32 ? 2 : person % 2, COUNTS))
                .isEqualTo(new Safe());
        assertThat(ledger.considerPartition(union(people(0, 12), people(32, 40)), person -> person % 2, COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 0, CountClass.FROM_20_TO_49, 0, 1));
    }

    @Test
    void aPartOfAPublishedUnitIsNotKnown() {
        var ledger = publishing(ledger(40), people(0, 20), people(20, 40));

        assertThat(ledger.consider(people(0, 10), COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(people(0, 30), COUNTS)).isEqualTo(new Safe());
    }

    @Test
    void whatWasFoundSafeIsTakenIntoAccountFromThenOn() {
        var ledger = publishing(ledger(40), people(0, 40));
        var women = people(0, 20);
        var nurses = people(2, 22);

        assertThat(ledger.consider(nurses, COUNTS)).isEqualTo(new Safe());
        assertThat(ledger.consider(women, COUNTS)).isEqualTo(new Safe());
        ledger.append(women);

        assertThat(ledger.size()).isEqualTo(2);
        assertThat(ledger.consider(nurses, COUNTS))
                .isEqualTo(refused(WithheldReason.REST, 4, CountClass.FROM_20_TO_49, 0));
    }

    @Test
    void aVerdictHoldsUntilSomethingElseIsAdded() {
        var ledger = publishing(ledger(40), people(0, 40));
        ledger.consider(people(0, 20), COUNTS);
        ledger.consider(people(2, 22), COUNTS);
        ledger.append(people(0, 20));

        assertThatIllegalStateException().isThrownBy(() -> ledger.append(people(2, 22)));
    }

    @Test
    void whatWasRefusedOrNeverConsideredCannotBeAdded() {
        var ledger = publishing(ledger(40), people(0, 40));
        ledger.consider(people(0, 39), COUNTS);

        assertThatIllegalStateException().isThrownBy(() -> ledger.append(people(0, 39)));
        assertThatIllegalStateException().isThrownBy(() -> ledger.append(people(0, 20)));
        assertThatIllegalStateException().isThrownBy(() -> ledger.append(new BitSet()));
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void twoSetsEachFoundSafeAreNotSafeTogether() {
        var ledger = publishing(ledger(60), people(0, 60));
        ledger.consider(people(0, 28), COUNTS);
        ledger.consider(people(28, 56), COUNTS);

        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.appendPartition(people(0, 56), person -> person / 28));
    }

    @Test
    void blocksFoundSafeTogetherAreAddedTogetherOrInPart() {
        var ledger = publishing(ledger(40), people(0, 40));
        ledger.considerPartition(people(0, 40), person -> person / 20, COUNTS);

        ledger.append(people(20, 40));

        assertThat(ledger.consider(people(20, 40), COUNTS)).isEqualTo(new AlreadyKnown(List.of(1)));
    }

    @Test
    void allBlocksFoundSafeTogetherCanBeAdded() {
        var ledger = publishing(ledger(40), people(0, 40));
        ledger.considerPartition(people(0, 40), person -> person / 20, COUNTS);

        ledger.appendPartition(people(0, 40), person -> person / 20);

        assertThat(ledger.size()).isEqualTo(3);
    }

    @Test
    void whatIsAppendedShowsTheBatteriesItWasConsideredFor() {
        var first = Contributors.everybody(20);
        var second = Contributors.everybody(20);
        var third = Contributors.everybody(20);
        var ledger = ledger(20, first, second, third);
        var all = List.of(first, second, third);
        ledger.publish(people(0, 20), all);
        ledger.consider(people(0, 10), List.of(first));
        ledger.consider(people(0, 10), List.of(second));

        ledger.append(people(0, 10));

        assertThat(ledger.consider(people(0, 10), List.of(first, second))).isEqualTo(new AlreadyKnown(List.of(1)));
        assertThat(ledger.consider(people(0, 10), all)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingPlannedComesAfterSomethingElse() {
        var ledger = publishing(ledger(40), people(0, 40));
        ledger.consider(people(0, 20), COUNTS);
        ledger.append(people(0, 20));

        assertThatIllegalStateException().isThrownBy(() -> ledger.publish(people(2, 22), COUNTS));
    }

    @Test
    void aLateAnswerIsAnotherTable() {
        var battery = Contributors.everybody(20);
        var ledger = ledger(20, battery);
        var withLateAnswer = Contributors.everybody(21);

        assertThat(ledger.consider(people(0, 20), List.of(withLateAnswer)))
                .isEqualTo(refused(WithheldReason.OTHER_TABLE, 0, CountClass.FROM_20_TO_49));
        assertThat(ledger.consider(people(0, 21), List.of(battery)))
                .isEqualTo(refused(WithheldReason.OTHER_TABLE, 0, CountClass.FROM_20_TO_49));
        assertThatIllegalStateException().isThrownBy(() -> ledger.append(people(0, 21)));
    }

    @Test
    void whatBelongsToAnotherTableCannotBePublished() {
        var ledger = ledger(20);

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.publish(people(0, 21), COUNTS));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.publish(new BitSet(), COUNTS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.publish(people(0, 20), List.of(Contributors.everybody(20))));
    }

    @Test
    void moreThanSixteenBlocksAreTooMany() {
        var ledger = ledger(170);

        assertThat(ledger.considerPartition(people(0, 160), person -> person / 10, COUNTS))
                .isEqualTo(new Safe());
        assertThat(catchThrowable(() -> ledger.considerPartition(people(0, 170), person -> person / 10, COUNTS)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSupportBelowFourIsRefused() {
        var table = FrozenTable.of(7, 20, COUNTS, "");

        assertThat(CellLedger.of(table, 4).consider(people(0, 4), COUNTS)).isEqualTo(new Safe());
        assertThatIllegalArgumentException().isThrownBy(() -> CellLedger.of(table, 3));
    }
}
