package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.demo.StaffWorkbook;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/// HR takes the workbook of OS2mo in, sees what it changes and accepts; a leader checks the list on a
/// phone; HR sees the squares.
@BrowserJourney
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffJourneyTest {
    @LocalServerPort
    private int port;

    /// One team is new, one job stands in a unit that does not exist.
    private static byte[] workbook() {
        return StaffWorkbook.vidby(
                List.of(List.of("team-engen", "hjemmepleje-nord", "Team Engen", "", "")),
                List.of(
                        List.of("X0001", "Medarbejder X1", "team-engen", "Team Engen", "x1@vidby.example", "", "", ""),
                        List.of("X0002", "Medarbejder X2", "findes-ikke", "", "x2@vidby.example", "", "", "")));
    }

    @Test
    @Order(1)
    void hrTakesTheWorkbookIn() {
        try (Person hr = signedIn(port, Screen.DESK, Demo.CONSULTANT)) {
            hr.open("/medarbejdere");
            var list = new StaffScreen(hr);
            list.handsIn(workbook());
            hr.sees("1 enhed er anderledes");
            assertThat(hr.text()).contains("Team Engen", "ny", "Vi har læst et udtræk fra OS2mo. Intet er gemt endnu.");
            list.followsEveryProposal(3);
            list.accepts();
            list.startsTheValidation();
            assertThat(hr.heading()).startsWith("0 af ");
        }
    }

    @Test
    @Order(2)
    void aLeaderChecksTheListOnAPhone() {
        try (Person leader = signedIn(port, Screen.PHONE, Demo.LEADER)) {
            leader.open("/");
            leader.checkPage();
            leader.open("/kontroller/team-aaen");
            leader.sees("Er listen rigtig?");
            leader.pressFirst("Ret");
            leader.sees("Er listen rigtig?");
            leader.press("Tag af listen");
            assertThat(leader.text()).contains("Vælg, hvorfor ");
            leader.checkPage();
            leader.field("Er fratrådt").check();
            leader.press("Tag af listen");
            assertThat(leader.text()).contains("bliver taget af listen: er fratrådt");
            leader.press("Godkend med 1 rettelse");
            leader.sees("Tak. Listen er godkendt");
        }
    }

    @Test
    @Order(3)
    void hrSeesTheSquares() {
        for (Screen screen : Screen.values()) {
            try (Person hr = signedIn(port, screen, Demo.CONSULTANT)) {
                hr.open("/validering");
                assertThat(hr.text()).contains("1 rettet", "1 rettelse til lønkontoret");
                hr.readsInBothLanguages(
                        "/medarbejdere", "/medarbejdere/aendringer", "/validering", "/kontroller/team-aaen");
            }
        }
    }

    private static Person signedIn(int port, Screen screen, String name) {
        Person person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(name, Demo.PASSWORD);
        return person;
    }
}
