package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.collection.invitation.ItIsSpring;
import dk.samspil.collection.invitation.ReadyRound;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Those whom no message reaches: HR has letters printed, and a team shares a tablet.
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"samspil.jobs.enabled=false", "samspil.site.address=https://svar.vidby.example"})
@OnRealPostgres
@Import(ItIsSpring.class)
@ExtendWith(Browsers.class)
class LetterJourneyTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    private int port;

    private ReadyRound round;

    @BeforeEach
    void aRoundIsReady() {
        SomeAccounts.create(accounts);
        round = ReadyRound.ready(application, clock);
    }

    @ParameterizedTest
    @EnumSource
    void hrHasLettersAndAPosterPrinted(Screen screen) throws IOException {
        try (var consultant = consultant(screen)) {
            consultant.open("/");
            assertThat(consultant.text()).contains("Få udskrevet 10 kodebreve");
            consultant.open("/maaling/" + round.id());
            consultant.follow("Breve, plakater og fælles tablet");
            consultant.sees("10 skal have et brev");
            consultant.field("Hvilken enhed?").selectOption(ReadyRound.STREAM.value());

            assertThat(beginningOf(downloaded(consultant, "Hent breve"))).isEqualTo("%PDF");
            assertThat(beginningOf(downloaded(consultant, "Hent flettefil til et trykkeri (CSV)")))
                    .startsWith("\u00ef\u00bb\u00bf");
            consultant.field("Papir").selectOption("a3");
            assertThat(beginningOf(downloaded(consultant, "Hent plakat"))).isEqualTo("%PDF");
            consultant.readsInBothLanguages("/maaling/" + round.id() + "/breve?til=alle");
            consultant.follow("Dansk");
            consultant.press("Se medarbejderlisten igennem nu");
            assertThat(consultant.text()).contains("Medarbejderlisten er set igennem.");
            consultant.checkPage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoPeopleShareATablet(Screen screen) {
        round.open();
        try (var team = Person.danish(port, screen)) {
            team.open("/svar/tavle");
            var first = SurveyScreen.here(team).enter(round.codeOf(ReadyRound.STREAM, 3));
            team.sees("Hvordan går samarbejdet hos jer?");
            first.start().tapAll("I høj grad");
            first.comment("Mere tid til at tale sammen");
            team.sees("Tjek dine svar");
            first.send();
            team.sees("Tak for dit svar");
            team.follow("Næste person");
            team.sees("Skriv din kode");

            team.page().goBack();
            team.sees("Skriv din kode");
            assertThat(team.page().content()).doesNotContain("Mere tid", "Tak for dit svar");
            assertThat((Integer) team.page().evaluate("sessionStorage.length + localStorage.length"))
                    .isZero();
            SurveyScreen.here(team).enter(round.codeOf(ReadyRound.STREAM, 4)).start();
            assertThat(team.page().context().cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSharedTabletClearsItselfAndNobodyCanGoBack(Screen screen) {
        round.open();
        try (var team = Person.danish(port, screen)) {
            team.page().clock().install();
            team.open("/svar/tavle");
            SurveyScreen.here(team)
                    .enter(round.codeOf(ReadyRound.STREAM, 5))
                    .start()
                    .answer("I høj grad");

            team.page().clock().runFor(45_000);
            assertThat(team.text()).contains("Siden rydder sig selv om");
            team.checkPage();
            team.page().clock().runFor(16_000);
            team.sees("Skriv din kode");

            team.page().goBack();
            team.sees("Skriv din kode");
            assertThat(team.page().content()).doesNotContain("Stoler I på hinanden?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTabletWithoutScriptIsHandedOnAsWell(Screen screen) {
        round.open();
        try (var team = Person.withoutScript(port, screen)) {
            team.open("/svar/tavle");
            SurveyScreen.here(team).enter(round.codeOf(ReadyRound.STREAM, 6)).start();
            team.checkPage();

            team.follow("Næste person");

            team.sees("Skriv din kode");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hrTriesTheQuestionsOnAPhoneOfTheScreen(Screen screen) {
        try (var consultant = consultant(screen)) {
            consultant.open("/maaling/" + round.id());
            consultant.open("/proev/" + round.id());
            consultant.sees("Hvordan går samarbejdet hos jer?");
            var survey = SurveyScreen.here(consultant).start();
            survey.tapAll("Delvist");
            survey.comment("Ingenting");
            survey.send();
            consultant.sees("Tak for dit svar");
            assertThat(consultant.text()).contains("Det var en prøve.");

            consultant.open("/proev/" + round.id() + "/telefon/en");
            assertThat(consultant.heading()).isEqualTo("Sådan ser det ud på en telefon");
            FrameLocator phone = consultant.page().frameLocator(".phone-view");
            PlaywrightAssertions.assertThat(phone.locator("h1")).hasText("How well do you work together?");
        }
    }

    private Person consultant(Screen screen) {
        var person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(SomeAccounts.CONSULTANT, SomeAccounts.PASSWORD);
        return person;
    }

    private static Download downloaded(Person consultant, String button) {
        return consultant.page().waitForDownload(() -> consultant.press(button));
    }

    private static String beginningOf(Download file) throws IOException {
        return Files.readString(file.path(), StandardCharsets.ISO_8859_1).substring(0, 4);
    }
}
