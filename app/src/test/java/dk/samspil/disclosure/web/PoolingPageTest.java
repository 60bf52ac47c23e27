package dk.samspil.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Pooling;
import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class PoolingPageTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    Pooling pooling;

    /// Four teams under one top; the last two are too small for a report each.
    @BeforeEach
    void fourTeams() {
        SomeAccounts.create(accounts);
        List<Unit> units = new ArrayList<>(List.of(new Unit(new UnitId("top"), null, "Vidby")));
        List<Employment> employments = new ArrayList<>();
        Map.of("a", 40, "b", 30, "c", 5, "d", 4).forEach((team, people) -> {
            units.add(new Unit(new UnitId(team), new UnitId("top"), "Team <" + team + ">"));
            for (int person = 0; person < people; person++) {
                employments.add(new Employment(team + person, new UnitId(team), false, List.of()));
            }
        });
        organisations.freeze(
                new OrganisationSnapshot(new OrganisationTree(units), List.of(), employments), Actor.APPLICATION);
    }

    @Test
    void hrSeesWhichUnitsAreTooSmallAndWhoCouldShare() {
        assertThat(page("da"))
                .contains("Fælles rapporter", "Team &lt;c&gt;", "Team &lt;d&gt;", "Acceptér")
                .doesNotContain("Team &lt;a&gt;", "Team &lt;b&gt;");
        assertThat(page("en")).contains("Shared reports", "Accept", "75%");
    }

    @Test
    void hrAcceptsAndTakesBack() {
        assertThat(decide("ja", "c", "d")).hasRedirectedUrl("/puljer?besked=gemt");
        assertThat(pooling.listShared(advice().snapshot())).containsExactly(List.of(new UnitId("c"), new UnitId("d")));
        assertThat(page("da")).contains("Accepteret: de deler rapport.", "Tag tilbage");

        assertThat(decide("nej", "c", "d")).hasRedirectedUrl("/puljer?besked=gemt");
        assertThat(pooling.listShared(advice().snapshot())).isEmpty();
    }

    @Test
    void whatNobodyProposedIsRefused() {
        assertThat(decide("ja", "a", "b")).hasRedirectedUrl("/puljer?besked=aendret");
        assertThat(pooling.listDecisions(advice().snapshot())).isEmpty();
        assertThat(web.get().uri("/puljer?besked=aendret").with(user(SomeAccounts.CONSULTANT)))
                .bodyText()
                .contains("forslagene har ændret sig", "role=\"alert\"");
    }

    @Test
    void nobodyElseSeesOrDecides() {
        assertThat(web.get().uri("/puljer").with(user(SomeAccounts.LEADER))).hasStatus(403);
        assertThat(web.post().uri("/puljer").with(user(SomeAccounts.LEADER)).with(csrf()))
                .hasStatus(403);
    }

    @Test
    void aDecisionFromAnotherSiteIsRefused() {
        assertThat(web.post()
                        .uri("/puljer")
                        .with(user(SomeAccounts.CONSULTANT))
                        .param("organisation", advice().snapshot().value().toString())
                        .param("enhed", "c", "d")
                        .param("svar", "ja"))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(200));
        assertThat(pooling.listDecisions(advice().snapshot())).isEmpty();
    }

    private PoolingAdvice advice() {
        return pooling.findCurrent().orElseThrow();
    }

    private MvcTestResult decide(String answer, String... units) {
        return web.post()
                .uri("/puljer")
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf())
                .param("organisation", advice().snapshot().value().toString())
                .param("enhed", units)
                .param("svar", answer)
                .exchange();
    }

    private String page(String language) {
        var result = web.get()
                .uri("/puljer")
                .header("Accept-Language", language)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
