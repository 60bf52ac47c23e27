package dk.samspil.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.context.ContextNote;
import dk.samspil.organisation.context.ContextNotes;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
@Transactional
class EventsPageTest {
    private static final UnitId WHOLE = FourUnits.WHOLE;
    private static final UnitId TEAM = FourUnits.TEAM;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    ContextNotes notes;

    @BeforeEach
    void peopleAndUnits() {
        SomeAccounts.create(accounts);
        var tree = new OrganisationTree(List.of(new Unit(WHOLE, null, "Vidby"), new Unit(TEAM, WHOLE, "Team Åen")));
        organisations.freeze(new OrganisationSnapshot(tree, List.of(), List.of()), Actor.APPLICATION);
    }

    @Test
    void theLeaderWritesWhatHappenedAndTakesItBack() {
        assertThat(write("leder", TEAM, "4", "5", "2025", "MOVE", "Flyttet til Åhuset"))
                .hasRedirectedUrl(of(TEAM));
        assertThat(page("leder", TEAM)).contains("Flytning: Flyttet til Åhuset", "4. maj 2025", "Fjern");

        String id = notes.list().getFirst().id().toString();
        assertThat(web.post()
                        .uri(of(TEAM) + "/slet")
                        .with(user("leder"))
                        .with(csrf())
                        .param("id", id))
                .hasRedirectedUrl(of(TEAM));
        assertThat(page("leder", TEAM)).contains("Der er ikke skrevet noget endnu.");
    }

    @Test
    void whatHrWritesForAllStandsWithEachUnitAndIsNotTheLeadersToTakeBack() {
        assertThat(write("hr", WHOLE, "1", "4", "2025", "STRIKE", "Lockout i fire uger"))
                .hasRedirectedUrl(of(WHOLE));

        assertThat(page("leder", TEAM))
                .contains("Lockout i fire uger", "skrevet for Vidby")
                .doesNotContain("/slet");
        String id = notes.list().getFirst().id().toString();
        assertThat(web.post()
                        .uri(of(TEAM) + "/slet")
                        .with(user("leder"))
                        .with(csrf())
                        .param("id", id))
                .hasStatus(403);
    }

    @Test
    void aSafetyRepresentativeReadsAndDoesNotWrite() {
        assertThat(page("amr", TEAM)).doesNotContain("Gem begivenheden");
        assertThat(write("amr", TEAM, "4", "5", "2025", "MOVE", "Flyttet")).hasStatus(403);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndNothingIsLost() {
        assertThat(bodyOf(write("leder", TEAM, "31", "2", "2025", "MOVE", "Flyttet")))
                .contains("Fejl: ", "Skriv den dag, det skete", "value=\"Flyttet\"");
        assertThat(bodyOf(write("leder", TEAM, "1", "2", "2999", "MOVE", "Flyttet")))
                .contains("i fremtiden");
        assertThat(bodyOf(write("leder", TEAM, "1", "2", "2025", "", "Flyttet")))
                .contains("Vælg, hvad slags");
        assertThat(bodyOf(write("leder", TEAM, "1", "2", "2025", "MOVE", " "))).contains("Skriv med højst 120 tegn");
        assertThat(bodyOf(write("leder", TEAM, "1", "2", "2025", "MOVE", "x".repeat(ContextNote.LONGEST_TEXT + 1))))
                .contains("Skriv med højst 120 tegn");
        assertThat(notes.list()).isEmpty();
    }

    private static String of(UnitId unit) {
        return "/enheder/" + unit + "/begivenheder";
    }

    private MvcTestResult write(
            String who, UnitId unit, String day, String month, String year, String kind, String text) {
        return web.post()
                .uri(of(unit))
                .with(user(who))
                .with(csrf())
                .param("dag", day)
                .param("maaned", month)
                .param("aar", year)
                .param("art", kind)
                .param("tekst", text)
                .exchange();
    }

    private String page(String who, UnitId unit) {
        return bodyOf(web.get().uri(of(unit)).with(user(who)).exchange());
    }

    private static String bodyOf(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
