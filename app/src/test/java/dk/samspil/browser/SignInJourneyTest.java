package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.fixture.SomeAccounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserJourney
class SignInJourneyTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsToldAndTheNameStays(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var refused = SignInScreen.open(person).isRefused(SomeAccounts.AMR, "forkert");

            assertThat(refused.typedName()).isEqualTo(SomeAccounts.AMR);
            assertThat(refused.signIn(SomeAccounts.AMR, SomeAccounts.PASSWORD).role())
                    .isEqualTo("AMR, Team Åen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeaderSeesWhatToDoAndSignsOut(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var front = SignInScreen.open(person).signIn(SomeAccounts.LEADER, SomeAccounts.PASSWORD);

            assertThat(front.firstTask()).isEqualTo("Læs resultatet for Team Åen (20 minutter)");
            front.signOut();
            person.open("/");
            SignInScreen.arrive(person);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConsultantSeesTheWholeOrganisation(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var front = SignInScreen.open(person).signIn(SomeAccounts.CONSULTANT, SomeAccounts.PASSWORD);

            assertThat(front.text()).contains("Se resultatet for hele organisationen", "Læs sikkerhedserklæringen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecretaryHasNoMeetingsYet(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var front = SignInScreen.open(person).signIn(SomeAccounts.SECRETARY, SomeAccounts.PASSWORD);

            assertThat(front.text()).contains("Der er ingen møder endnu");
        }
    }
}
