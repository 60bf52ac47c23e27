package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.Pooling;
import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.disclosure.PublishOutcome;
import dk.samspil.disclosure.Publisher;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.intake.SurveyFolderBuilder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From HR's acceptance of a shared report to the team that reads it, in a town of four teams of which two are small.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class SharedReportJourneyTest {
    private static final String PASSWORD = "a-long-password";
    private static final String POOLING = "/puljer";
    private static final String SMALL = "/resultater/C";

    private final Intake intake;
    private final Policies policies;
    private final Pooling pooling;
    private final Publisher publisher;
    private final Accounts accounts;

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    @Autowired
    SharedReportJourneyTest(Intake intake, Policies policies, Pooling pooling, Publisher publisher, Accounts accounts) {
        this.intake = intake;
        this.policies = policies;
        this.pooling = pooling;
        this.publisher = publisher;
        this.accounts = accounts;
    }

    @ParameterizedTest
    @EnumSource
    void whatTheConsultantAcceptsTheSmallTeamReads(Screen screen) throws IOException {
        RoundId round = takeIn();
        String consultantsName = account("hr", screen, RoleAssignment.of(Role.HR_CONSULTANT));
        String leadersName = account("leder", screen, RoleAssignment.in(new UnitId("C"), Role.LEADER));
        try (var consultant = Person.danish(port, screen);
                var leader = Person.danish(port, screen)) {
            signIn(consultant, consultantsName);
            consultant.open(POOLING);
            consultant.sees("Fælles rapporter");
            assertThat(consultant.text()).contains("Team Mosen", "Team Lunden");
            consultant.press("Acceptér");
            consultant.sees("Fælles rapporter");
            assertThat(consultant.text()).contains("Accepteret: de deler rapport.");
            consultant.readsInBothLanguages("/regler");
            consultant.follow("Dansk");
            consultant.press("Indfør strengere regler");
            consultant.sees("Målingens regler");

            assertThat(publisher.publish(round, List.of(), Actor.APPLICATION))
                    .isInstanceOf(PublishOutcome.Published.class);

            consultant.readsInBothLanguages(POOLING);
            consultant.follow("Dansk");
            assertThat(consultant.text()).contains("Offentliggjort: de har en fælles rapport.");
            consultant.follow("Se den fælles rapport");
            assertThat(consultant.text()).contains("Fælles rapport for Team Mosen og Team Lunden");
            consultant.checkPage();

            signIn(leader, leadersName);
            assertThat(leader.text()).contains("Team Mosen: en fælles rapport med Team Lunden");
            leader.follow("Læs resultatet");
            leader.sees("Team Mosen");
            assertThat(leader.text())
                    .contains("Færre end 5 har svaret, så resultatet er vist i en fælles rapport med Team Lunden.");
            leader.follow("Se resultatet for Team Mosen og Team Lunden");
            assertThat(leader.path()).isEqualTo(SMALL + "/faelles");
            assertThat(leader.text()).contains("Fælles rapport for Team Mosen og Team Lunden");
            leader.checkPage();
            assertThat(leader.download("Hent som PDF").suggestedFilename()).isEqualTo("joint-1.pdf");
            leader.readsInBothLanguages(SMALL, SMALL + "/faelles");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherTeamMayNotOpenIt(Screen screen) throws IOException {
        RoundId round = takeIn();
        PoolingAdvice advice = pooling.adviseAtClose(round, Actor.APPLICATION);
        pooling.decide(advice.snapshot(), advice.proposals().getFirst().units(), true, Actor.APPLICATION);
        publisher.publish(round, List.of(), Actor.APPLICATION);
        String name = account("anden", screen, RoleAssignment.in(new UnitId("A"), Role.LEADER));
        try (var other = Person.danish(port, screen)) {
            signIn(other, name);

            for (String address : List.of(SMALL + "/faelles", SMALL + "/faelles.pdf", "/resultater/D/faelles")) {
                assertThat(other.open(address).status()).isEqualTo(403);
                other.expectsTheConsoleToReport(403);
            }
            assertThat(other.open("/resultater/A/faelles").status()).isEqualTo(404);
            other.expectsTheConsoleToReport(404);
        }
    }

    private static void signIn(Person person, String name) {
        SignInScreen.open(person).signIn(name, PASSWORD);
    }

    private String account(String name, Screen screen, RoleAssignment assignment) {
        var signInName = new SignInName(name + "-" + screen.width());
        if (accounts.findViewer(signInName).isEmpty()) {
            accounts.create(
                    new NewAccount(signInName, new Password(PASSWORD), Language.DA, List.of(assignment)),
                    Actor.APPLICATION);
        }
        return signInName.value();
    }

    private RoundId takeIn() throws IOException {
        SurveyFolder survey = survey();
        return intake.store(
                survey,
                Actor.APPLICATION,
                opened -> policies.adopt(opened, DisclosurePolicy.DEFAULT, Actor.APPLICATION));
    }

    private SurveyFolder survey() throws IOException {
        Map<String, Integer> teams = new LinkedHashMap<>(Map.of("A", 14, "B", 12, "C", 4, "D", 3));
        var employees = new StringBuilder("person_id,unit_id,is_leader\n");
        var answers = new StringBuilder("response_id,unit_id,is_leader,t1,t2\n");
        teams.forEach((team, people) -> {
            for (int person = 0; person < people; person++) {
                employees.append("%s%d,%s,0%n".formatted(team, person, team));
                answers.append("%s%d,%s,0,%d,%d%n".formatted(team, person, team, 2 + person % 3, 1 + person % 4));
            }
        });
        SurveyFolderBuilder.aSurvey()
                .with("organisation.csv", """
                        unit_id,parent_id,name
                        TOP,,Vidby Kommune
                        A,TOP,Team Åen
                        B,TOP,Team Bakken
                        C,TOP,Team Mosen
                        D,TOP,Team Lunden
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
