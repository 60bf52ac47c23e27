package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.samspil.access.fixture.OpenIdProvider;
import dk.samspil.access.fixture.SomeStaff;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.register.Register;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Sign-in at a real OpenID provider, by a client that goes from site to site like a browser.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
class ProviderSignInOnTheWebTest {
    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();
    private static final String START = "/log-ind/hos/kommunen";

    private final JdbcClient database;
    private final PlainBrowser browser;

    @Autowired
    ProviderSignInOnTheWebTest(@LocalServerPort int port, Register register, Clock clock, JdbcClient database) {
        this.database = database;
        this.browser = new PlainBrowser(port);
        PROVIDER.serves(port);
        SomeStaff.store(register, LocalDate.now(clock));
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("samspil.access.oidc.issuer", PROVIDER::issuer);
        settings.add("samspil.access.oidc.client-id", () -> OpenIdProvider.CLIENT);
        settings.add("samspil.access.oidc.client-secret", () -> OpenIdProvider.CLIENT_SECRET);
    }

    @BeforeEach
    void theProviderIsHonest() {
        PROVIDER.isHonestAgain();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void whoIsALeaderByTheStaffListComesInAsThatLeader() {
        signIn(SomeStaff.LEADER);

        assertThat(browser.address()).isEqualTo("/");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.text()).contains("Leder");
        assertThat(database.sql("select action from audit.entry where actor = :name")
                        .param("name", SomeStaff.LEADER)
                        .query(String.class)
                        .list())
                .contains("signed in at the provider");
    }

    @Test
    void theSignInPageOffersItFirst() {
        assertThat(browser.open("/log-ind").text()).contains("Log på hos Vidby Kommune", START);
    }

    @Test
    void theProviderIsAskedWithStateNonceAndAProofKey() {
        String asked = browser.openOnly(START).next();

        assertThat(asked)
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?response_type=code&")
                .contains("&state=", "&nonce=", "&code_challenge=", "&code_challenge_method=S256")
                .contains("scope=openid%20email")
                .doesNotContain(OpenIdProvider.CLIENT_SECRET);
    }

    @Test
    void oneComesBackToThePageOneAskedFor() {
        browser.open("/sikkerhedserklaering");

        signIn(SomeStaff.LEADER);

        assertThat(browser.address()).startsWith("/sikkerhedserklaering");
    }

    @Test
    void aTokenForAnotherNonceIsRefused() {
        assertThatOnlyTheForgeryIsRefused(token -> token.claim("nonce", "somebody-else-s"));
    }

    @Test
    void anAnswerForAnotherStateIsRefused() {
        passPasswordAtProvider(SomeStaff.LEADER);
        browser.openOnly(browser.next().replaceFirst("state=[^&]+", "state=somebody-else-s"))
                .followAll();

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/svaret-duer-ikke");
        assertThatNobodyIsSignedIn();
    }

    @Test
    void anAnswerInAnotherBrowserIsRefused() {
        passPasswordAtProvider(SomeStaff.LEADER);
        var other = new PlainBrowser(URI.create(browser.next()).getPort());

        other.open(browser.next());

        assertThat(other.address()).isEqualTo("/log-ind/afvist/svaret-duer-ikke");
    }

    @Test
    void aTokenThatHasRunOutIsRefused() {
        assertThatOnlyTheForgeryIsRefused(token -> {
            var issued = token.build().getIssuedAt().minus(Duration.ofHours(2));
            token.issuedAt(issued).expiresAt(issued.plus(Duration.ofHours(1)));
        });
    }

    @Test
    void aTokenForAnotherProgramIsRefused() {
        assertThatOnlyTheForgeryIsRefused(token -> token.audience(List.of("another-program")));
    }

    @Test
    void whoIsUnknownIsToldSoAndNothingIsCreated() {
        long accounts = count("access.account");
        long roles = count("organisation_register.role");

        signIn("fremmed@andetsteds.dk");

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/ukendt");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.text()).contains("Vi kender dig ikke");
        assertThat(count("access.account")).isEqualTo(accounts);
        assertThat(count("organisation_register.role")).isEqualTo(roles);
        assertThatNobodyIsSignedIn();
    }

    @Test
    void whoWorksHereWithoutARoleIsToldSo() {
        signIn(SomeStaff.EMPLOYEE);

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/uden-rolle");
        assertThat(browser.text()).contains("Du har ikke en rolle i Samspil");
        assertThatNobodyIsSignedIn();
    }

    @Test
    void whoseRoleHasEndedComesInNoMore() {
        signIn(SomeStaff.FORMER_DEPUTY);

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/uden-rolle");
    }

    @Test
    void rolesInTheTokenOpenNothing() {
        var everything = List.of("HR_CONSULTANT", "ROLE_HR_CONSULTANT", "admin", "DATA_PROTECTION_OFFICER");
        PROVIDER.says(
                SomeStaff.LEADER,
                Map.of("roles", everything, "groups", everything, "scope", "HR_CONSULTANT", "unit", "vidby"));

        signIn(SomeStaff.LEADER);

        assertThat(browser.open("/maaling").status()).isEqualTo(403);
        assertThat(browser.open("/dokumentation-for-beskyttelsen").status()).isEqualTo(403);
        assertThat(browser.open("/").status()).isEqualTo(200);
    }

    @Test
    void rolesInTheTokenDoNotLetInWhoHasNoneHere() {
        PROVIDER.says(SomeStaff.EMPLOYEE, Map.of("roles", List.of("HR_CONSULTANT", "LEADER")));

        signIn(SomeStaff.EMPLOYEE);

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/uden-rolle");
    }

    @Test
    void anAddressThatTheProviderDoesNotVouchForIsNobodys() {
        PROVIDER.says(SomeStaff.LEADER, Map.of("email_verified", false));

        signIn(SomeStaff.LEADER);

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/ukendt");
    }

    @Test
    void whoGivesUpAtTheProviderIsToldSo() {
        String asked = browser.openOnly(START).next();
        String state = asked.replaceFirst(".*&state=([^&]+)&.*", "$1");

        browser.open("/log-ind/svar/kommunen?error=access_denied&state=" + state);

        assertThat(browser.address()).isEqualTo("/log-ind/afvist/afbrudt");
        assertThat(browser.text()).contains("Du er ikke logget på");
    }

    @Test
    void everyRefusalIsExplainedInBothLanguages() {
        for (Rejection rejection : Rejection.values()) {
            String danish = browser.open("/log-ind/afvist/" + rejection.word() + "?sprog=da")
                    .text();
            String english = browser.open("/log-ind/afvist/" + rejection.word() + "?sprog=en")
                    .text();

            assertThat(danish).contains("Tilbage til log på");
            assertThat(english).contains("Back to sign-in");
            assertThat(browser.status()).isEqualTo(rejection.status().value());
        }
    }

    @Test
    void signingOutSignsOutAtTheProviderAsWell() {
        signIn(SomeStaff.LEADER);

        browser.send("/log-af", Map.of());
        assertThat(browser.next()).startsWith(PROVIDER.issuer() + "/connect/logout?id_token_hint=");
        browser.followAll();

        assertThat(browser.address()).isEqualTo("/log-ind?farvel");
        assertThatNobodyIsSignedIn();
        assertThat(browser.open(START).address()).isEqualTo("/login");
    }

    @Test
    void noSecretAndNoTokenComesIntoTheLog() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        PROVIDER.forges(token -> token.claim("nonce", "somebody-else-s"));
        signIn(SomeStaff.LEADER);
        PROVIDER.isHonestAgain();
        signIn(SomeStaff.LEADER);
        root.detachAppender(log);

        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("NOT_TRUSTED (invalid_nonce)"))
                .noneMatch(line -> line.contains(OpenIdProvider.CLIENT_SECRET)
                        || line.contains("eyJ")
                        || line.contains("code=")
                        || line.contains(SomeStaff.LEADER));
    }

    private void signIn(String person) {
        if (browser.open(START).address().equals("/login")) {
            browser.send("/login", Map.of("username", person, "password", OpenIdProvider.PASSWORD));
            browser.followAll();
        }
    }

    /// Signs in at the provider, and stays where it sends the browser back to us.
    private void passPasswordAtProvider(String person) {
        browser.open(START);
        browser.send("/login", Map.of("username", person, "password", OpenIdProvider.PASSWORD));
        browser.follow();
    }

    /// The same person in the same browser comes in with an honest token.
    private void assertThatOnlyTheForgeryIsRefused(Consumer<JwtClaimsSet.Builder> forgery) {
        PROVIDER.forges(forgery);
        signIn(SomeStaff.LEADER);
        assertThat(browser.address()).isEqualTo("/log-ind/afvist/svaret-duer-ikke");
        assertThatNobodyIsSignedIn();

        PROVIDER.isHonestAgain();
        signIn(SomeStaff.LEADER);
        assertThat(browser.text()).contains("Leder");
    }

    private void assertThatNobodyIsSignedIn() {
        assertThat(browser.open("/").address()).isEqualTo("/log-ind");
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
