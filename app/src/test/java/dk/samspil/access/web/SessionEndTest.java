package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// When a sign-in ends, and how one is told.
@SpringBootTest(properties = "samspil.access.session.longest=10h")
@AutoConfigureMockMvc
@OnRealPostgres
class SessionEndTest {
    private static final String SINCE = SessionLimits.class.getName() + ".since";

    private final MockMvcTester web;
    private final Clock clock;

    @Autowired
    SessionEndTest(MockMvcTester web, Accounts accounts, Clock clock) {
        this.web = web;
        this.clock = clock;
        SomeAccounts.create(accounts);
    }

    private MockHttpSession session;

    @BeforeEach
    void somebodySignsIn() {
        session = (MockHttpSession) web.post()
                .uri("/log-ind")
                .with(csrf())
                .param("navn", SomeAccounts.LEADER)
                .param("adgangskode", SomeAccounts.PASSWORD)
                .exchange()
                .getRequest()
                .getSession();
    }

    @Test
    void everyPageSaysWhenTheSignInEndsWithoutAnyScript() {
        assertThat(page())
                .containsPattern("Gør du ikke noget, bliver du logget af kl\\. \\d\\d\\.\\d\\d\\.")
                .containsPattern("data-left=\"3(600|59\\d)\"")
                .contains("role=\"status\"")
                .containsPattern("<script src=\"/assets/session-[0-9a-f]+\\.js\" defer>");
    }

    @Test
    void nobodyIsToldWhoIsNotSignedIn() {
        assertThat(web.get().uri("/saadan-passer-vi-paa-svarene"))
                .bodyText()
                .doesNotContain("bliver du logget af", "<script");
    }

    @Test
    void whoSaysThatTheyAreThereStays() {
        session.setAttribute(SINCE, clock.instant().minus(Duration.ofHours(2)));

        assertThat(web.post().uri("/bliv-her").session(session).with(csrf()))
                .hasStatusOk()
                .hasBodyTextEqualTo("3600");
    }

    @Test
    void theLastHourCannotBeMadeLonger() {
        session.setAttribute(SINCE, clock.instant().minus(Duration.ofHours(9)).minus(Duration.ofMinutes(30)));

        assertThat(page()).contains("Du bliver logget af kl.", "data-stay=\"\"");
        assertThat(web.post().uri("/bliv-her").session(session).with(csrf()))
                .bodyText()
                .satisfies(seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1700, 1800));
    }

    @Test
    void nobodyStaysSignedInForLongerThanTheLimitHoweverBusyTheyAre() {
        session.setAttribute(SINCE, clock.instant().minus(Duration.ofHours(10)).minusSeconds(1));

        assertThat(web.get().uri("/").session(session)).hasStatus3xxRedirection();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theLimitsAreSettings() {
        var limits = limits("15m", "4h");
        var fresh = new MockHttpSession();

        assertThat(limits.idle()).isEqualTo(Duration.ofMinutes(15));
        assertThat(limits.end(fresh).moment()).isEqualTo(Instant.parse("2026-12-03T09:15:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> limits("1m", "4h"));
        assertThatIllegalArgumentException().isThrownBy(() -> limits("60m", "30m"));
    }

    private static SessionLimits limits(String idle, String longest) {
        return new SessionLimits(
                new MockEnvironment()
                        .withProperty("samspil.access.session.idle", idle)
                        .withProperty("samspil.access.session.longest", longest),
                Clock.fixed(Instant.parse("2026-12-03T09:00:00Z"), ZoneOffset.UTC));
    }

    private String page() {
        var answer = web.get().uri("/").session(session).exchange().getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
