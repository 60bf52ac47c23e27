package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.fixture.FourUnits;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@OnRealPostgres
@Transactional
class AccountsTest {
    private static final SignInName NAME = new SignInName("leder.aaen");

    private final Accounts accounts;
    private final JdbcClient database;

    @Autowired
    AccountsTest(Accounts accounts, JdbcClient database) {
        this.accounts = accounts;
        this.database = database;
    }

    @Test
    void aPersonIsFoundWithTheirRoles() {
        var assignments = List.of(RoleAssignment.in(FourUnits.TEAM, Role.LEADER), RoleAssignment.of(Role.SECRETARY));

        var outcome = create(assignments);

        var viewer = new Viewer(NAME, Language.EN, assignments);
        assertThat(outcome).isEqualTo(new AccountOutcome.Created(viewer));
        assertThat(accounts.findViewer(NAME)).contains(viewer);
    }

    @Test
    void whoseEveryRoleHasEndedIsNobodyAnyMore() {
        create(List.of(RoleAssignment.in(FourUnits.TEAM, Role.FACILITATOR, LocalDate.of(2020, 1, 31))));

        assertThat(accounts.findViewer(NAME)).isEmpty();
    }

    @Test
    void aNameIsTakenOnce() {
        create(List.of(RoleAssignment.of(Role.SECRETARY)));

        var outcome = create(List.of(RoleAssignment.of(Role.HR_CONSULTANT)));

        assertThat(outcome).isEqualTo(new AccountOutcome.NameTaken(NAME));
        assertThat(accounts.findViewer(NAME).orElseThrow().has(Role.HR_CONSULTANT))
                .isFalse();
    }

    @Test
    void whoMadeAnAccountAndWithWhichRolesIsWrittenDown() {
        create(List.of(RoleAssignment.in(FourUnits.TEAM, Role.AMR)));

        assertThat(database.sql("select actor, action, subject from audit.entry where subject like 'leder.aaen%'")
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("actor", "hr")
                        .containsEntry("action", "account created")
                        .containsEntry("subject", "leder.aaen: AMR in team-aaen"));
    }

    @Test
    void thePasswordIsKeptAsAHashOnly() {
        create(List.of(RoleAssignment.of(Role.SECRETARY)));

        assertThat(database.sql("select password_hash from access.account where sign_in_name = 'leder.aaen'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain("hemmelighed");
    }

    private AccountOutcome create(List<RoleAssignment> assignments) {
        return accounts.create(
                new NewAccount(NAME, new Password("en lang hemmelighed"), Language.EN, assignments), new Actor("hr"));
    }
}
