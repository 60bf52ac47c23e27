package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.NewAccount;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.docs.Repository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoAccountsTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleCanBeTried(Role role) {
        assertThat(assignments().map(RoleAssignment::role)).contains(role);
    }

    @Test
    void everyRoleIsHeldInAUnitThatExists() {
        assertThat(assignments()
                        .map(RoleAssignment::unit)
                        .flatMap(Optional::stream)
                        .distinct())
                .allMatch(unit -> MunicipalityPlan.read().getUnits(2026).stream()
                        .anyMatch(planned -> planned.id().equals(unit.value())));
    }

    @Test
    void theReadmeSaysHowToSignIn() {
        String readme = Repository.read(Repository.ROOT.resolve("README.md"));

        assertThat(DemoAccounts.list())
                .allSatisfy(account ->
                        assertThat(readme).contains("| `" + account.name() + "` | `" + DemoAccounts.PASSWORD + "` |"));
    }

    @Test
    void nothingIsLoadedWithoutTheProfile() {
        new ApplicationContextRunner()
                .withUserConfiguration(DemoLoader.class)
                .run(context -> assertThat(context).doesNotHaveBean(DemoLoader.class));
    }

    private static Stream<RoleAssignment> assignments() {
        return DemoAccounts.list().stream().map(NewAccount::assignments).flatMap(List::stream);
    }
}
