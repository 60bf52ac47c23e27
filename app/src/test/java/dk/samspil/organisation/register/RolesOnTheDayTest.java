package dk.samspil.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.RolesInUnits;
import dk.samspil.access.SignInName;
import dk.samspil.access.UnitAccess;
import dk.samspil.access.UnitDecision;
import dk.samspil.access.Viewer;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/// What somebody who signs in may see follows the staff list on the day.
@SpringBootTest
@OnRealPostgres
@Transactional
class RolesOnTheDayTest {
    private static final Actor HR = new Actor("hr");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 15);
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId NORTH = new UnitId("nord");
    private static final UnitId TEAM = new UnitId("team");
    private static final UnitId OTHER = new UnitId("andet-team");
    private static final UnitId BODY = new UnitId("med-nord");

    private final Register register;
    private final RolesInUnits roles;
    private final UnitAccess access;

    @Autowired
    RolesOnTheDayTest(Register register, RolesInUnits roles, UnitAccess access) {
        this.register = register;
        this.roles = roles;
        this.access = access;
    }

    @Test
    void aDeputySeesWhatTheLeaderSeesOnTheLastDayAndNothingTheDayAfter() {
        store(List.of(
                role("leder@vidby.dk", RegisterRole.LEADER, NORTH, Optional.empty()),
                role("stedfortraeder@vidby.dk", RegisterRole.DEPUTY, NORTH, Optional.of(LATER))));

        assertThat(sees("stedfortraeder@vidby.dk", LATER)).isEqualTo(sees("leder@vidby.dk", LATER));
        assertThat(sees("stedfortraeder@vidby.dk", LATER)).containsExactly(NORTH, TEAM, OTHER);
        assertThat(sees("stedfortraeder@vidby.dk", LATER.plusDays(1))).isEmpty();
        assertThat(sees("leder@vidby.dk", LATER.plusDays(1))).containsExactly(NORTH, TEAM, OTHER);
    }

    @Test
    void aRoleOpensNothingBeforeItsFirstDay() {
        store(List.of(new RoleHolder("ny@vidby.dk", RegisterRole.LEADER, TEAM, LATER, Optional.empty())));

        assertThat(sees("ny@vidby.dk", LATER.minusDays(1))).isEmpty();
        assertThat(sees("ny@vidby.dk", LATER)).containsExactly(TEAM);
    }

    @Test
    void severalLeadersOfAUnitSeeTheSame() {
        store(List.of(
                role("en@vidby.dk", RegisterRole.LEADER, TEAM, Optional.empty()),
                role("to@vidby.dk", RegisterRole.LEADER, TEAM, Optional.empty())));

        assertThat(sees("en@vidby.dk", FIRST)).containsExactly(TEAM);
        assertThat(sees("to@vidby.dk", FIRST)).containsExactly(TEAM);
    }

    @Test
    void oneWhoLeadsTwoUnitsSeesBothAndNotWhatLiesBeside() {
        store(List.of(
                role("to@vidby.dk", RegisterRole.LEADER, TEAM, Optional.empty()),
                role("to@vidby.dk", RegisterRole.LEADER, OTHER, Optional.of(LATER))));

        assertThat(sees("to@vidby.dk", LATER)).containsExactly(TEAM, OTHER);
        assertThat(sees("to@vidby.dk", LATER.plusDays(1))).containsExactly(TEAM);
    }

    @Test
    void aLastDayThatTheListLearnsLaterHolds() {
        store(List.of(role("leder@vidby.dk", RegisterRole.LEADER, TEAM, Optional.empty())));
        store(List.of(role("leder@vidby.dk", RegisterRole.LEADER, TEAM, Optional.of(LATER))));

        assertThat(sees("leder@vidby.dk", LATER)).containsExactly(TEAM);
        assertThat(sees("leder@vidby.dk", LATER.plusDays(1))).isEmpty();
    }

    @Test
    void aLastDayThatIsTakenBackHoldsNoMore() {
        store(List.of(role("leder@vidby.dk", RegisterRole.LEADER, TEAM, Optional.of(LATER))));
        store(List.of(role("leder@vidby.dk", RegisterRole.LEADER, TEAM, Optional.empty())));

        assertThat(sees("leder@vidby.dk", LATER.plusDays(1))).containsExactly(TEAM);
    }

    @Test
    void sittingInABodyOpensTheOrganisationAndItsDepartmentsAndNoTeam() {
        store(List.of(role("formand@vidby.dk", RegisterRole.MED_CHAIR, BODY, Optional.empty())));

        assertThat(sees("formand@vidby.dk", FIRST)).containsExactly(TOP, NORTH);
    }

    @Test
    void anAmrSeesTheOwnUnitsOfTheLineAndNothingBelowThem() {
        store(List.of(
                role("amr@vidby.dk", RegisterRole.AMR, NORTH, Optional.empty()),
                role("amr@vidby.dk", RegisterRole.AMR, TEAM, Optional.empty())));

        assertThat(sees("amr@vidby.dk", FIRST)).containsExactly(NORTH, TEAM);
    }

    private void store(List<RoleHolder> held) {
        register.update(
                new RegisterContents(
                        List.of(
                                new RegisterUnit(new Unit(TOP, null, "Vidby"), List.of()),
                                new RegisterUnit(new Unit(NORTH, TOP, "Nord"), List.of(BODY)),
                                new RegisterUnit(new Unit(TEAM, NORTH, "Åen"), List.of(BODY)),
                                new RegisterUnit(new Unit(OTHER, NORTH, "Bakken"), List.of())),
                        Optional.of(new OrganisationTree(List.of(new Unit(BODY, null, "Lokal-MED Nord")))),
                        List.of(),
                        held,
                        Set.of(RegisterRole.values())),
                FIRST,
                HR);
        register.freeze(FIRST, member -> true, HR);
    }

    /// The units whose reports the person may open on a day.
    private List<UnitId> sees(String address, LocalDate day) {
        var name = new SignInName(address);
        List<RoleAssignment> held = roles.listRoles(name, day);
        if (held.isEmpty()) {
            return List.of();
        }
        assertThat(held).noneMatch(assignment -> assignment.role() == Role.HR_CONSULTANT);
        var viewer = new Viewer(name, Language.DA, held);
        return List.of(TOP, NORTH, TEAM, OTHER).stream()
                .filter(unit -> access.decide(viewer, unit) instanceof UnitDecision.Allowed)
                .toList();
    }

    private static RoleHolder role(String email, RegisterRole role, UnitId unit, Optional<LocalDate> last) {
        return new RoleHolder(email, role, unit, FIRST, last);
    }
}
