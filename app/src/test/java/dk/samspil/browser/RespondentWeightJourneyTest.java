package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import dk.samspil.collection.respond.web.OpenRound;
import dk.samspil.database.OnRealPostgres;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What a phone that has nothing of ours yet loads for each of a respondent's pages: the page, style sheets, script,
/// icon and fonts, as the bytes come over the wire.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class RespondentWeightJourneyTest {
    private static final long MOST_BYTES = 40_000;

    @LocalServerPort
    private int port;

    private final ApplicationContext application;

    @Autowired
    RespondentWeightJourneyTest(ApplicationContext application) {
        this.application = application;
    }

    @Test
    void everyPageIsUnderFortyKilobytes() {
        var round = OpenRound.in(application);
        try (var person = Person.withoutScript(port, Screen.DESK)) {
            var wire = new Wire(person);
            wire.weighs("the code", () -> person.open("/svar"), "Skriv din kode");
            var survey = SurveyScreen.here(person);
            wire.weighs("the welcome", () -> survey.enter(round.code(1)), "Hvordan går samarbejdet hos jer?");
            wire.weighs("the first page of questions", survey::start, "Tillid");
            wire.weighs("the second", () -> turn(person), "Retfærdighed");
            wire.weighs("the third", () -> turn(person), "Samarbejde");
            wire.weighs("the comment", () -> turn(person), "Hvad ville gøre samarbejdet bedre hos jer?");
            wire.weighs("the check", () -> survey.comment("Mere tid ".repeat(60)), "Tjek dine svar");
            wire.weighs("the receipt", survey::send, "Tak for dit svar");
            wire.weighs("a used code", () -> SurveyScreen.open(person).enter(round.code(1)), "Koden er allerede brugt");
        }
    }

    private static void turn(Person person) {
        person.page().locator(".q:visible .button-primary:visible").last().click();
    }

    /// Counts what comes over the wire.
    private static final class Wire {
        private final Person person;
        private final CDPSession network;
        private final AtomicLong bytes = new AtomicLong();

        private Wire(Person person) {
            this.person = person;
            this.network = person.page().context().newCDPSession(person.page());
            network.on(
                    "Network.loadingFinished",
                    (JsonObject finished) ->
                            bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
        }

        /// Does what leads to a page, with an empty cache.
        private void weighs(String name, Runnable gesture, String heading) {
            network.send("Network.clearBrowserCache");
            bytes.set(0);
            gesture.run();
            person.sees(heading);
            person.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes.get()).as("bytes of %s", name).isBetween(1L, MOST_BYTES);
        }
    }
}
