package dk.samspil.access;

import static dk.samspil.access.fixture.FourUnits.DEPARTMENT;
import static dk.samspil.access.fixture.FourUnits.OTHER_TEAM;
import static dk.samspil.access.fixture.FourUnits.TEAM;
import static dk.samspil.access.fixture.FourUnits.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.UnitDecision.Allowed;
import dk.samspil.access.UnitDecision.Reason;
import dk.samspil.access.UnitDecision.Refused;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitAccessTest {
    private final UnitAccess access = new UnitAccess(new FourUnits());

    @Test
    void theConsultantSeesEveryUnit() {
        var viewer = viewer(RoleAssignment.of(Role.HR_CONSULTANT));

        assertThat(List.of(WHOLE, DEPARTMENT, TEAM)).allMatch(unit -> access.decide(viewer, unit) instanceof Allowed);
    }

    @Test
    void aLeaderSeesTheOwnUnitAndAllBelow() {
        var viewer = viewer(RoleAssignment.in(DEPARTMENT, Role.LEADER));

        assertThat(List.of(DEPARTMENT, TEAM, OTHER_TEAM))
                .allMatch(unit -> access.decide(viewer, unit) instanceof Allowed);
    }

    @Test
    void aLeaderSeesNothingAboveOrBeside() {
        var viewer = viewer(RoleAssignment.in(TEAM, Role.LEADER));

        assertThat(List.of(WHOLE, DEPARTMENT, OTHER_TEAM))
                .allMatch(unit -> access.decide(viewer, unit).equals(new Refused(Reason.NOT_OWN_UNIT)));
    }

    @ParameterizedTest
    @EnumSource(names = {"AMR", "TR"})
    void amrAndTrSeeTheirUnitAndNothingBelow(Role role) {
        var viewer = viewer(RoleAssignment.in(DEPARTMENT, role));

        assertThat(access.decide(viewer, DEPARTMENT)).isEqualTo(new Allowed());
        assertThat(access.decide(viewer, TEAM)).isEqualTo(new Refused(Reason.NOT_OWN_UNIT));
    }

    @Test
    void theSecretarySeesNoUnit() {
        var viewer = viewer(RoleAssignment.of(Role.SECRETARY));

        assertThat(access.decide(viewer, TEAM)).isEqualTo(new Refused(Reason.NO_RESULTS_IN_THIS_ROLE));
    }

    @Test
    void severalRolesOpenWhatEachOfThemOpens() {
        var viewer = viewer(RoleAssignment.in(TEAM, Role.LEADER), RoleAssignment.in(OTHER_TEAM, Role.AMR));

        assertThat(access.decide(viewer, OTHER_TEAM)).isEqualTo(new Allowed());
    }

    @Test
    void aUnitThatDoesNotExistIsToldApart() {
        var viewer = viewer(RoleAssignment.of(Role.HR_CONSULTANT));

        assertThat(access.decide(viewer, new UnitId("nowhere"))).isEqualTo(new Refused(Reason.UNKNOWN_UNIT));
    }

    private static Viewer viewer(RoleAssignment... assignments) {
        return new Viewer(new SignInName("somebody"), Language.DA, Arrays.asList(assignments));
    }
}
