package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// HR makes a new round out of the last one.
@BrowserJourney
class NewRoundJourneyTest {
    @LocalServerPort
    private int port;

    private final RoundKeys keys;

    @Autowired
    NewRoundJourneyTest(RoundKeys keys) {
        this.keys = keys;
    }

    @ParameterizedTest
    @EnumSource
    void lastYearsRoundIsCopiedAWrongDateIsPutRightAndThePlanIsFinished(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            FrontScreen.signIn(person, Demo.CONSULTANT);
            person.follow("Målingen");
            person.checkPage();
            person.follow("Lav en ny måling");
            person.sees("Vil du bruge »Social kapital 2026« igen?");

            person.press("Ja, kopiér den");
            person.sees("Hvem og hvornår?");
            person.page().getByText("Enheder, flere job").click();
            person.checkPage();
            var last = person.group("Sidste dag, man kan svare");
            String lastMonth = last.getByLabel("Måned").inputValue();
            last.getByLabel("År").fill("2020");
            person.press("Gem, og vælg spørgsmål");

            person.sees("Hvem og hvornår?");
            assertThat(person.title()).startsWith("Fejl: ");
            assertThat(person.region(AriaRole.ALERT).textContent())
                    .contains("Der er 1 ting at rette", "Sidste dag skal ligge efter");
            last.getByRole(AriaRole.BUTTON).click();

            person.sees("Hvad skal I spørge om?");
            assertThat(person.text()).contains("27 spørgsmål");
            person.open(person.path().replace("/spoergsmaal", ""));
            person.sees("Er alt, som det skal være?");
            person.follow("Se alle datoer");
            person.sees("17 datoer i målingens år");
            person.field("Ret datoen HMU drøfter rammerne").fill("31. november");
            person.press("Mødet er den dag HMU drøfter rammerne");
            assertThat(person.text()).contains("Der er kun 30 dage i november. Ret dagen.");
            person.checkPage();
            person.field("Ret datoen HMU drøfter rammerne").fill("medio maj");
            person.press("Mødet er den dag HMU drøfter rammerne");
            person.checkPage();
            assertThat(person.text()).contains("»HMU drøfter rammerne« er gemt til medio maj");
            assertThat(lastMonth).isEqualTo("11");

            person.open(person.path().substring(0, person.path().lastIndexOf('/')));
            person.follow("Tal udefra at sammenligne med");
            person.sees("Tal udefra");
            person.press("Gem tallene");
            assertThat(person.title()).startsWith("Fejl: ");
            assertThat(person.region(AriaRole.ALERT).textContent()).contains("Der er 4 ting at rette");
            person.checkPage();
            person.fieldCalled("Kilde").fill("Arbejdsmiljøtal");
            person.fieldCalled("Dato").fill("05.2024");
            person.fieldCalled("Hvem tallene handler om").fill("lønmodtagere i hele landet");
            person.fieldCalled("Tillid").fill("60,5");
            person.press("Gem tallene");
            assertThat(person.text()).contains("Tallene er gemt.", "Arbejdsmiljøtal, maj 2024", "60,5 point");
            person.checkPage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFinishedPlanStandsOnTheFrontPageAndIsMadeReady(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            FrontScreen.signIn(person, Demo.CONSULTANT);
            person.open("/maaling/ny");
            person.press("Ja, kopiér den");
            person.press("Gem, og vælg spørgsmål");
            person.open(person.path().replace("/spoergsmaal", ""));
            makeKey(person);
            person.press("Gør planen færdig");
            person.sees("Målingen kan gøres klar");
            assertThat(person.text()).contains("Planen er færdig.");

            person.press("Frys, og gør målingen klar");
            person.sees("Målingen åbner af sig selv");
            person.follow("Det skal du nu");

            person.sees("Det skal du nu");
            assertThat(person.text()).contains("Målingen lige nu", "uge 43-45", "Målingen åbner mandag");
            person.follow("English");
            person.sees("What to do now");
        }
    }

    /// Of the plan whose page is open.
    private void makeKey(Person person) {
        String plan = person.path().substring(person.path().lastIndexOf('/') + 1);
        keys.makeServerKey(new RoundId(UUID.fromString(plan)), KeyCustody.DEMONSTRATION, Actor.APPLICATION);
    }
}
