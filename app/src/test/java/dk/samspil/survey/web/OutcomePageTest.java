package dk.samspil.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.Questionnaires;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// HR says which theme is the outcome of the priority map, and of which questions the share is told.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class OutcomePageTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    StartContents contents;

    private String address = "";

    @BeforeEach
    void aDraft() {
        SomeAccounts.create(accounts);
        address = "/spoergeskemaer/"
                + questionnaires
                        .begin(contents.get("standard"), Actor.APPLICATION)
                        .id();
    }

    @Test
    void theOutcomeIsChosenAmongTheThemes() {
        assertThat(web.get().uri(address).with(user(SomeAccounts.CONSULTANT)))
                .bodyText()
                .contains("Hvilket tema er resultatmålet?", "<option value=\"wellbeing\" selected>");

        assertThat(web.post()
                        .uri(address + "/resultatmaal")
                        .param("udgave", "1")
                        .param("tema", "trust")
                        .with(user(SomeAccounts.CONSULTANT))
                        .with(csrf()))
                .hasRedirectedUrl(address + "?besked=gemt");

        assertThat(web.get().uri(address).with(user(SomeAccounts.CONSULTANT)))
                .bodyText()
                .contains("<option value=\"trust\" selected>")
                .doesNotContain("<option value=\"wellbeing\" selected>");
    }

    @Test
    void theShareOfAQuestionIsMarkedAndTakenBackWithoutANewVersion() {
        assertThat(mark("1", "wellbeing_1", "SATISFIED")).hasRedirectedUrl(address + "?besked=gemt");
        assertThat(web.get().uri(address).with(user(SomeAccounts.CONSULTANT)))
                .bodyText()
                .containsOnlyOnce("andel: … er tilfredse")
                .doesNotContain("udgave 2");

        assertThat(mark("2", "wellbeing_1", "nonsense")).hasRedirectedUrl(address + "?besked=vaek");
        assertThat(mark("2", "nowhere", "SATISFIED")).hasRedirectedUrl(address + "?besked=vaek");
        assertThat(mark("2", "wellbeing_1", "")).hasRedirectedUrl(address + "?besked=gemt");
        assertThat(web.get().uri(address).with(user(SomeAccounts.CONSULTANT)))
                .bodyText()
                .doesNotContain("andel: …");
    }

    @Test
    void aThemeIsMarkedAsTheRatingOfAnothersEffectOnce() {
        assertThat(rate("1", "wellbeing", "trust")).hasRedirectedUrl(address + "?besked=virkning");
        assertThat(rate("1", "nowhere", "trust")).hasRedirectedUrl(address + "?besked=vaek");

        String rating = addTheme("1", "Hvor meget ville det betyde for dig?", "Gevinst");
        assertThat(rate("2", rating, "nowhere")).hasRedirectedUrl(address + "?besked=virkning");
        assertThat(rate("2", rating, "trust")).hasRedirectedUrl(address + "?besked=gemt");
        assertThat(web.get().uri(address).with(user(SomeAccounts.CONSULTANT)))
                .bodyText()
                .contains("»Gevinst« er medarbejdernes vurdering af, hvad det ville betyde, hvis »Tillid« blev bedre.");

        String other = addTheme("3", "Hvor meget ville mere tillid betyde?", "Gevinst to");
        assertThat(rate("4", other, "trust")).hasRedirectedUrl(address + "?besked=virkning");
        assertThat(rate("4", other, rating)).hasRedirectedUrl(address + "?besked=virkning");
        assertThat(rate("4", rating, "")).hasRedirectedUrl(address + "?besked=gemt");
        assertThat(rate("5", other, "trust")).hasRedirectedUrl(address + "?besked=gemt");
    }

    /// Adds a question in a theme of its own and gives the theme's id.
    private String addTheme(String revision, String text, String heading) {
        assertThat(web.post()
                        .uri(address + "/tilfoej")
                        .param("udgave", revision)
                        .param("tekst", text)
                        .param("tema", "nyt")
                        .param("overskrift", heading)
                        .param("svar", "skala")
                        .param("forum", "HMU")
                        .param("dato_dag", "11")
                        .param("dato_maaned", "6")
                        .param("dato_aar", "2026")
                        .with(user(SomeAccounts.CONSULTANT))
                        .with(csrf()))
                .hasRedirectedUrl(address + "?besked=gemt");
        return questionnaires
                .find(new DraftId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1))))
                .orElseThrow()
                .content()
                .questionnaire()
                .dimensions()
                .getLast()
                .id();
    }

    private MvcTestResult rate(String revision, String rating, String theme) {
        return web.post()
                .uri(address + "/virkning")
                .param("udgave", revision)
                .param("vurdering", rating)
                .param("tema", theme)
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult mark(String revision, String question, String word) {
        return web.post()
                .uri(address + "/andel")
                .param("udgave", revision)
                .param("spoergsmaal", question)
                .param("ord", word)
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf())
                .exchange();
    }
}
