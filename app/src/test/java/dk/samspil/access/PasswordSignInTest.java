package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.audit.AuditLog;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnRealPostgres
@Transactional
class PasswordSignInTest {
    private static final String RIGHT = "en lang hemmelighed";
    private static final String WRONG = "en anden hemmelighed";

    private final Accounts accounts;
    private final JdbcClient database;
    private final PasswordSignIn signIn;
    private Instant now = Instant.parse("2026-12-03T09:00:00Z");

    @Autowired
    PasswordSignInTest(
            Accounts accounts,
            AccountStore accountStore,
            SecondFactors factors,
            FailedSignInStore failures,
            PasswordEncoder passwords,
            AuditLog auditLog,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.accounts = accounts;
        this.database = database;
        InstantSource moving = () -> now;
        this.signIn = new PasswordSignIn(
                accountStore,
                accounts,
                factors,
                failures,
                passwords,
                auditLog,
                transaction,
                moving.withZone(ZoneOffset.UTC));
    }

    @BeforeEach
    void anAccount() {
        accounts.create(
                new NewAccount(
                        new SignInName("amr"),
                        new Password(RIGHT),
                        Language.DA,
                        List.of(RoleAssignment.of(Role.SECRETARY))),
                Actor.APPLICATION);
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(attempt("AMR ", RIGHT)).isEqualTo("amr");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedInTheSameWay() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt("amr", WRONG))
                .withMessage(messageOfRefusal("nobody"));
    }

    @Test
    void anEndlessPasswordIsRefusedLikeAnyOther() {
        assertRefused("amr", "x".repeat(10_000));
    }

    @Test
    void afterFiveWrongTriesEvenTheRightPasswordHasToWait() {
        failTimes("amr", FailedSignIns.FREE_TRIES);

        assertRefused("amr", RIGHT);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(attempt("amr", RIGHT)).isEqualTo("amr");
    }

    @Test
    void aTryDuringThePauseDoesNotMakeItLonger() {
        failTimes("amr", FailedSignIns.FREE_TRIES);
        now = now.plusSeconds(59);
        assertRefused("amr", RIGHT);

        now = now.plusSeconds(1);

        assertThat(attempt("amr", RIGHT)).isEqualTo("amr");
    }

    @Test
    void theRightPasswordWipesTheSlate() {
        failTimes("amr", FailedSignIns.FREE_TRIES - 1);
        attempt("amr", RIGHT);

        failTimes("amr", FailedSignIns.FREE_TRIES - 1);

        assertThat(attempt("amr", RIGHT)).isEqualTo("amr");
    }

    @Test
    void wrongTriesAreForgottenAfterADay() {
        failTimes("amr", FailedSignIns.FREE_TRIES - 1);
        now = now.plus(Duration.ofHours(25));

        failTimes("amr", FailedSignIns.FREE_TRIES - 1);

        assertThat(attempt("amr", RIGHT)).isEqualTo("amr");
    }

    @Test
    void aTypedNameIsNotKeptInTheClear() {
        assertRefused("min adgangskode i det forkerte felt", WRONG);

        assertThat(database.sql("select name_hash from access.failed_sign_in")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void theAuditLogTellsWhoSignedInAndWhoIsSlowedDown() {
        attempt("amr", RIGHT);
        failTimes("amr", FailedSignIns.FREE_TRIES);

        assertThat(database.sql("select action from audit.entry where subject = 'account amr' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("signed in", "sign-in slowed down after wrong passwords");
    }

    private void failTimes(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(name, WRONG);
        }
    }

    private void assertRefused(String name, String password) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(name, password));
    }

    private String messageOfRefusal(String name) {
        try {
            return attempt(name, WRONG);
        } catch (BadCredentialsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String attempt(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                .getName();
    }
}
