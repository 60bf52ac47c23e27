package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
            var refused = SignInScreen.open(person).isRefused(Demo.AMR, "forkert");

            assertThat(refused.typedName()).isEqualTo(Demo.AMR);
            assertThat(refused.signIn(Demo.AMR, Demo.PASSWORD).header()).contains("AMR, Team Åen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeaderSeesWhatToDoAndSignsOut(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var front = FrontScreen.signIn(person, Demo.LEADER);

            assertThat(front.text()).contains("Læs resultatet for Team Åen (20 minutter)", "klar siden");
            front.signOut();
            SignInScreen.open(person);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConsultantIsToReadTheWholeResult(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var front = FrontScreen.signIn(person, Demo.CONSULTANT);

            assertThat(front.text()).contains("Se resultatet for hele organisationen", "Læs sikkerhedserklæringen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecretaryHasNoMeetingsYet(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            var front = FrontScreen.signIn(person, Demo.SECRETARY);

            assertThat(front.text()).contains("Der er ingen møder endnu");
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (var person = Person.danish(port, Screen.DESK)) {
            person.open("/");
            person.pressKeys("Tab");
            assertThat(person.focused()).isEqualTo("Gå til sidens indhold");

            person.pressKeys("Enter", "Tab");
            person.type(Demo.LEADER);
            person.pressKeys("Tab");
            person.type(Demo.PASSWORD);
            person.pressKeys("Enter");

            FrontScreen.arrive(person);
        }
    }
}
