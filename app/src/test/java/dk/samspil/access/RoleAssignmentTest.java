package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.access.fixture.FourUnits;
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
}
