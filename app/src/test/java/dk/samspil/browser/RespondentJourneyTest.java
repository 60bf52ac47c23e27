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

/// An employee answers: on a phone and on a desk, with a browser that runs no script.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class RespondentJourneyTest {
    @LocalServerPort
    private int port;

    private final ApplicationContext application;
    private OpenRound round;

    @Autowired
    RespondentJourneyTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void open() {
        round = OpenRound.in(application);
    }

    @Test
    void aPhoneWithoutScriptShowsOneQuestionAtATime() {
        try (var person = Person.withoutScript(port, Screen.PHONE)) {
            var survey = SurveyScreen.open(person).enter(round.code(1));
            person.sees("Hvordan går samarbejdet hos jer?");
            survey.start();
            survey.asks("Kan man stole på nummer 1?").answer("I høj grad").next();
            survey.asks("Kan man stole på nummer 2?").skip();
            survey.asks("Kan man stole på nummer 3?").back();
            survey.asks("Kan man stole på nummer 2?").browserBack();
            survey.asks("Kan man stole på nummer 3?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDepartmentsOwnPageSaysWhomItIsFor(Screen screen) {
        var departments = OpenRound.withDepartments(application, 12);
        try (var person = Person.withoutScript(port, screen)) {
            var survey = SurveyScreen.open(person).enter(departments.codeOf("care-team-2"));
            person.sees("Hvordan går samarbejdet hos jer?");
            assertThat(person.text()).contains("Kun i Sundhed og Omsorg");
            survey.start().skip();
            if (screen == Screen.PHONE) {
                survey.skip(); // one question at a time
            }
            person.sees("Side of_care");
            survey.asks("Spørgsmål s1?");
            assertThat(person.text()).contains("Kun til Sundhed og Omsorg");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeWayWithoutScript(Screen screen) {
        try (var person = Person.withoutScript(port, screen)) {
            var survey = SurveyScreen.open(person).enter("K7QM-4T9");
            person.sees("Skriv din kode");
            survey.enter(round.codeInSmallTeam());
            person.sees("Hvordan går samarbejdet hos jer?");
            survey.start();
            survey.answerAll("I meget høj grad");
            person.sees("Hvad ville gøre samarbejdet bedre hos jer?");
            survey.comment("Mere tid til at tale sammen");
            person.sees("Tjek dine svar");
            survey.change("Kan man stole på nummer 12?")
                    .answerTo("Kan man stole på nummer 12?", "Delvist")
                    .review();
            person.sees("Tjek dine svar");
            survey.send();
            person.sees("Tak for dit svar");

            SurveyScreen.open(person).enter(round.codeInSmallTeam());
            person.sees("Koden er allerede brugt");
        }
        var answers = OpenedBox.of(application, round.id()).ballots().getFirst().answers();
        assertThat(answers.get(0)).isEqualTo(Optional.of(5));
        assertThat(answers.get(11)).isEqualTo(Optional.of(3));
    }
}
