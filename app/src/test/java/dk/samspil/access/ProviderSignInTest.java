package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.access.ProviderOutcome.Reason;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeStaff;
import dk.samspil.audit.AuditLog;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.register.Register;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@OnRealPostgres
@Transactional
class ProviderSignInTest {
    private final Accounts accounts;
    private final RolesInUnits staff;
    private final AuditLog auditLog;
    private final Register register;
    private final Clock clock;

    @Autowired
    ProviderSignInTest(Accounts accounts, RolesInUnits staff, AuditLog auditLog, Register register, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.auditLog = auditLog;
        this.register = register;
        this.clock = clock;
    }

    @BeforeEach
    void aStaffList() {
        SomeStaff.store(register, LocalDate.now(clock));
    }

    @Test
    void whoIsLeaderAmrOrDeputyTodayComesInAsThat() {
        assertThat(signIn(settings("email", "", ""), Map.of("email", "Leder.Aaen@Vidby.dk")))
                .isEqualTo(new ProviderOutcome.Welcome(new Viewer(
                        new SignInName(SomeStaff.LEADER),
                        Language.DA,
                        List.of(RoleAssignment.in(FourUnits.TEAM, Role.LEADER)))));
        assertThat(signIn(settings("email", "", ""), Map.of("email", SomeStaff.AMR)))
                .isInstanceOf(ProviderOutcome.Welcome.class);
        assertThat(signIn(settings("email", "", ""), Map.of("email", SomeStaff.DEPUTY)))
                .isInstanceOf(ProviderOutcome.Welcome.class);
    }

    @Test
    void rolesOfAnAccountAndOfTheStaffListAddUp() {
        account(SomeStaff.LEADER, RoleAssignment.of(Role.SECRETARY));

        var outcome = signIn(settings("email", "", ""), Map.of("email", SomeStaff.LEADER));

        assertThat(((ProviderOutcome.Welcome) outcome).viewer().assignments())
                .containsExactly(RoleAssignment.in(FourUnits.TEAM, Role.LEADER), RoleAssignment.of(Role.SECRETARY));
    }

    @Test
    void theClaimThatNamesPeopleIsASetting() {
        account("hr-konto", RoleAssignment.of(Role.HR_CONSULTANT));

        assertThat(signIn(settings("upn", "", ""), Map.of("upn", "HR-konto", "email", SomeStaff.LEADER)))
                .isInstanceOfSatisfying(
                        ProviderOutcome.Welcome.class,
                        welcome -> assertThat(welcome.viewer().has(Role.HR_CONSULTANT))
                                .isTrue());
        assertThat(signIn(settings("upn", "", ""), Map.of("email", SomeStaff.LEADER)))
                .isEqualTo(new ProviderOutcome.Refused(Reason.UNKNOWN));
        assertThat(signIn(settings("upn", "", ""), Map.of("upn", List.of("hr-konto"))))
                .isEqualTo(new ProviderOutcome.Refused(Reason.UNKNOWN));
    }

    @Test
    void aClaimCanBeRequiredOfAll() {
        var required = settings("email", "groups", "samspil");

        assertThat(signIn(required, Map.of("email", SomeStaff.LEADER)))
                .isEqualTo(new ProviderOutcome.Refused(Reason.NOT_ALLOWED));
        assertThat(signIn(required, Map.of("email", SomeStaff.LEADER, "groups", List.of("samspil-other"))))
                .isEqualTo(new ProviderOutcome.Refused(Reason.NOT_ALLOWED));
        assertThat(signIn(required, Map.of("email", SomeStaff.LEADER, "groups", List.of("staff", "samspil"))))
                .isInstanceOf(ProviderOutcome.Welcome.class);
        assertThat(signIn(required, Map.of("email", SomeStaff.EMPLOYEE, "groups", "samspil")))
                .isEqualTo(new ProviderOutcome.Refused(Reason.NO_ROLE));
    }

    @Test
    void anAccountWhoseRolesHaveEndedHasNoRole() {
        account(
                "facilitator@andetsteds.dk",
                RoleAssignment.in(
                        FourUnits.TEAM, Role.FACILITATOR, LocalDate.now(clock).minusDays(1)));

        assertThat(signIn(settings("email", "", ""), Map.of("email", "facilitator@andetsteds.dk")))
                .isEqualTo(new ProviderOutcome.Refused(Reason.NO_ROLE));
    }

    @Test
    void withoutSettingsNobodySignsInThatWay() {
        assertThat(new ProviderConfiguration(new MockEnvironment())
                        .providerSettings()
                        .isOn())
                .isFalse();
    }

    @Test
    void settingsThatCannotBeMeantStopTheStart() {
        var plain = new MockEnvironment()
                .withProperty("samspil.access.oidc.issuer", "http://login.example.org")
                .withProperty("samspil.access.oidc.client-id", "samspil");
        var nameless = new MockEnvironment().withProperty("samspil.access.oidc.issuer", "https://login.example.org");
        var half = new MockEnvironment().withProperty("samspil.access.oidc.required-claim", "groups");

        for (MockEnvironment wrong : List.of(plain, nameless, half)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ProviderConfiguration(wrong).providerSettings());
        }
    }

    @Test
    void theSecretMayLieInAFileAndIsNeverWrittenOut(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "kun-mellem-os\n");
        var settings = new ProviderConfiguration(new MockEnvironment()
                        .withProperty("samspil.access.oidc.issuer", "https://login.example.org")
                        .withProperty("samspil.access.oidc.client-id", "samspil")
                        .withProperty("samspil.access.oidc.client-secret-file", file.toString()))
                .providerSettings();

        assertThat(settings.clientSecret()).isEqualTo("kun-mellem-os");
        assertThat(settings.toString()).doesNotContain("kun-mellem-os");
    }

    private ProviderOutcome signIn(ProviderSettings settings, Map<String, Object> claims) {
        return new ProviderSignIn(settings, accounts, staff, auditLog, clock).signIn(claims);
    }

    private void account(String name, RoleAssignment role) {
        accounts.create(
                new NewAccount(new SignInName(name), new Password("en lang hemmelighed"), Language.DA, List.of(role)),
                Actor.APPLICATION);
    }

    private static ProviderSettings settings(String nameClaim, String requiredClaim, String requiredValue) {
        return new ProviderSettings(
                "https://login.example.org",
                "samspil",
                "",
                List.of("openid"),
                nameClaim,
                requiredClaim,
                requiredValue,
                "");
    }
}
