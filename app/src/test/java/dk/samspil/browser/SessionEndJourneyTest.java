package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserJourney
class SessionEndJourneyTest {
    private static final String REGION = "#session-warning";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void oneIsWarnedTwoMinutesBeforeAndCanStay(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            person.page().clock().install();
            FrontScreen.signIn(person, Demo.LEADER);
            var region = person.page().locator(REGION);
            person.page().clock().fastForward("57:00");
            PlaywrightAssertions.assertThat(region).isEmpty();

            person.page().clock().fastForward("01:05");
            PlaywrightAssertions.assertThat(region).containsText("Du bliver logget af om to minutter.");
            person.checkPage();
            person.press("Bliv her");
            PlaywrightAssertions.assertThat(region).containsText("Du er stadig logget på.");

            person.page().clock().fastForward("01:00:05");
            PlaywrightAssertions.assertThat(region).containsText("Det, du har skrevet, står her endnu");
        }
    }

    @Test
    void withoutScriptThePageSaysTheTime() {
        try (var person = Person.withoutScript(port, Screen.PHONE)) {
            FrontScreen.signIn(person, Demo.LEADER);

            assertThat(person.page().locator("footer").textContent()).contains("bliver du logget af kl.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hrSeesWhatALeaderSeesUnderABar(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            FrontScreen.signIn(person, Demo.CONSULTANT);
            person.readsInBothLanguages("/vis-som");
            person.open("/vis-som?sprog=da");
            person.field("Hvem hjælper du?").fill(Demo.LEADER);
            person.press("Se som personen");
            person.sees("Se, hvad en anden ser");
            person.field("Hvorfor?").fill("Kan ikke finde resultatet for sit team");
            person.press("Se som personen");

            FrontScreen.arrive(person);
            assertThat(person.page().locator(".s-support").textContent()).contains("Du ser, hvad leder ser.");
            person.open(Demo.OWN_UNIT);
            person.checkPage();
            assertThat(person.open("/maaling").status()).isEqualTo(403);
            person.expectsTheConsoleToReport(403);

            person.press("Slut");
            FrontScreen.arrive(person);
            assertThat(person.open("/maaling").status()).isEqualTo(200);
        }
    }
}
