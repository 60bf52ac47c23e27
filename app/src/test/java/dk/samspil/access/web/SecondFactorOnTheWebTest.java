package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.access.fixture.Authenticator;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with a phone, by a browser without script.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "samspil.access.second-factor.required-for=HR_CONSULTANT, DATA_PROTECTION_OFFICER, OPERATOR")
@OnRealPostgres
class SecondFactorOnTheWebTest {
    private static final Pattern KEY_TEXT = Pattern.compile("class=\"key-text\">([^<]+)<");
    private static final RoleAssignment HR = RoleAssignment.of(Role.HR_CONSULTANT);

    private final Accounts accounts;
    private final Clock clock;
    private final JdbcClient database;
    private final int port;
    private PlainBrowser browser;

    @Autowired
    SecondFactorOnTheWebTest(Accounts accounts, Clock clock, JdbcClient database, @LocalServerPort int port) {
        this.accounts = accounts;
        this.clock = clock;
        this.database = database;
        this.port = port;
        this.browser = new PlainBrowser(port);
    }

    @Test
    void hrSetsAPhoneUpBeforeAnythingElseAndSignsInWithItFromThenOn() {
        account("hr-to-trin", HR);
        signIn("hr-to-trin");
        assertThat(browser.address()).isEqualTo("/log-ind/telefon");
        var phone = phone();

        browser.send("/log-ind/telefon", Map.of("kode", phone.code(clock.instant())));
        List<String> codes = keyTexts();
        assertThat(codes).hasSize(10);
        assertThat(browser.open("/").status()).isEqualTo(200);

        signOutAndIn("hr-to-trin");
        assertThat(browser.address()).isEqualTo("/log-ind/kode");
        assertThat(browser.send("/log-ind/kode", Map.of("kode", "000000")).text())
                .contains("Vi kunne ikke bruge koden");
        browser.send("/log-ind/kode", Map.of("kode", phone.code(clock.instant().plusSeconds(30))))
                .followAll();
        assertThat(browser.address()).isEqualTo("/");
        assertThat(browser.text()).contains("Arbejdsmiljøkonsulent");

        signOutAndIn("hr-to-trin");
        browser.send("/log-ind/kode", Map.of("kode", codes.getFirst())).followAll();
        assertThat(browser.text()).contains("Du brugte en reservekode", "Du har 9 reservekoder tilbage");

        assertThat(actionsOf("hr-to-trin"))
                .containsSubsequence(
                        "second factor set up", "signed in with a second factor", "signed in with a recovery code");
    }

    @Test
    void aPasswordAloneOpensNothingButThePagesForTheCode() {
        account("dpo-to-trin", RoleAssignment.of(Role.DATA_PROTECTION_OFFICER));
        signIn("dpo-to-trin");

        for (String page : List.of("/", "/dokumentation-for-beskyttelsen", "/sikkerhedserklaering", "/min-konto")) {
            browser.openOnly(page);
            assertThat(browser.status()).as(page).isEqualTo(302);
            assertThat(browser.next()).as(page).endsWith("/log-ind/kode");
        }
        assertThat(browser.open("/saadan-passer-vi-paa-svarene").text()).doesNotContain("Databeskyttelsesrådgiver");
        browser.send("/min-konto/reservekoder", Map.of("kode", "000000"));
        assertThat(browser.next()).contains("/log-ind");
    }

    @Test
    void aLeaderMayHaveAPhoneAndNeedNot() {
        account("leder-to-trin", RoleAssignment.in(FourUnits.TEAM, Role.LEADER));
        signIn("leder-to-trin");
        assertThat(browser.address()).isEqualTo("/");
        assertThat(browser.open("/min-konto").text()).contains("adgangskode alene");

        browser.open("/log-ind/telefon");
        browser.send("/log-ind/telefon", Map.of("kode", phone().code(clock.instant())));

        signOutAndIn("leder-to-trin");
        assertThat(browser.address()).isEqualTo("/log-ind/kode");
    }

    @Test
    void oneComesToThePageOneAskedFor() {
        account("hr-vil-til-konti", HR);
        browser.open("/konti");
        signIn("hr-vil-til-konti");
        browser.send("/log-ind/telefon", Map.of("kode", phone().code(clock.instant())));
        signOutAndOpen("/konti");
        signIn("hr-vil-til-konti");

        assertThat(browser.address()).isEqualTo("/log-ind/kode");
    }

    @Test
    void aLostPhoneIsTakenOutOfUseByAColleagueAndByNobodyElse() {
        account("hr-mister", HR);
        account("hr-hjaelper", HR);
        signIn("hr-mister");
        browser.send("/log-ind/telefon", Map.of("kode", phone().code(clock.instant())));
        browser.open("/konti");
        browser.send("/konti/mistet-telefon", Map.of("navn", "hr-mister", "sikker", "ja"));
        assertThat(browser.text()).contains("Din egen telefon tager en anden i HR ud af brug");

        var helper = new PlainBrowser(port);
        browser = helper;
        signIn("hr-hjaelper");
        browser.send("/log-ind/telefon", Map.of("kode", phone().code(clock.instant())));
        browser.open("/konti");
        browser.send("/konti/mistet-telefon", Map.of("navn", "hr-mister"));
        assertThat(browser.text()).contains("Sæt kryds");
        browser.open("/konti");
        browser.send("/konti/mistet-telefon", Map.of("navn", "hr-mister", "sikker", "ja"))
                .followAll();
        assertThat(browser.text()).contains("Telefonen er taget ud af brug");

        browser = new PlainBrowser(port);
        signIn("hr-mister");
        assertThat(browser.address()).isEqualTo("/log-ind/telefon");
        assertThat(actionsOf("hr-hjaelper")).contains("second factor taken out of use");
    }

    @Test
    void newCodesOnPaperTakeACodeOfThePhone() {
        account("hr-nye-koder", HR);
        signIn("hr-nye-koder");
        var phone = phone();
        browser.send("/log-ind/telefon", Map.of("kode", phone.code(clock.instant())));
        browser.open("/min-konto");

        browser.send("/min-konto/reservekoder", Map.of("kode", "000000"));
        assertThat(keyTexts()).isEmpty();
        browser.open("/min-konto");
        browser.send(
                "/min-konto/reservekoder",
                Map.of("kode", phone.code(clock.instant().plusSeconds(30))));
        assertThat(keyTexts()).hasSize(10);
    }

    private void account(String name, RoleAssignment role) {
        accounts.create(
                new NewAccount(new SignInName(name), new Password(SomeAccounts.PASSWORD), Language.DA, List.of(role)),
                Actor.APPLICATION);
    }

    private void signIn(String name) {
        browser.open("/log-ind");
        browser.send("/log-ind", Map.of("navn", name, "adgangskode", SomeAccounts.PASSWORD));
        browser.followAll();
    }

    private void signOutAndIn(String name) {
        signOutAndOpen("/log-ind");
        signIn(name);
    }

    private void signOutAndOpen(String page) {
        browser.open("/");
        browser.send("/log-af", Map.of());
        browser.open(page);
    }

    private Authenticator phone() {
        return new Authenticator(keyTexts().getFirst());
    }

    private List<String> keyTexts() {
        return KEY_TEXT.matcher(browser.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private List<String> actionsOf(String name) {
        return database.sql("select action from audit.entry where actor = :name order by id")
                .param("name", name)
                .query(String.class)
                .list();
    }
}
