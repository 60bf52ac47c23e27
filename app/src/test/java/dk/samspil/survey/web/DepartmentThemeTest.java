package dk.samspil.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// HR chooses who is asked a theme.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class DepartmentThemeTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Organisations organisations;

    @Autowired
    StartContents contents;

    private String address = "";
    private StoredDraft draft;

    @BeforeEach
    void aDraft() {
        SomeAccounts.create(accounts);
        draft = questionnaires.begin(contents.get("standard"), Actor.APPLICATION);
        address = "/spoergeskemaer/" + draft.id();
    }

    @Test
    void aThemeIsAskedOfAUnitThatHasPeopleEnough() {
        String theme = draft.content().findPageOf("wellbeing_1").orElseThrow().id();
        organisations.freeze(anOrganisation(), Actor.APPLICATION);
        assertThat(page(address, "da")).contains("For alle.", address + "/hvem?side=" + theme);
        assertThat(page(address + "/hvem?side=" + theme, "da"))
                .contains("Hvem bliver spurgt om »Trivsel«?", "Teknik og Miljø (12 medarbejdere)", "Højst 5 egne")
                .doesNotContain("Museet", "Vidby Kommune (");

        assertThat(body(post(address + "/hvem", "udgave", "1", "side", theme, "afdeling", "museum")))
                .contains("Museet har 3 medarbejdere. Reglerne kræver mindst 5 svar");
        assertThat(body(post(address + "/hvem", "udgave", "1", "side", theme, "afdeling", "nowhere")))
                .contains("Enheden nowhere findes ikke");
        assertThat(body(post(address + "/hvem", "udgave", "1", "side", theme, "afdeling", "top")))
                .contains("Det er hele organisationen");
        assertThat(post(address + "/hvem", "udgave", "1", "side", theme, "afdeling", "roads"))
                .hasRedirectedUrl(address + "?besked=gemt");
        assertThat(page(address, "da")).contains("Kun for Teknik og Miljø.");
        assertThat(page(address, "en")).contains("Only for Teknik og Miljø.");
        assertThat(web.get().uri(address + "/hvem?side=core").with(user(SomeAccounts.CONSULTANT)))
                .hasStatus(404);
    }

    private static OrganisationSnapshot anOrganisation() {
        var roads = new UnitId("roads");
        var museum = new UnitId("museum");
        var top = new UnitId("top");
        return new OrganisationSnapshot(
                new OrganisationTree(List.of(
                        new Unit(top, null, "Vidby Kommune"),
                        new Unit(roads, top, "Teknik og Miljø"),
                        new Unit(museum, top, "Museet"))),
                List.of(),
                IntStream.range(0, 15)
                        .mapToObj(i -> new Employment("e" + i, i < 12 ? roads : museum, false, List.of()))
                        .toList());
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(user(SomeAccounts.CONSULTANT)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String page(String path, String language) {
        var result = web.get()
                .uri(path)
                .header("Accept-Language", language)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
