package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.rate.AskedMunicipality;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// HR and a leader follow how many have answered, from the first day to the receipt for the deletion.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "samspil.jobs.enabled=false")
@OnRealPostgres
@ExtendWith(Browsers.class)
class RatesJourneyTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String CONSULTANT = "journey-rates-hr";
    private static final String LEADER = "journey-rates-leder";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    BallotOpening opening;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-10-19T06:00:00Z"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromTheFirstDayToTheReceiptForTheDeletion(Screen screen) {
        create(CONSULTANT, RoleAssignment.of(Role.HR_CONSULTANT));
        create(LEADER, RoleAssignment.in(AskedMunicipality.SMALL, Role.LEADER));
        var asked = AskedMunicipality.open(application);
        String round = "/maaling/" + asked.id();
        try (var consultant = signedIn(screen, CONSULTANT);
                var leader = signedIn(screen, LEADER)) {
            consultant.open("/");
            assertThat(consultant.page().content()).contains(round + "/svar");
            consultant.open(round);
            consultant.follow("Se, hvor mange der har svaret");
            consultant.sees("Målingen er åben");
            assertThat(consultant.text()).contains("Der er ingen tal endnu");

            asked.answer(AskedMunicipality.LARGE, 16);
            asked.answer(AskedMunicipality.OTHER, 6);
            invitations.storeRemembered();
            clock.set(Instant.parse("2026-10-20T07:00:00Z"));
            AskedMunicipality.run(application, "count-rates", asked.id() + "/2026-10-20");

            consultant.open(round + "/svar");
            consultant.sees("Mindst 40\u00a0% har svaret");
            assertThat(consultant.text()).contains("Hjemmepleje Vest", "mindst 20\u00a0%", "Ring til lederen");
            consultant.readsInBothLanguages(round + "/svar", round + "/sletning");
            consultant.follow("Dansk");
            leader.open("/svarprocent");
            leader.sees("Hvor mange har svaret?");
            assertThat(leader.text()).contains("Team Lilleå får ikke sit eget tal", "uden at presse");
            leader.readsInBothLanguages("/svarprocent");

            clock.set(Instant.parse("2026-11-08T23:00:00Z"));
            AskedMunicipality.run(application, "close-round", asked.id());
            consultant.open(round + "/sletning");
            consultant.sees("Det bliver slettet");
            opening.openWithServerKey(asked.id(), new Actor(CONSULTANT));
            clock.set(Instant.parse("2026-12-08T03:15:00Z"));
            AskedMunicipality.run(application, "delete-traces", asked.id() + "/2026-12-08");
            consultant.open(round + "/sletning");
            consultant.sees("Kvittering for sletning");
            consultant.readsInBothLanguages(round + "/sletning", round + "/aabning");
        }
    }

    private void create(String name, RoleAssignment role) {
        accounts.create(
                new NewAccount(new SignInName(name), new Password(PASSWORD), Language.DA, List.of(role)),
                Actor.APPLICATION);
    }

    private Person signedIn(Screen screen, String name) {
        var person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(name, PASSWORD);
        return person;
    }
}
