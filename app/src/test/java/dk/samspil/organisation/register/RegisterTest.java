package dk.samspil.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.RolesInUnits;
import dk.samspil.access.SignInName;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@OnRealPostgres
@Transactional
class RegisterTest {
    private static final Actor HR = new Actor("hr");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 21);
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId NORTH = new UnitId("nord");
    private static final UnitId TEAM = new UnitId("team");

    private static final List<Unit> UNITS =
            List.of(new Unit(TOP, null, "Vidby"), new Unit(NORTH, TOP, "Nord"), new Unit(TEAM, TOP, "Åen"));

    private final Register register;
    private final Organisations organisations;
    private final RolesInUnits roles;

    @Autowired
    RegisterTest(Register register, Organisations organisations, RolesInUnits roles) {
        this.register = register;
        this.organisations = organisations;
        this.roles = roles;
    }

    @Test
    void whatWasStoredIsFoundAgain() {
        var member = new StaffMember(
                "007",
                Optional.of("p1"),
                "A. Å.",
                TEAM,
                Optional.of("a@vidby.dk"),
                Optional.of("+4512345678"),
                "en",
                ContractForm.HOURLY,
                EmploymentStatus.LEAVE,
                true,
                Optional.of(LocalDate.of(2019, 3, 1)),
                Optional.of(LocalDate.of(2027, 1, 31)),
                Map.of("occupational_group", "SOSU", "agreement", ""),
                ListDecision.INVITE);

        register.update(RegisterContents.of(UNITS, List.of(member)), FIRST, HR);

        assertThat(register.listStaff(FIRST)).containsExactly(member);
        assertThat(register.findTree(FIRST).orElseThrow().listUnits()).isEqualTo(UNITS);
    }

    @Test
    void aUnitStaysWhereItWasOnEarlierDays() {
        register.update(RegisterContents.of(UNITS, List.of()), FIRST, HR);
        var moved = List.of(UNITS.get(0), UNITS.get(1), new Unit(TEAM, NORTH, "Team Åen"));

        register.update(RegisterContents.of(moved, List.of()), LATER, HR);

        assertThat(register.findTree(LATER.minusDays(1)).orElseThrow().listUnits())
                .isEqualTo(UNITS);
        assertThat(register.findTree(LATER).orElseThrow().listUnits()).isEqualTo(moved);
        assertThat(register.findTree(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void aClosedUnitIsGoneFromThatDayOn() {
        register.update(RegisterContents.of(UNITS, List.of()), FIRST, HR);

        register.update(RegisterContents.of(UNITS.subList(0, 2), List.of()), LATER, HR);

        assertThat(register.findTree(LATER).orElseThrow().find(TEAM)).isEmpty();
        assertThat(register.findTree(LATER.minusDays(1)).orElseThrow().find(TEAM))
                .isPresent();
    }

    @Test
    void theSameImportTwiceOnADayChangesNothing() {
        var contents = RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", TEAM)));
        register.update(contents, FIRST, HR);

        register.update(contents, FIRST, HR);

        assertThat(register.findTree(FIRST).orElseThrow().listUnits()).isEqualTo(UNITS);
        assertThat(register.listStaff(FIRST)).hasSize(1);
    }

    @Test
    void whoMovesIsWhereTheyWereOnEarlierDays() {
        register.update(RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", TEAM))), FIRST, HR);

        register.update(RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", NORTH))), LATER, HR);

        assertThat(register.listStaff(LATER.minusDays(1)))
                .extracting(StaffMember::unit)
                .containsExactly(TEAM);
        assertThat(register.listStaff(LATER)).extracting(StaffMember::unit).containsExactly(NORTH);
    }

    @Test
    void whoIsNoLongerInTheListHasLeft() {
        register.update(RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", TEAM))), FIRST, HR);

        register.update(RegisterContents.of(UNITS, List.of()), LATER, HR);

        assertThat(register.listStaff(LATER)).isEmpty();
        assertThat(register.listStaff(LATER.minusDays(1)))
                .extracting(StaffMember::status)
                .containsExactly(EmploymentStatus.LEFT);
    }

    @Test
    void whoLeftThreeMonthsAgoIsDeleted() {
        register.update(RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", TEAM))), FIRST, HR);
        register.update(RegisterContents.of(UNITS, List.of()), LATER, HR);

        register.update(RegisterContents.of(UNITS, List.of()), LATER.plusMonths(3), HR);

        assertThat(register.listStaff(FIRST)).isEmpty();
    }

    @Test
    void anAddressThatTheSourceLacksStays() {
        var reachable = StaffMember.of("1", "A", TEAM).reachedBy(Optional.of("a@vidby.dk"), Optional.empty());
        register.update(RegisterContents.of(UNITS, List.of(reachable)), FIRST, HR);

        register.update(RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", TEAM))), LATER, HR);

        assertThat(register.listStaff(LATER).getFirst().email()).contains("a@vidby.dk");
    }

    @Test
    void whatTheLeaderDecidedStaysUntilTheListsAreGoneThroughAgain() {
        var leftOut = StaffMember.of("1", "A", TEAM).with(ListDecision.LEAVE_OUT);
        register.update(RegisterContents.of(UNITS, List.of(leftOut)), FIRST, HR);
        register.update(RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", TEAM))), LATER, HR);
        assertThat(register.listStaff(LATER).getFirst().decision()).isEqualTo(ListDecision.LEAVE_OUT);

        register.clearDecisions(HR);

        assertThat(register.listStaff(LATER).getFirst().decision()).isEqualTo(ListDecision.NONE);
    }

    @Test
    void theFrozenPictureHoldsThoseAskedWithoutNames() {
        var asked = StaffMember.of("1", "A", TEAM);
        register.update(RegisterContents.of(UNITS, List.of(asked, StaffMember.of("2", "B", TEAM))), FIRST, HR);

        var frozen = organisations.get(
                register.freeze(FIRST, member -> member.employmentId().equals("1"), HR));

        assertThat(frozen.employments()).containsExactly(new Employment("1", TEAM, false, List.of()));
        assertThat(frozen.tree().listUnits()).isEqualTo(UNITS);
    }

    @Test
    void theTypeOfAUnitIsDatedAndFrozenAndStaysWhereAListSaysNothingOfTypes() {
        List<Unit> typed = List.of(UNITS.get(0), UNITS.get(1), UNITS.get(2).ofType("Hjemmepleje"));
        register.update(RegisterContents.of(UNITS, List.of()), FIRST, HR);
        register.update(RegisterContents.of(typed, List.of()), LATER, HR);
        LocalDate later = LATER.plusDays(7);
        register.update(RegisterContents.of(UNITS, List.of()), later, HR);

        assertThat(register.findTree(TreeKind.LINE, FIRST).orElseThrow().listUnits())
                .isEqualTo(UNITS);
        assertThat(register.findTree(TreeKind.LINE, later).orElseThrow().listUnits())
                .isEqualTo(typed);
        var frozen = organisations.get(register.freeze(later, member -> true, HR));
        assertThat(frozen.tree().listUnits()).isEqualTo(typed);

        List<Unit> school = List.of(UNITS.get(0), UNITS.get(1).ofType("Skole"), UNITS.get(2));
        register.update(RegisterContents.of(school, List.of()), later.plusDays(7), HR);
        assertThat(register.findTree(TreeKind.LINE, later.plusDays(7))
                        .orElseThrow()
                        .listUnits())
                .isEqualTo(school);
    }

    @Test
    void aBodyOfTheMedTreeBecomesAGroupOfUnits() {
        var med = new OrganisationTree(
                List.of(new Unit(TOP, null, "Hoved-MED"), new Unit(new UnitId("m1"), TOP, "Lokal-MED Nord")));
        var units = List.of(
                new RegisterUnit(UNITS.get(0), List.of()),
                new RegisterUnit(UNITS.get(1), List.of(new UnitId("m1"))),
                new RegisterUnit(UNITS.get(2), List.of(TOP)));
        register.update(new RegisterContents(units, Optional.of(med), List.of(), List.of(), Set.of()), FIRST, HR);

        var frozen = organisations.get(register.freeze(FIRST, member -> true, HR));

        assertThat(frozen.groups())
                .containsExactly(
                        new UnitGroup(new UnitId("med-top"), "Hoved-MED", UnitGroup.Kind.MED, Set.of(NORTH, TEAM)),
                        new UnitGroup(new UnitId("m1"), "Lokal-MED Nord", UnitGroup.Kind.MED, Set.of(NORTH)));
    }

    @Test
    void whoSignsInWithALeadersAddressIsThatLeaderUntilTheLastDay() {
        register.assign(new RoleHolder("l@vidby.dk", RegisterRole.DEPUTY, TEAM, FIRST, Optional.of(LATER)), HR);
        var name = new SignInName("l@vidby.dk");

        assertThat(roles.listRoles(name, LATER)).containsExactly(RoleAssignment.in(TEAM, Role.DEPUTY, LATER));
        assertThat(roles.listRoles(name, LATER.plusDays(1))).isEmpty();
    }

    @Test
    void aRoleThatTheSourceDoesNotKnowStays() {
        register.assign(new RoleHolder("d@vidby.dk", RegisterRole.DEPUTY, TEAM, FIRST, Optional.empty()), HR);
        var leader = new RoleHolder("l@vidby.dk", RegisterRole.LEADER, TEAM, FIRST, Optional.empty());
        register.update(contents(List.of(leader)), FIRST, HR);

        register.update(contents(List.of()), LATER, HR);

        assertThat(register.listRoles(LATER)).extracting(RoleHolder::email).containsExactly("d@vidby.dk");
        assertThat(register.listRoles(LATER.minusDays(1))).hasSize(2);
    }

    @Test
    void aJobOutsideTheTreeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RegisterContents.of(UNITS, List.of(StaffMember.of("1", "A", new UnitId("elsewhere")))));
    }

    private static RegisterContents contents(List<RoleHolder> roles) {
        return new RegisterContents(
                UNITS.stream().map(unit -> new RegisterUnit(unit, List.of())).toList(),
                Optional.empty(),
                List.of(),
                roles,
                Set.of(RegisterRole.LEADER));
    }
}
