package dk.samspil.collection.respond.web;

import static dk.samspil.collection.invitation.ReadyRound.STREAM;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.invitation.ItIsSpring;
import dk.samspil.collection.invitation.ReadyRound;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A tablet that several people share, without script: what one has left, the next cannot call back.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import(ItIsSpring.class)
class SharedTabletTest {
    private static final Pattern SITTING = Pattern.compile("action=\"(/svar/tavle/[^/\"]+)/");
    private static final Pattern NEXT = Pattern.compile("href=\"(/svar/tavle\\?slut=[^\"]+)\">Næste person");

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester web;

    private ReadyRound round;

    @BeforeEach
    void aRoundIsOpen() {
        round = ReadyRound.ready(application, clock);
        round.open();
    }

    @Test
    void theWholeWayEndsWithTheNextPerson() {
        var person = onTheQuestions(3);
        String sitting = sitting(person);
        person.post(sitting + "/side", Map.of("q0", "2", "side", "tjek"));
        person.post(sitting + "/send", Map.of());

        assertThat(person.heading()).isEqualTo("Tak for dit svar");
        assertThat(person.page()).doesNotContain("/svar/tak").containsPattern(NEXT);
        assertThat(web.get().uri(next(person)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Skriv din kode")
                .doesNotContain("<noscript>");
    }

    @Test
    void pagesOfASittingThatHasEndedShowNothingEvenWhenTheirFormsAreSentAgain() {
        var person = onTheQuestions(4);
        String sitting = sitting(person);
        var whoGoesBack = person.twin();
        String next = next(person);

        assertThat(web.get().uri(next).exchange()).hasStatusOk();

        whoGoesBack.post(sitting + "/side", Map.of("side", "tjek"));
        assertThat(whoGoesBack.last()).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/svar/tavle");
        assertThat(whoGoesBack.page()).isEmpty();
    }

    @Test
    void withoutScriptAPageClearsItselfAndOneWithQuestionsLeavesTimeForThem() {
        var person = new Visitor(web);
        person.post("/svar/tavle", Map.of("kode", round.codeOf(STREAM, 5)));
        assertThat(person.page())
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"60; url=/svar/tavle?slut=");

        person.post(sitting(person) + "/begynd", Map.of());

        assertThat(person.page()).contains("<meta http-equiv=\"refresh\" content=\"80; url=/svar/tavle?slut=");
    }

    @Test
    void onOnesOwnDeviceNothingIsCleared() {
        var person = new Visitor(web).enter(round.codeOf(STREAM, 6)).start();

        assertThat(person.page()).doesNotContain("http-equiv", "/svar/tavle");
    }

    @Test
    void noPageIsKeptAndNoCookieIsSet() {
        var person = onTheQuestions(7);

        assertThat(person.last()).hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
        assertThat(person.last().getRequest().getSession(false)).isNull();
    }

    @Test
    void nobodySitsForMoreThanAnHour() {
        var person = onTheQuestions(8);
        String sitting = sitting(person);
        clock.set(ReadyRound.OPENS.plus(Duration.ofMinutes(61)));

        person.post(sitting + "/side", Map.of("side", "tjek"));

        assertThat(person.last()).hasStatus(HttpStatus.SEE_OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%2e%2e"})
    void aSittingThatWeDidNotBeginIsNone(String stamp) {
        var person = onTheQuestions(9);

        person.post("/svar/tavle/" + stamp + "/side", Map.of("side", "tjek"));

        assertThat(person.page()).doesNotContain("Tjek dine svar");
    }

    @Test
    void theLanguageOfTheCodePageIsChosenWithinTheMode() {
        assertThat(web.get().uri("/svar/tavle/en").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/svar/tavle\"", "href=\"/svar/tavle/da\"");
    }

    private Visitor onTheQuestions(int number) {
        var person = new Visitor(web);
        person.post("/svar/tavle", Map.of("kode", round.codeOf(STREAM, number)));
        person.post(sitting(person) + "/begynd", Map.of());
        assertThat(person.text()).contains("Stoler I på hinanden?");
        return person;
    }

    private static String sitting(Visitor person) {
        var found = SITTING.matcher(person.page());
        assertThat(found.find()).as(person.page()).isTrue();
        return found.group(1);
    }

    private static String next(Visitor person) {
        var found = NEXT.matcher(person.page());
        assertThat(found.find()).as(person.page()).isTrue();
        return found.group(1);
    }
}
