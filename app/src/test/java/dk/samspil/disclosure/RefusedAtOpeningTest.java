package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.OpeningOutcome;
import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.answer.SealedForTest;
import dk.samspil.collection.custody.Holders;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.front.Task;
import dk.samspil.front.Tasks;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The auditor says no at the opening: HR is told, nothing is out, and stricter rules can be tried.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class RefusedAtOpeningTest {
    private static final SurveyFolder SURVEY = RealSurveys.syntheticOf(2025);
    private static final int STRICT_ENOUGH = 8;

    private final RoundId round = new RoundId(UUID.randomUUID());

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Surveys surveys;

    @Autowired
    Organisations organisations;

    @Autowired
    Policies policies;

    @Autowired
    RoundKeys keys;

    @Autowired
    SealedBallots box;

    @Autowired
    BallotOpening opening;

    @Autowired
    Releases releases;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient database;

    /// Refuses a round until its rules are strict enough.
    @TestConfiguration
    static class SuspiciousAuditor {
        @Bean
        @Primary
        Publishing suspicious(Publisher publisher, Policies policies) {
            return (round, warnings, actor) -> policies.get(round).minimumUnit() < STRICT_ENOUGH
                    ? new PublishOutcome.Unsafe(List.of("one way", "another way"))
                    : publisher.publishBesideLatest(round, warnings, actor);
        }
    }

    @BeforeEach
    void aClosedRound() {
        Holders.create(accounts);
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, Holders.ACTOR);
        surveys.open(
                round,
                SURVEY.questionnaire(),
                organisations.freeze(SURVEY.organisation(), Holders.ACTOR),
                SURVEY.attributeNames(),
                SURVEY.leadersKnown(),
                Holders.ACTOR);
        policies.adopt(round, PolicyFile.parse("retention: burn"), Holders.ACTOR);
        box.openBox(round);
        SealedForTest.depositAll(box, round, keys.find(round).orElseThrow().key(), SURVEY.ballots());
        surveys.close(round, Holders.ACTOR);
    }

    @Test
    void theOutcomeIsThatNothingIsPublishedAndNothingIsBurned() {
        OpeningOutcome outcome = opening.openWithServerKey(round, Holders.ACTOR);

        assertThat(outcome).isInstanceOf(OpeningOutcome.NotPublished.class);
        assertThat(opening.findReceipt(round).orElseThrow().burned()).isFalse();
        assertThat(releases.find(round)).isEmpty();
        assertThat(opening.isToBeOpened(round)).isTrue();
        assertThat(tasksOfHr()).contains("/maaling/" + round + "/aabning");
        assertThat(logged()).contains("figures refused by the auditor");
    }

    @Test
    void hrsPageSaysWhatHappenedWhatIsOutAndWhatToDo() {
        assertThat(pressOpen()).hasStatus(302);

        assertThat(page("da"))
                .contains("<h1>Svarene er talt, men ikke offentliggjort</h1>")
                .contains("Det uafhængige kontrolprogram sagde nej", "Det fandt 2 måder", "ingen tal offentliggjort")
                .contains("href=\"/regler?runde=" + round + "\"", "Åbn svarene igen")
                .doesNotContain("<h1>Svarene er åbnet og talt</h1>");
        assertThat(page("en")).contains("The answers are counted, but not published", "It found 2 ways");
    }

    @Test
    void underStricterRulesTheSameAnswersArePublished() {
        pressOpen();
        policies.tighten(round, PolicyFile.parse("retention: burn\nminimum-unit: 8"), Holders.ACTOR);

        pressOpen();

        assertThat(releases.find(round)).isPresent();
        assertThat(opening.isToBeOpened(round)).isFalse();
        assertThat(opening.findReceipt(round).orElseThrow().burned()).isTrue();
        assertThat(page("da"))
                .contains("<h1>Svarene er åbnet og talt</h1>", "Tallene er færdige")
                .doesNotContain("sagde nej", "Åbn svarene igen");
        assertThat(tasksOfHr()).doesNotContain("/maaling/" + round + "/aabning");
    }

    private MvcTestResult pressOpen() {
        return web.post()
                .uri("/maaling/" + round + "/aabning")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();
    }

    private String page(String language) {
        MvcTestResult result = web.get()
                .uri("/maaling/" + round + "/aabning")
                .header("Accept-Language", language)
                .with(user(Holders.HR.value()))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> tasksOfHr() {
        return tasks.list(accounts.findViewer(Holders.HR).orElseThrow()).stream()
                .map(Task::address)
                .toList();
    }

    private List<String> logged() {
        return database.sql("select action from audit.entry where subject like :subject order by id")
                .param("subject", round + "%")
                .query(String.class)
                .list();
    }
}
