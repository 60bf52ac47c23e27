package dk.samspil.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.Publisher;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.intake.SurveyFolderBuilder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class PolicyPageTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @TempDir
    Path folder;

    RoundId round;

    @BeforeEach
    void aRoundWithRules() throws IOException {
        SomeAccounts.create(accounts);
        SurveyFolderBuilder.aSurvey().writeTo(folder);
        SurveyFolder survey = ((SurveyFolder.Outcome.Whole) SurveyFolder.read(folder)).survey();
        round = intake.store(
                survey,
                Actor.APPLICATION,
                opened -> policies.adopt(opened, DisclosurePolicy.DEFAULT, Actor.APPLICATION));
    }

    @Test
    void hrSeesTheRulesInForce() {
        assertThat(page("da"))
                .contains("Målingens regler", "minimum-unit: 5", "Indfør strengere regler")
                .contains("Regler " + DisclosurePolicy.DEFAULT.shortFingerprint());
        assertThat(page("en")).contains("The rules of the survey", "Bring in stricter rules");
    }

    @Test
    void stricterRulesAreInForceAtOnce() {
        assertThat(send("minimum-unit: 8\n")).hasRedirectedUrl("/regler?runde=" + round + "&besked=gemt");

        assertThat(policies.get(round).minimumUnit()).isEqualTo(8);
        assertThat(page("da")).contains("minimum-unit: 8");
    }

    @Test
    void looserRulesAreRefusedByName() {
        send("minimum-unit: 8\nminimum-cut: 12\n");

        assertThat(text(send("minimum-unit: 6\nminimum-cut: 11\n")))
                .contains(
                        "Reglerne er ikke ændret:", "minimum-unit ville blive løsere", "minimum-cut ville blive løsere")
                .contains("minimum-unit: 6");
        assertThat(policies.get(round).minimumUnit()).isEqualTo(8);
    }

    @Test
    void aFileThatIsNoPolicyIsRefusedWithItsLine() {
        assertThat(text(send("minimum-unit: 8\nminimum-size: 9\n")))
                .contains("Reglerne er ikke ændret:", "linje 2", "minimum-size");
        assertThat(policies.get(round).minimumUnit()).isEqualTo(5);
    }

    @Test
    void onceTheFiguresAreOutNothingChanges() {
        publisher.publish(round, List.of(), Actor.APPLICATION);

        assertThat(page("da"))
                .contains("Tallene er offentliggjort.", "readonly")
                .doesNotContain("Indfør strengere");
        assertThat(text(send("minimum-unit: 8\n"))).contains("Reglerne er ikke ændret:");
        assertThat(policies.get(round).minimumUnit()).isEqualTo(5);
    }

    @Test
    void nobodyElseSeesOrChangesThem() {
        assertThat(web.get().uri("/regler").with(user(SomeAccounts.LEADER))).hasStatus(403);
        assertThat(web.post().uri("/regler").with(user(SomeAccounts.LEADER)).with(csrf()))
                .hasStatus(403);
    }

    private MvcTestResult send(String rules) {
        return web.post()
                .uri("/regler")
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf())
                .header("Accept-Language", "da")
                .param("runde", round.toString())
                .param("regler", rules)
                .exchange();
    }

    private String page(String language) {
        var result = web.get()
                .uri("/regler")
                .header("Accept-Language", language)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
