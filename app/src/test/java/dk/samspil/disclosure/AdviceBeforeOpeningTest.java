package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.answer.BallotOpening;
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
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.survey.Surveys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// HR decides on joint reports between the close and the opening, by how many answered.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class AdviceBeforeOpeningTest {
    private static final SurveyFolder SURVEY = RealSurveys.syntheticOf(2025);

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
    Pooling pooling;

    @Autowired
    RoundStatistics statistics;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient database;

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
        policies.adopt(round, PolicyFile.parse("minimum-unit: 15"), Holders.ACTOR);
        box.openBox(round);
        SealedForTest.depositAll(box, round, keys.find(round).orElseThrow().key(), SURVEY.ballots());
        surveys.close(round, Holders.ACTOR);
    }

    @Test
    void whilePeopleCanAnswerNothingIsCounted() {
        assertThat(statistics.countAnswered(round, true)).isEmpty();
        assertThat(pooling.listUndecided(round)).isEmpty();
    }

    @Test
    void theAdviceAtTheCloseKnowsTheUnitsThatWillHaveTooFew() {
        box.closeBox(round);

        PoolingAdvice advice = pooling.findCurrent().orElseThrow();
        assertThat(advice.assumedRate()).isEmpty();
        assertThat(pooling.listUndecided(round)).isNotEmpty();
        assertThat(tasksOfHr()).contains("/puljer");

        opening.openWithServerKey(round, Holders.ACTOR);
        Set<UnitId> few = releases.find(round).orElseThrow().listUnits().stream()
                .filter(unit -> unit.reason() == WithheldReason.FEW)
                .map(ReleasedUnit::id)
                .collect(Collectors.toSet());
        assertThat(few).containsAll(advice.small()).isNotEmpty();
    }

    @Test
    void hrsPageAsksForDecisionsUntilThereAreNoneToTake() {
        box.closeBox(round);
        PoolingAdvice advice = pooling.findCurrent().orElseThrow();
        int proposals = advice.proposals().size();

        assertThat(page("da")).contains(proposals + " forslag om ", "href=\"/puljer\"", "før svarene bliver åbnet");
        assertThat(page("en")).contains("before the answers are opened", "See the proposals");

        advice.proposals()
                .forEach(proposal -> pooling.decide(advice.snapshot(), proposal.units(), true, Holders.ACTOR));

        assertThat(page("da")).contains("ikke flere forslag").doesNotContain("href=\"/puljer\"");
        assertThat(tasksOfHr()).doesNotContain("/puljer");
    }

    @Test
    void whatHrAcceptedBeforeTheOpeningIsPublished() {
        box.closeBox(round);
        PoolingAdvice advice = pooling.findCurrent().orElseThrow();
        List<UnitId> sharing = advice.proposals().getFirst().units();
        pooling.decide(advice.snapshot(), sharing, true, Holders.ACTOR);

        opening.openWithServerKey(round, Holders.ACTOR);

        ReleasedTable table = releases.find(round).orElseThrow();
        assertThat(table.findJointOf(sharing.getFirst()).orElseThrow().units()).isEqualTo(sharing);
        assertThat(page("da"))
                .contains("Det blev afgjort, da svarene blev åbnet.")
                .doesNotContain("href=\"/puljer\"");
    }

    @Test
    void closingTheBoxAgainAdvisesNothingNew() {
        box.closeBox(round);
        box.closeBox(round);

        assertThat(logged()).containsOnlyOnce("pooling advised");
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
