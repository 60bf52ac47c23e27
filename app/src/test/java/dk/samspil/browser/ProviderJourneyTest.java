package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.fixture.OpenIdProvider;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Sign-in at the municipality's own provider, in a real browser with all that it forbids.
@BrowserJourney
class ProviderJourneyTest {
    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("samspil.access.oidc.issuer", PROVIDER::issuer);
        settings.add("samspil.access.oidc.client-id", () -> OpenIdProvider.CLIENT);
        settings.add("samspil.access.oidc.client-secret", () -> OpenIdProvider.CLIENT_SECRET);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void aLeaderSignsInThereAndOutAgainInBothPlaces() {
        PROVIDER.serves(port);
        String site = "http://127.0.0.1:" + port;
        try (var context = Browsers.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site + "/?sprog=da");
            link(page, "Log på hos Vidby Kommune");
            page.locator("[name=username]").fill(Demo.LEADER);
            page.locator("[name=password]").fill(OpenIdProvider.PASSWORD);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("header")).containsText("Leder, Team Åen");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log af"))
                    .click();
            page.waitForURL(Pattern.compile(".*/log-ind\\?farvel"));
            assertThat(page.locator("main").textContent()).contains("Du er logget af.");

            link(page, "Log på hos Vidby Kommune");
            assertThat(page.url()).startsWith(PROVIDER.issuer() + "/login");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalCanBeReadInBothLanguages(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            person.open("/log-ind");
            person.sees("Log på");
            for (String word :
                    new String[] {"uden-adgang", "ukendt", "uden-rolle", "svaret-duer-ikke", "svarer-ikke"}) {
                int status = person.open("/log-ind/afvist/" + word).status();
                person.checkPage();
                person.expectsTheConsoleToReport(status);
            }
            person.open("/log-ind/afvist/afbrudt?sprog=en");
            person.sees("You are not signed in");
        }
    }

    private static void link(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();
    }
}
