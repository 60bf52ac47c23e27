package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.access.fixture.FourUnits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoleAssignmentTest {
    @Test
    void aLeaderLeadsAUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoleAssignment.of(Role.LEADER));
    }

    @Test
    void theConsultantBelongsToNoUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoleAssignment.in(FourUnits.TEAM, Role.HR_CONSULTANT));
    }

    @Test
    void aFacilitatorHelpsUntilAnAgreedDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoleAssignment.in(FourUnits.TEAM, Role.FACILITATOR));
    }

    @Test
    void aRoleIsHeldOnItsLastDayAndNotAfter() {
        var last = LocalDate.of(2027, 2, 26);
        var facilitator = RoleAssignment.in(FourUnits.TEAM, Role.FACILITATOR, last);

        assertThat(facilitator.isHeldOn(last)).isTrue();
        assertThat(facilitator.isHeldOn(last.plusDays(1))).isFalse();
    }
}
