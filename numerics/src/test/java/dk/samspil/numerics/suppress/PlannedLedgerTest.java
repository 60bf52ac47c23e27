package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.suppress.CellLedger.Verdict.AlreadyKnown;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Refused;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Safe;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A ledger into which a plan was entered.
class PlannedLedgerTest {

    private static final List<Cut> CUTS = List.of(Cut.by(0), Cut.by(1));
    private static final CellRules RULES = new CellRules(SuppressionRules.FOR_MEANS, 5, 10, 5, 10);
    private static final UnitTree AREA_AND_TEAM = UnitTree.of(new int[] {-1, 0});

    private final Staff staff = Staff.of(0, 10, 0, 0)
            .and(0, 10, 0, 1)
            .and(0, 10, 1, 0)
            .and(0, 10, 1, 1)
            .and(1, 6, 0, 0);
    private final CellPlan plan = staff.plan(RULES, AREA_AND_TEAM, CUTS.toArray(Cut[]::new));
    private final Contributors battery = Contributors.everybody(staff.size());
    private final CellLedger ledger = CellLedger.of(FrozenTable.of(3, staff.size(), List.of(battery), "answers"), 5);

    private static BitSet people(int from, int to) {
        var set = new BitSet();
        set.set(from, to);
        return set;
    }

    @Test
    void itsUnitsAndBlocksAreKnown() {
        assertThat(plan.listCuts()).hasSize(2);

        ledger.publish(plan, CUTS, staff.population(), List.of(battery));

        assertThat(ledger.size()).isEqualTo(2 + 2 + 2);
        assertThat(cell(people(0, 46))).isEqualTo(new AlreadyKnown(List.of(0)));
        assertThat(cell(people(40, 46))).isEqualTo(new AlreadyKnown(List.of(1)));
        assertThat(cell(people(20, 40))).isEqualTo(new AlreadyKnown(List.of(3)));
        var second = people(10, 20);
        second.set(30, 40);
        assertThat(cell(second)).isEqualTo(new AlreadyKnown(List.of(5)));
    }

    @Test
    void blocksByTwoAttributesAreKnown() {
        var pair = List.of(new Cut(List.of(0, 1), false));
        var byPair = staff.plan(RULES, AREA_AND_TEAM, pair.getFirst());
        assertThat(byPair.listCuts().getFirst().blocks()).hasSize(4);

        ledger.publish(byPair, pair, staff.population(), List.of(battery));

        assertThat(ledger.size()).isEqualTo(2 + 4);
        assertThat(cell(people(10, 20))).isEqualTo(new AlreadyKnown(List.of(3)));
        assertThat(cell(people(20, 30))).isEqualTo(new AlreadyKnown(List.of(4)));
        assertThat(cell(people(10, 30))).isEqualTo(new AlreadyKnown(List.of(3, 4)));
    }

    private CellLedger.Verdict cell(BitSet members) {
        return ledger.consider(members, List.of(battery));
    }

    @Test
    void aLayerAddsItsBatteryToTheCellsThatShowIt() {
        ledger.publish(plan, CUTS, staff.population(), List.of());
        ledger.publish(plan.without(unit -> unit == 1), CUTS, staff.population(), List.of(battery));

        assertThat(ledger.size()).isEqualTo(6);
        assertThat(cell(people(0, 46))).isInstanceOf(AlreadyKnown.class);
        assertThat(cell(people(40, 46))).isInstanceOf(Refused.class);
        assertThat(ledger.consider(people(40, 46), List.of())).isInstanceOf(AlreadyKnown.class);
    }

    @Test
    void peopleOutsideAllUnitsAreInNoCell() {
        var few = Staff.of(0, 6).and(1, 8);
        var population = few.population();
        var unpublished = CellLedger.of(FrozenTable.of(3, few.size(), List.of(), ""), 5);
        var onlyTeam = few.plan(RULES, AREA_AND_TEAM).without(unit -> unit == 0);

        unpublished.publish(onlyTeam, List.of(), population, List.of());

        assertThat(unpublished.size()).isEqualTo(1);
        assertThat(unpublished.consider(people(6, 14), List.of())).isInstanceOf(AlreadyKnown.class);
        assertThat(unpublished.consider(people(0, 5), List.of())).isInstanceOf(Safe.class);
    }

    @Test
    void theOrderOfPeopleInThePlanIsThatOfTheTable() {
        var fewer = Population.of(IntStream.range(0, 45).map(person -> 0).toArray());

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.publish(plan, CUTS, fewer, List.of()));
    }
}
