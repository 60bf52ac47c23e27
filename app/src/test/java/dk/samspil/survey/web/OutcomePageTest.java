package dk.samspil.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.Questionnaires;
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
