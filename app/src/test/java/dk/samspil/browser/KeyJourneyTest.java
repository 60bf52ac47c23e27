package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.answer.SealedForTest;
import dk.samspil.collection.custody.Holders;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.intake.SurveyFolderBuilder;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Three holders, each with a browser of their own: from the making of the key to the figures.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class KeyJourneyTest {
    @Autowired
    Accounts accounts;

    @Autowired
    RoundPlans plans;

    @Autowired
    Surveys surveys;

    @Autowired
    Organisations organisations;

    @Autowired
    Policies policies;

    @Autowired
    RoundKeys keys;

    @Autowired
    SealedBallots ballots;

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void threeMakeAKeyAndTwoOpenTheAnswers(Screen screen) throws IOException {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var consultant = signedIn(screen, Holders.HR.value());
                var representative = signedIn(screen, Holders.REPRESENTATIVE.value());
                var operator = signedIn(screen, Holders.OPERATOR.value())) {
            makesTheKey(consultant, round);
            List<String> managements = printsAndProves(consultant, round, 1);
            printsAndProves(representative, round, 2);
            List<String> operators = printsAndProves(operator, round, 3);
            consultant.open("/maaling/" + round + "/noegle");
            consultant.sees("Nøglen til målingen er lavet");
            assertThat(consultant.text()).contains("3 af 3 dele er udskrevet og kontrolleret");
            consultant.readsInBothLanguages("/maaling/" + round + "/noegle", "/noegle/" + round);
            consultant.follow("Dansk");

            usesThePart(consultant, round, managements, "Øv åbningen", "Din del er modtaget");
            usesThePart(operator, round, operators, "Øv åbningen", "Øvelsen lykkedes");

            isAsked(round);
            operator.open("/noegle/" + round + "/aabn");
            operator.sees("Svarene kan ikke åbnes endnu");
            surveys.close(round, Holders.ACTOR);

            operator.open("/");
            assertThat(operator.page().content()).contains("Brug din del af nøglen", "/noegle/" + round + "/aabn");
            usesThePart(operator, round, operators, "Åbn svarene", "Din del er modtaget");
            consultant.open("/maaling/" + round + "/aabning");
            consultant.sees("Åbn svarene");
            assertThat(consultant.text()).contains("Del 3 er modtaget. Nu mangler én nøgleperson mere.");
            usesThePart(consultant, round, managements, "Åbn svarene", "Svarene er åbnet og talt");
            assertThat(consultant.text()).contains("26 svar, 26 brugte koder");

            consultant.open("/maaling/" + round + "/aabning");
            consultant.sees("Svarene er åbnet og talt");
            consultant.readsInBothLanguages("/maaling/" + round + "/aabning");
            consultant.follow("Dansk");
            consultant.open("/resultater");
            consultant.follow("Team Åen");
            consultant.checkPage();
            assertThat(consultant.text()).contains("Team Åen · 10-19 har svaret");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBrowserShowsTwoParts(Screen screen) {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var person = signedIn(screen, Holders.HR.value())) {
            makesTheKey(person, round);
            person.open("/noegle/" + round);
            person.press("Vis arket");
            person.open("/");
            person.press("Log af");
            SignInScreen.arrive(person).signIn(Holders.OPERATOR.value(), Holders.PASSWORD);

            person.open("/noegle/" + round);

            person.sees("Brug din egen computer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverTypesAWrongNameOrGroupIsTold(Screen screen) {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var person = signedIn(screen, Holders.HR.value())) {
            person.open("/maaling/" + round + "/noegle");
            person.field("1. Ledelsen").fill(Holders.SECRETARY.value());
            person.field("2. Medarbejdersiden").fill(Holders.REPRESENTATIVE.value());
            person.field("3. Driften").fill(Holders.OPERATOR.value());
            person.press("Lav nøglen");
            assertThat(person.text()).contains("Skriv log ind-navnet på en fra HR eller en chef som nr. 1.");
            person.checkPage();
            makesTheKey(person, round);
            person.open("/noegle/" + round);
            person.field("Gruppe 11 og 12 fra arket").fill("2222 2222");
            person.press("Bekræft del 1");
            assertThat(person.text()).contains("Grupperne passer ikke til del 1.");
            person.checkPage();
        }
    }

    private Person signedIn(Screen screen, String name) {
        var person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(name, Holders.PASSWORD);
        return person;
    }

    private static void makesTheKey(Person consultant, RoundId round) {
        new KeyScreen(consultant, round)
                .makesTheKey(Holders.HR.value(), Holders.REPRESENTATIVE.value(), Holders.OPERATOR.value());
    }

    private static List<String> printsAndProves(Person holder, RoundId round, int part) {
        return new KeyScreen(holder, round).printsAndProves(part);
    }

    private static void usesThePart(Person holder, RoundId round, List<String> groups, String heading, String outcome) {
        new KeyScreen(holder, round).usesThePart(groups, heading, outcome);
    }

    /// Twenty-six people of two teams answer.
    private void isAsked(RoundId round) throws IOException {
        SurveyFolder survey = survey();
        surveys.open(
                round,
                survey.questionnaire(),
                organisations.freeze(survey.organisation(), Holders.ACTOR),
                survey.attributeNames(),
                survey.leadersKnown(),
                Holders.ACTOR);
        policies.adopt(round, DisclosurePolicy.DEFAULT, Holders.ACTOR);
        ballots.openBox(round);
        SealedForTest.depositAll(ballots, round, keys.find(round).orElseThrow().key(), survey.ballots());
    }

    private SurveyFolder survey() throws IOException {
        var employees = new StringBuilder("person_id,unit_id,is_leader\n");
        var answers = new StringBuilder("response_id,unit_id,is_leader,t1,t2\n");
        for (int person = 0; person < 26; person++) {
            String team = person < 14 ? "A" : "B";
            employees.append("%s%d,%s,0%n".formatted(team, person, team));
            answers.append("%s%d,%s,0,%d,%d%n".formatted(team, person, team, 2 + person % 3, 1 + person % 4));
        }
        SurveyFolderBuilder.aSurvey()
                .with("organisation.csv", """
                        unit_id,parent_id,name
                        TOP,,Vidby Kommune
                        A,TOP,Team Åen
                        B,TOP,Team Bakken
                        """)
                .with("employees.csv", employees.toString())
                .with("responses.csv", answers.toString())
                .writeTo(folder);
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }
}
