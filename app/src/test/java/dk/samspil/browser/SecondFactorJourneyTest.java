package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.access.fixture.Authenticator;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserJourney
class SecondFactorJourneyTest {
    private static final String PASSWORD = "en rigtig adgangskode";

    @LocalServerPort
    private int port;

    private final Accounts accounts;
    private final Clock clock;

    @Autowired
    SecondFactorJourneyTest(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource
    void aPhoneIsSetUpAndUsedWithoutScript(Screen screen) {
        String name = "telefon-" + screen.name().toLowerCase(Locale.ROOT);
        accounts.create(
                new NewAccount(
                        new SignInName(name),
                        new Password(PASSWORD),
                        Language.DA,
                        List.of(RoleAssignment.of(Role.HR_CONSULTANT))),
                Actor.APPLICATION);
        try (var person = Person.withoutScript(port, screen)) {
            walk(person, name);
        }
        try (var person = Person.danish(port, screen)) {
            signIn(person, name);
            person.sees("Skriv koden fra din telefon");
            person.field("Kode").fill("000000");
            person.press("Log på");
            person.sees("Skriv koden fra din telefon");
            assertThat(person.text()).contains("Vi kunne ikke bruge koden");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePagesCanBeReadByEverybody(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            FrontScreen.signIn(person, Demo.CONSULTANT);
            person.readsInBothLanguages("/min-konto", "/konti", "/log-ind/telefon");
        }
    }

    private void walk(Person person, String name) {
        signIn(person, name);
        FrontScreen.arrive(person);
        person.open("/min-konto");
        person.sees("Sådan logger du på");
        person.follow("Sæt din telefon op");
        person.sees("Sæt din telefon op");
        var phone = new Authenticator(person.page().locator(".key-text").textContent());
        person.field("Kode fra telefonen").fill(phone.code(clock.instant()));
        person.press("Tag telefonen i brug");
        person.sees("Gem dine reservekoder");
        String code = person.page().locator(".key-text").first().textContent();
        person.follow("Jeg har gemt dem");
        person.press("Log af");

        signIn(person, name);
        person.sees("Skriv koden fra din telefon");
        person.field("Kode").fill(code);
        person.press("Log på");
        person.sees("Sådan logger du på");
        assertThat(person.text()).contains("Du brugte en reservekode", "Du har 9 reservekoder tilbage");
    }

    private static void signIn(Person person, String name) {
        person.open("/log-ind");
        person.field("Brugernavn").fill(name);
        person.field("Adgangskode").fill(PASSWORD);
        person.press("Log på");
    }
}
