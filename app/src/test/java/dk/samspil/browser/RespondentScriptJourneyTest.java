package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.collection.respond.web.OpenRound;
import dk.samspil.database.OnRealPostgres;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What script adds for somebody who answers: a tap goes on, the back button always works, the net may go and come.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class RespondentScriptJourneyTest {
    @LocalServerPort
    private int port;

    private final ApplicationContext application;
    private OpenRound round;

    @Autowired
    RespondentScriptJourneyTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void open() {
        round = OpenRound.in(application);
    }

    @Test
    void aTapGoesOnAndTheBackButtonGoesBack() {
        try (var person = Person.danish(port, Screen.PHONE)) {
            var survey = SurveyScreen.open(person).enter(round.code(1));
            person.sees("Hvordan går samarbejdet hos jer?");
            survey.start();

            survey.asks("Kan man stole på nummer 1?").answer("I høj grad");
            survey.asks("Kan man stole på nummer 2?").answer("Delvist");
            survey.asks("Kan man stole på nummer 3?").browserBack();
            survey.asks("Kan man stole på nummer 2?");
        }
    }

    @Test
    void theBackButtonGoesBackOverPages() {
        try (var person = Person.danish(port, Screen.PHONE)) {
            var survey = SurveyScreen.open(person).enter(round.code(1)).start();
            for (int question = 1; question <= 10; question++) {
                survey.asks("Kan man stole på nummer " + question + "?").answer("Delvist");
            }

            survey.asks("Kan man stole på nummer 11?").browserBack();

            survey.asks("Kan man stole på nummer 10?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeWayWithScript(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var survey = SurveyScreen.open(person).enter(round.code(2));
            person.sees("Hvordan går samarbejdet hos jer?");
            survey.start().tapAll("I høj grad");
            person.sees("Hvad ville gøre samarbejdet bedre hos jer?");
            survey.comment("Mere tid til at tale sammen");
            person.sees("Tjek dine svar");
            survey.send();
            person.sees("Tak for dit svar");
        }
        assertThat(OpenedBox.of(application, round.id()).ballots().getFirst().answers())
                .containsOnly(Optional.of(4));
    }

    @Test
    void whatIsAnsweredWithoutNetIsSentWhenItIsBack() {
        try (var person = Person.danish(port, Screen.PHONE)) {
            var survey = SurveyScreen.open(person).enter(round.code(3)).start();
            survey.asks("Kan man stole på nummer 1?");

            person.losesTheNet();
            for (int question = 1; question <= 10; question++) {
                survey.asks("Kan man stole på nummer " + question + "?").answer("Delvist");
            }
            survey.says("Ingen net lige nu. Gemt på telefonen. Vi prøver igen.");
            person.getsTheNetBack();

            survey.asks("Kan man stole på nummer 11?");
        }
    }

    @Test
    void theCodeOfALinkNeedsNoTyping() {
        try (var person = Person.danish(port, Screen.PHONE)) {
            person.open("/svar#" + round.code(4).replace("-", ""));

            person.sees("Hvordan går samarbejdet hos jer?");
        }
    }

    @Test
    void theKeysOneToFiveChoose() {
        try (var person = Person.danish(port, Screen.DESK)) {
            var survey = SurveyScreen.open(person).enter(round.code(5)).start();
            person.sees("Tillid");

            person.pressKeys("1", "Enter", "0", "Enter", "5");
            survey.leafToCheck();

            assertThat(survey.answers())
                    .startsWith("I meget høj grad", "Ved ikke / ikke relevant", "I meget ringe grad");
        }
    }

    @Test
    void anotherDeviceGoesOnInAnotherLanguage() {
        try (var phone = Person.danish(port, Screen.PHONE);
                var desk = Person.english(port, Screen.DESK)) {
            var survey = SurveyScreen.open(phone).enter(round.code(6)).start();
            survey.asks("Kan man stole på nummer 1?").answer("Delvist");
            survey.asks("Kan man stole på nummer 2?").says("Gemt kl.");

            desk.open("/svar");
            desk.field("Code from your text message, e-mail or letter").fill(round.code(6));
            desk.press("Continue");

            desk.sees("Welcome back");
            assertThat(desk.text()).contains("question 2 of 31");
        }
    }

    @Test
    void whoWritesANameIsAskedWhetherSomebodyCanBeRecognised() {
        try (var person = Person.danish(port, Screen.PHONE)) {
            var survey = SurveyScreen.open(person).enter(round.code(7)).start();
            survey.leaf();

            survey.write("Vagtplanen kommer for sent, og Bente retter den. Som den eneste opdager jeg det sidst.");

            survey.warns("»Bente« ligner et navn.", "»Som den eneste« kan vise, hvem du er.");
            person.checkPage();
        }
    }
}
