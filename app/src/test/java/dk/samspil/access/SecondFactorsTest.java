package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.access.fixture.Authenticator;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.audit.AuditLog;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnRealPostgres
@Transactional
class SecondFactorsTest {
    private static final SignInName NAME = new SignInName("to-trin");
    private static final SignInName OTHER = new SignInName("to-trin-kollega");
    private static final Actor COLLEAGUE = new Actor(OTHER.value());

    private final Accounts accounts;
    private final SecondFactorStore store;
    private final FactorKey key;
    private final PasswordEncoder passwords;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final SecondFactors factors;
    private Instant now = Instant.parse("2026-12-03T09:00:00Z");

    @Autowired
    SecondFactorsTest(
            Accounts accounts,
            SecondFactorStore store,
            FactorKey key,
            PasswordEncoder passwords,
            AuditLog auditLog,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.accounts = accounts;
        this.store = store;
        this.key = key;
        this.passwords = passwords;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.database = database;
        this.factors = factors(new MockEnvironment());
    }

    private SecondFactors factors(MockEnvironment settings) {
        InstantSource moving = () -> now;
        return new SecondFactors(
                store,
                key,
                new FactorPolicy(settings),
                passwords,
                auditLog,
                transaction,
                moving.withZone(ZoneOffset.UTC));
    }

    @BeforeEach
    void twoAccounts() {
        for (SignInName name : List.of(NAME, OTHER)) {
            accounts.create(
                    new NewAccount(
                            name,
                            new Password("en lang hemmelighed"),
                            Language.DA,
                            List.of(RoleAssignment.of(Role.HR_CONSULTANT))),
                    Actor.APPLICATION);
        }
    }

    @Test
    void aPhoneCountsOnceItHasShownARightCode() {
        var phone = prepare(NAME);
        assertThat(factors.has(NAME)).isFalse();

        assertThat(factors.confirm(NAME, "000000")).isEmpty();
        assertThat(factors.has(NAME)).isFalse();

        assertThat(factors.confirm(NAME, phone.code(now)).orElseThrow())
                .hasSize(SecondFactors.RECOVERY_CODES)
                .doesNotHaveDuplicates();
        assertThat(factors.has(NAME)).isTrue();
    }

    @Test
    void openingThePageTwiceGivesTheSameSecret() {
        assertThat(prepare(NAME)).isEqualTo(prepare(NAME));
    }

    @Test
    void whoHasAPhoneIsShownItsSecretNoMore() {
        setUp(NAME);

        assertThat(factors.prepare(NAME, "Samspil")).isEmpty();
        assertThat(factors.confirm(NAME, "123456")).isEmpty();
    }

    @Test
    void thePhoneReadsWhatAuthenticatorsHaveAgreedOn() {
        var setup = factors.prepare(NAME, "Samspil Vidby Kommune").orElseThrow();

        assertThat(setup.address())
                .isEqualTo("otpauth://totp/Samspil%20Vidby%20Kommune:to-trin?secret="
                        + setup.secret().replace(" ", "")
                        + "&issuer=Samspil%20Vidby%20Kommune&algorithm=SHA1&digits=6&period=30");
        assertThat(setup.toString()).doesNotContain(setup.secret());
    }

    @Test
    void aCodeIsTakenOnce() {
        var phone = setUp(NAME);
        now = now.plusSeconds(60);
        String code = phone.code(now);

        assertThat(factors.check(NAME, code)).isEqualTo(new FactorOutcome.Accepted());
        assertThat(factors.check(NAME, code)).isEqualTo(new FactorOutcome.Wrong());
    }

    @Test
    void theCodeThatSetThePhoneUpSignsNobodyIn() {
        var phone = setUp(NAME);

        assertThat(factors.check(NAME, phone.code(now))).isEqualTo(new FactorOutcome.Wrong());
    }

    @Test
    void anEarlierCodeIsNotTakenAfterALaterOne() {
        var phone = setUp(NAME);
        now = now.plusSeconds(60);
        factors.check(NAME, phone.code(now.plusSeconds(30)));

        assertThat(factors.check(NAME, phone.code(now))).isEqualTo(new FactorOutcome.Wrong());
    }

    @Test
    void theCodeOfAnotherPersonIsWrong() {
        setUp(NAME);
        var colleague = setUp(OTHER);
        now = now.plusSeconds(60);

        assertThat(factors.check(NAME, colleague.code(now))).isEqualTo(new FactorOutcome.Wrong());
    }

    @Test
    void codesMayBeTypedWithSpaces() {
        var phone = setUp(NAME);
        now = now.plusSeconds(60);
        String code = phone.code(now);

        assertThat(factors.check(NAME, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(new FactorOutcome.Accepted());
    }

    @Test
    void afterFiveWrongCodesEvenARightOneHasToWait() {
        var phone = setUp(NAME);
        now = now.plusSeconds(60);
        for (int i = 0; i < FailedSignIns.FREE_TRIES; i++) {
            assertThat(factors.check(NAME, "000000")).isEqualTo(new FactorOutcome.Wrong());
        }

        assertThat(factors.check(NAME, phone.code(now))).isEqualTo(new FactorOutcome.Paused());
        now = now.plus(Duration.ofMinutes(1));
        assertThat(factors.check(NAME, phone.code(now))).isEqualTo(new FactorOutcome.Accepted());
        assertThat(factors.check(NAME, "000000")).isEqualTo(new FactorOutcome.Wrong());
    }

    @Test
    void thePhoneIsNotGuessedWhileItIsSetUpEither() {
        var phone = prepare(NAME);
        for (int i = 0; i < FailedSignIns.FREE_TRIES; i++) {
            factors.confirm(NAME, "000000");
        }

        assertThat(factors.confirm(NAME, phone.code(now))).isEmpty();
    }

    @Test
    void aCodeOnPaperWorksOnce() {
        prepare(NAME);
        var codes = factors.confirm(NAME, prepare(NAME).code(now)).orElseThrow();
        String typed = codes.get(3).written().toLowerCase(java.util.Locale.ROOT);

        assertThat(factors.check(NAME, typed)).isEqualTo(new FactorOutcome.RecoveryUsed(9));
        assertThat(factors.check(NAME, typed)).isEqualTo(new FactorOutcome.Wrong());
        assertThat(factors.countRecoveryCodes(NAME)).isEqualTo(9);
    }

    @Test
    void newCodesOnPaperReplaceTheOldOnes() {
        var old = factors.confirm(NAME, prepare(NAME).code(now)).orElseThrow();

        var fresh = factors.renewRecoveryCodes(NAME);

        assertThat(factors.check(NAME, old.getFirst().value())).isEqualTo(new FactorOutcome.Wrong());
        assertThat(factors.check(NAME, fresh.getFirst().value())).isEqualTo(new FactorOutcome.RecoveryUsed(9));
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodesInTheClear() {
        var phone = prepare(NAME);
        var codes = factors.confirm(NAME, phone.code(now)).orElseThrow();
        var row = store.find(NAME).orElseThrow();
        String secret = HexFormat.of()
                .formatHex(key.unlock(row.account(), HexFormat.of().parseHex(row.locked())));

        assertThat(row.locked()).doesNotContain(secret);
        assertThat(database.sql("select code_hash from access.recovery_code where account_id = :account")
                        .param("account", row.account())
                        .query(String.class)
                        .list())
                .hasSize(SecondFactors.RECOVERY_CODES)
                .allMatch(hash -> hash.startsWith("{bcrypt}"))
                .noneMatch(hash -> codes.stream().anyMatch(code -> hash.contains(code.value())));
    }

    @Test
    void aSecretThatIsMovedToAnotherAccountOpensForNobody() {
        setUp(NAME);
        setUp(OTHER);
        var rows = List.of(store.find(NAME).orElseThrow(), store.find(OTHER).orElseThrow());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> key.unlock(
                        rows.getFirst().account(),
                        HexFormat.of().parseHex(rows.getLast().locked())));
    }

    @Test
    void aLostPhoneIsTakenOutOfUseBySomebodyElseAndThatIsWrittenDown() {
        setUp(NAME);

        assertThat(factors.remove(NAME, COLLEAGUE)).isTrue();

        assertThat(factors.has(NAME)).isFalse();
        assertThat(factors.countRecoveryCodes(NAME)).isZero();
        assertThat(database.sql("select actor, subject from audit.entry where action = :action")
                        .param("action", "second factor taken out of use")
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("actor", OTHER.value())
                        .containsEntry("subject", "account to-trin"));
    }

    @Test
    void nobodyTakesTheirOwnPhoneOutOfUse() {
        setUp(NAME);

        assertThatIllegalArgumentException().isThrownBy(() -> factors.remove(NAME, new Actor(NAME.value())));
    }

    @Test
    void thoseWhoseRoleOpensMuchMustHaveAPhone() {
        assertThat(factors.isRequiredOf(viewer(RoleAssignment.of(Role.HR_CONSULTANT))))
                .isTrue();
        assertThat(factors.isRequiredOf(viewer(RoleAssignment.of(Role.DATA_PROTECTION_OFFICER))))
                .isTrue();
        assertThat(factors.isRequiredOf(viewer(RoleAssignment.of(Role.OPERATOR))))
                .isTrue();
        assertThat(factors.isRequiredOf(viewer(RoleAssignment.in(FourUnits.TEAM, Role.LEADER))))
                .isFalse();
    }

    @Test
    void whoMustHaveAPhoneIsASetting() {
        var leaders = factors(new MockEnvironment()
                .withProperty("samspil.access.second-factor.required-for", "hr-consultant, LEADER"));
        var nobody = factors(new MockEnvironment().withProperty("samspil.access.second-factor.required-for", ""));

        assertThat(leaders.isRequiredOf(viewer(RoleAssignment.in(FourUnits.TEAM, Role.LEADER))))
                .isTrue();
        assertThat(nobody.isRequiredOf(viewer(RoleAssignment.of(Role.HR_CONSULTANT))))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        factors(new MockEnvironment().withProperty("samspil.access.second-factor.required-for", "HR")))
                .withMessageContaining("names no role");
    }

    private static Viewer viewer(RoleAssignment role) {
        return new Viewer(NAME, Language.DA, List.of(role));
    }

    private Authenticator prepare(SignInName name) {
        return new Authenticator(factors.prepare(name, "Samspil").orElseThrow().secret());
    }

    private Authenticator setUp(SignInName name) {
        var phone = prepare(name);
        assertThat(factors.confirm(name, phone.code(now))).isPresent();
        return phone;
    }
}
