package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.MovableClock;
import dk.samspil.report.release.FrozenRounds;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.release.ReleaseTime;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
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
import org.springframework.context.annotation.Import;

/// A release day as HR, a director, a leader and a representative meet it.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "samspil.jobs.enabled=false")
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
@ExtendWith(Browsers.class)
class ReleaseJourneyTest {
    private static final String DIRECTOR = "journey-release-director";
    private static final String LEADER = "journey-release-leader";
    private static final String REPRESENTATIVE = "journey-release-amr";
    private static final String OWN = "/resultater/" + FrozenRounds.TEAM;

    @Autowired
    Accounts accounts;

    @Autowired
    FrozenRounds frozen;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseCalendar calendar;

    @Autowired
    List<Job> jobs;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everybodyReadsFromTheSameMinuteAndTheManagementBefore(Screen screen) throws IOException {
        RoundId round = aRoundIsFrozen();
        String page = "/maaling/" + round + "/frigivelse";
        try (var consultant = signedIn(screen, Holders.HR.value());
                var director = signedIn(screen, DIRECTOR);
                var leader = signedIn(screen, LEADER);
                var representative = signedIn(screen, REPRESENTATIVE)) {
            plansTheRelease(consultant, page);
            waits(leader);

            clock.set(ReleaseTime.MANAGEMENT);
            director.open("/resultater/" + FrozenRounds.TOP);
            assertThat(director.text()).contains("Lukket til torsdag 3. december 2026");
            director.checkPage();

            clock.set(ReleaseTime.MINUTE);
            jobs.stream().filter(job -> job.name().equals("release-results")).forEach(job -> job.run(round.toString()));
            for (Person reader : List.of(leader, representative)) {
                reader.open(OWN);
                assertThat(reader.text()).contains("10-19 har svaret").doesNotContain("Lukket til");
                reader.checkPage();
            }
            consultant.open(page);
            consultant.sees("Resultatet er frigivet");
            consultant.readsInBothLanguages(page);
        }
    }

    private static void plansTheRelease(Person consultant, String page) {
        consultant.open("/");
        assertThat(consultant.page().content()).contains("Planlæg, hvornår resultatet", page);
        consultant.open(page);
        consultant.sees("Klar til at frigive resultatet?");
        consultant.readsInBothLanguages(page);
        consultant.follow("Dansk");
        consultant.field("Leder, AMR og TR får resultatet").fill("en dag");
        consultant.press("Planlæg frigivelse");
        consultant.checkPage();
        assertThat(consultant.text()).contains("Skriv en dag, fx 3. december 2026.");
        fillsInTheMoments(consultant);
        consultant.sees("Hvem ser hvad hvornår?");
        consultant.readsInBothLanguages(page, OWN, "/resultater");
        consultant.follow("Dansk");
    }

    private static void waits(Person leader) {
        leader.open("/");
        assertThat(leader.text()).contains("Læs resultatet for Team Åen", "3. december");
        leader.open(OWN);
        leader.sees("Der er endnu ingen resultater.");
        leader.readsInBothLanguages(OWN);
        leader.follow("Dansk");
    }

    private RoundId aRoundIsFrozen() throws IOException {
        Holders.create(accounts);
        create(DIRECTOR, RoleAssignment.in(FrozenRounds.TOP, Role.TOP_MANAGER));
        create(LEADER, RoleAssignment.in(FrozenRounds.TEAM, Role.LEADER));
        create(REPRESENTATIVE, RoleAssignment.in(FrozenRounds.TEAM, Role.AMR));
        clock.set(ReleaseTime.MINUTE);
        for (RoundId earlier : releases.listRounds()) {
            calendar.withdraw(earlier, "an earlier journey", Holders.ACTOR);
        }
        clock.set(ReleaseTime.FROZEN);
        return frozen.make(folder);
    }

    private void create(String name, RoleAssignment role) {
        accounts.create(
                new NewAccount(new SignInName(name), new Password(Holders.PASSWORD), Language.DA, List.of(role)),
                Actor.APPLICATION);
    }

    private Person signedIn(Screen screen, String name) {
        var person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(name, Holders.PASSWORD);
        return person;
    }

    private static void fillsInTheMoments(Person consultant) {
        consultant.field("Leder, AMR og TR får resultatet").fill("3. december 2026");
        consultant.fieldCalled("Klokken").fill("9.00");
        consultant.field("Topledelsen ser hovedresultatet før (kan udelades)").fill("17. november 2026");
        consultant.fieldCalled("Klokken for topledelsen").fill("10.00");
        consultant.press("Planlæg frigivelse");
    }
}
