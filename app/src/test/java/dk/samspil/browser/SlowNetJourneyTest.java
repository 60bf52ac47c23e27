package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.collection.respond.web.OpenRound;
import dk.samspil.database.OnRealPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// An employee answers everything on a phone with slow 3G: 400 kbit/s each way and 400 ms on the way, with an empty
/// cache. How long each page took until it could be used stands in `target/slow-net-….txt`; nothing is too slow here,
/// since the machine that tests may be busy.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class SlowNetJourneyTest {
    private static final int BITS_A_SECOND = 400_000;
    private static final int MILLISECONDS_ON_THE_WAY = 400;

    @LocalServerPort
    private int port;

    private final ApplicationContext application;

    @Autowired
    SlowNetJourneyTest(ApplicationContext application) {
        this.application = application;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingIsAnsweredFromTheCodeToTheReceipt(boolean script) throws IOException {
        var round = OpenRound.in(application);
        try (var person = script ? Person.danish(port, Screen.PHONE) : Person.withoutScript(port, Screen.PHONE)) {
            slowDown(person.page());
            var watch = new Watch(person.page());
            var survey = SurveyScreen.here(person);

            watch.times("the code", () -> person.open("/svar"), "input[name=kode]");
            watch.times("the welcome", () -> survey.enter(round.code(1)), "button:has-text('Start')");
            watch.times("the first question", () -> person.press("Start"), "fieldset:visible .opt");
            watch.answersEverything(script);
            watch.times("the check", () -> survey.comment("Mere tid"), "button:has-text('Send mine svar')");
            watch.times("the receipt", survey::send, "h1:has-text('Tak for dit svar')");

            person.sees("Tak for dit svar");
            watch.write(Path.of("target", "slow-net-" + (script ? "script" : "plain") + ".txt"));
        }
        assertThat(OpenedBox.of(application, round.id()).ballots()).hasSize(1);
    }

    private static void slowDown(Page page) {
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", MILLISECONDS_ON_THE_WAY);
        conditions.addProperty("downloadThroughput", BITS_A_SECOND / Byte.SIZE);
        conditions.addProperty("uploadThroughput", BITS_A_SECOND / Byte.SIZE);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    /// Measures from a gesture until what comes next can be used.
    private static final class Watch {
        private final Page page;
        private final List<String> lines = new ArrayList<>();

        private Watch(Page page) {
            this.page = page;
        }

        /// @param usable what must be seen before one can go on
        private void times(String name, Runnable gesture, String usable) {
            lines.add(String.format(Locale.ROOT, "%-28s %5.1f s", name, seconds(gesture, usable)));
        }

        private double seconds(Runnable gesture, String usable) {
            long start = System.nanoTime();
            gesture.run();
            page.locator(usable).first().waitFor();
            return (System.nanoTime() - start) / 1e9;
        }

        /// Taps an answer to every question, until the field for the comment is there.
        private void answersEverything(boolean script) {
            List<Double> within = new ArrayList<>();
            List<Double> turned = new ArrayList<>();
            while (page.locator("textarea").count() == 0) {
                String theme = heading();
                String question = page.locator(".q:visible").first().getAttribute("id");
                double seconds = seconds(() -> goOn(script, question), ".q:visible, textarea:visible");
                (theme.equals(heading()) ? within : turned).add(seconds);
            }
            assertThat(turned).as("the pages of questions that were turned").isNotEmpty();
            lines.add(line("next question, the slowest", within));
            lines.add(line("next page, the slowest", turned));
            lines.add("%d questions on a page that is there, %d pages turned".formatted(within.size(), turned.size()));
        }

        /// One for each page of questions.
        private String heading() {
            return page.locator("h1").first().textContent();
        }

        private void goOn(boolean script, String question) {
            page.locator("fieldset:visible .opt").first().click();
            if (!script) {
                page.locator(".q:visible .button-primary:visible").last().click();
            }
            page.locator("[id='" + question + "']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }

        private static String line(String name, List<Double> seconds) {
            return String.format(Locale.ROOT, "%-28s %5.1f s", name, Collections.max(seconds));
        }

        private void write(Path file) throws IOException {
            Files.write(file, lines);
        }
    }
}
