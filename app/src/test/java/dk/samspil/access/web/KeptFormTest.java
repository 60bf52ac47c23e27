package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What becomes of a form that somebody sends when their time is over.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@Import(KeptFormTest.Probe.class)
class KeptFormTest {
    private static final String SESSION = "samspil";
    private static final String WRITTEN = "Vi vil gerne tale om vagtplanen & <pauserne>";

    private final PlainBrowser browser;

    @Autowired
    KeptFormTest(Accounts accounts, @LocalServerPort int port) {
        SomeAccounts.create(accounts);
        this.browser = new PlainBrowser(port);
    }

    @RestController
    static class Probe {
        @OpenTo(Audience.SIGNED_IN)
        @GetMapping("/probe/skriv")
        String form() {
            return "a form";
        }

        @OpenTo(Audience.SIGNED_IN)
        @PostMapping("/probe/skriv")
        String stored(@RequestParam String tekst, @RequestParam int antal) {
            return "stored: " + tekst + ", " + antal;
        }

        @OpenTo(Audience.SIGNED_IN)
        @PostMapping("/noegle/probe")
        String part() {
            return "a part of a key";
        }
    }

    @Test
    void whatWasSentIsSentAgainAfterTheNextSignIn() {
        signIn(SomeAccounts.LEADER);
        browser.open("/probe/skriv");
        browser.loses(SESSION);

        browser.send("/probe/skriv", Map.of("tekst", WRITTEN, "antal", "3")).followAll();
        assertThat(browser.address()).isEqualTo("/log-ind?udloebet");
        signInHere(SomeAccounts.LEADER);
        assertThat(browser.address()).isEqualTo("/fortsaet");
        assertThat(browser.text())
                .contains("Det, du skrev, er her endnu", "Vi vil gerne tale om vagtplanen &amp; &lt;pauserne>");

        browser.send("/probe/skriv", Map.of("tekst", WRITTEN, "antal", "3"));
        assertThat(browser.text()).isEqualTo("stored: " + WRITTEN + ", 3");
    }

    @Test
    void somebodyElseAtTheSameBrowserDoesNotSeeIt() {
        signIn(SomeAccounts.LEADER);
        browser.loses(SESSION);
        browser.send("/probe/skriv", Map.of("tekst", WRITTEN, "antal", "3")).followAll();

        signInHere(SomeAccounts.AMR);

        assertThat(browser.address()).isNotEqualTo("/fortsaet");
        assertThat(browser.open("/fortsaet").text()).doesNotContain("vagtplanen");
    }

    @Test
    void aFormFromAnotherSiteIsNotKept() {
        signIn(SomeAccounts.LEADER);
        browser.loses(SESSION);
        browser.send("/probe/skriv", Map.of("tekst", WRITTEN, "antal", "3"), "cross-site")
                .followAll();

        signInHere(SomeAccounts.LEADER);

        assertThat(browser.address()).isNotEqualTo("/fortsaet");
    }

    @Test
    void aPartOfAKeyIsNotKept() {
        signIn(SomeAccounts.LEADER);
        browser.loses(SESSION);
        browser.send("/noegle/probe", Map.of("del", "a secret part")).followAll();

        signInHere(SomeAccounts.LEADER);

        assertThat(browser.address()).isNotEqualTo("/fortsaet");
    }

    @Test
    void whatIsTooLongIsNotKept() {
        signIn(SomeAccounts.LEADER);
        browser.loses(SESSION);
        browser.send("/probe/skriv", Map.of("tekst", "x".repeat(KeptForms.LONGEST + 1)))
                .followAll();

        signInHere(SomeAccounts.LEADER);

        assertThat(browser.address()).isNotEqualTo("/fortsaet");
    }

    @Test
    void nothingWaitsForAStranger() {
        browser.open("/log-ind");
        browser.loses(SESSION);
        browser.send("/probe/skriv", Map.of("tekst", WRITTEN, "antal", "3")).followAll();

        signInHere(SomeAccounts.LEADER);

        assertThat(browser.address()).isNotEqualTo("/fortsaet");
    }

    private void signIn(String name) {
        browser.open("/log-ind");
        signInHere(name);
    }

    private void signInHere(String name) {
        browser.send("/log-ind", Map.of("navn", name, "adgangskode", SomeAccounts.PASSWORD));
        browser.followAll();
    }
}
