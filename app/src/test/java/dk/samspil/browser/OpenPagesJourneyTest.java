package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What anybody can do without signing in, and what a wrong address gives.
@BrowserJourney
class OpenPagesJourneyTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void theLanguageIsChosenOnceAndStays(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            SignInScreen.open(person);
            person.follow("English");
            person.sees("Sign in");

            person.open("/");

            person.sees("Sign in");
            assertThat(person.language()).isEqualTo("en");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserThatAsksForEnglishGetsIt(Screen screen) {
        try (var person = Person.english(port, screen)) {
            person.open("/tilgaengelighed");
            person.sees("Accessibility statement");

            person.follow("Dansk");

            person.sees("Tilgængelighedserklæring");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFootLeadsToHowTheAnswersAreProtected(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            SignInScreen.open(person);

            person.follow("Sådan passer vi på svarene");

            person.sees("Sådan passer vi på svarene");
            person.follow("Tilgængelighedserklæring");
            person.sees("Tilgængelighedserklæring");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongAddressIsExplainedInBothLanguages(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            FrontScreen.signIn(person, Demo.LEADER);

            assertThat(person.open("/findes-ikke").status()).isEqualTo(404);

            person.sees("Siden findes ikke");
            person.expectsTheConsoleToReport(404);
            person.follow("English");
            person.sees("This page does not exist");
            person.expectsTheConsoleToReport(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDarkScreenCanBeReadToo(Screen screen) {
        try (var person = Person.inTheDark(port, screen)) {
            SignInScreen.open(person).isRefused(Demo.LEADER, "forkert").signIn(Demo.LEADER, Demo.PASSWORD);
            person.follow("Resultater");
            person.checkPage();
            person.follow("Tilgængelighedserklæring");
            person.sees("Tilgængelighedserklæring");
        }
    }
}
