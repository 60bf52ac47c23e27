package dk.samspil.collection.respond.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.collection.invitation.ItIsSpring;
import dk.samspil.collection.invitation.ReadyRound;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.shared.Actor;
import dk.samspil.survey.library.Decision;
import dk.samspil.survey.library.EditOutcome;
import dk.samspil.survey.library.NewQuestion;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/// Trying the questions: as a respondent meets them, and without a trace.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import(ItIsSpring.class)
class TrialTest {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\">");

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient pages;

    @Autowired
    @Qualifier("planner")
    JdbcClient planner;

    @BeforeEach
    void people() {
        SomeAccounts.create(accounts);
    }

    @Test
    void theWholeWayStoresNothing() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        Map<String, Long> before = rows();

        String welcome = text(get("/proev/" + round.id()));
        String questions = text(post(round, "begynd", hidden(welcome), Map.of()));
        assertThat(questions).contains("Stoler I på hinanden?", "Prøve – intet gemmes.");
        assertThat(text(post(round, "gem", hidden(questions), Map.of("q0", "2"))))
                .isEqualTo("1");
        String comments = text(post(round, "side", hidden(questions), Map.of("q0", "2", "side", "kommentar")));
        String review = text(post(round, "side", hidden(comments), Map.of("k0", "Mere tid", "side", "tjek")));
        assertThat(review).contains("I høj grad", "Mere tid", "Send mine svar");
        String receipt = text(post(round, "send", hidden(review), Map.of()));

        assertThat(receipt).contains("Tak for dit svar", "Det var en prøve. Intet er gemt, og intet er talt med.");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void itCanBeTriedBeforeAnythingIsFrozenAndAfterTheClose() {
        var round = ReadyRound.planned(application, clock);
        assertThat(text(get("/proev/" + round.id())))
                .contains("Du svarer for <b>Team Åen</b>", "Prøve – intet gemmes.");

        round.makeReady();
        round.open();
        round.close();

        assertThat(text(get("/proev/" + round.id())))
                .contains("Du svarer for <b>Team Åen</b>", "Prøve – intet gemmes.");
    }

    @ParameterizedTest
    @CsvSource({
        "da, Prøve – intet gemmes., Stoler I på hinanden?",
        "en, Trial – nothing is stored., Do you trust each other?"
    })
    void itSpeaksEveryLanguageOfTheRound(String language, String banner, String question) {
        var round = ReadyRound.planned(application, clock);

        String welcome = text(get("/proev/" + round.id() + "/" + language));

        assertThat(welcome).contains(banner, "lang=\"" + language + "\"");
        assertThat(text(post(round, "begynd", hidden(welcome), Map.of()))).contains(question);
    }

    @Test
    void itIsTriedAsSomebodyOfADepartmentOrOfNone() {
        var round = ReadyRound.planned(application, clock);
        askOnlyOfTeamStream(round);
        String trial = "/proev/" + round.id();
        String asStream = "?afdeling=" + ReadyRound.STREAM;

        assertThat(text(get(trial))).contains("Team Bakken").doesNotContain("Kun i Team Åen");
        String welcome = text(get(trial + "/da" + asStream));
        assertThat(welcome).contains("Du svarer for <b>Team Åen</b>", "Kun i Team Åen");
        String questions = text(post(round, "begynd", hidden(welcome), Map.of()));
        assertThat(text(post(round, "side", hidden(questions), Map.of("side", "2"))))
                .contains("Kun til Team Åen", "Taler I ordentligt til hinanden?");
        assertThat(text(get(trial + "/telefon/da" + asStream)))
                .contains("src=\"" + trial + "/da" + asStream + "\"", "Se det som en medarbejder i", "Alle andre");
        assertThat(get(trial + "?afdeling=nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get("/maaling/" + round.id()))).contains("Afdelingers egne spørgsmål", "1 enhed med egne");
    }

    private void askOnlyOfTeamStream(ReadyRound round) {
        var questionnaires = application.getBean(Questionnaires.class);
        var draft = application
                .getBean(RoundPlans.class)
                .find(round.id())
                .flatMap(RoundPlan::questions)
                .flatMap(questionnaires::find)
                .orElseThrow();
        var question = new NewQuestion(
                "Taler I ordentligt til hinanden?",
                new NewQuestion.Theme.New("Tonen", Optional.of(ReadyRound.STREAM)),
                false,
                false,
                Optional.empty(),
                Set.of(),
                new Decision("HMU", LocalDate.of(2026, 1, 5)));
        assertThat(questionnaires.add(draft.id(), draft.revision(), question, Actor.APPLICATION))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void aPassOfATrialOpensNothingWhereAnswersAreStored() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        Map<String, String> fields = hidden(text(get("/proev/" + round.id())));
        Map<String, Long> before = rows();

        assertThat(web.post()
                        .uri("/svar/begynd")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(body(fields))
                        .exchange())
                .hasStatus(HttpStatus.BAD_REQUEST);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aRealPassTriesNothing() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        var enter = web.post()
                .uri("/svar")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("kode=" + round.codeOf(ReadyRound.STREAM, 3))
                .exchange();

        assertThat(post(round, "begynd", hidden(text(enter)), Map.of())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {SomeAccounts.LEADER, SomeAccounts.SECRETARY})
    void nobodyButHrTries(String name) {
        var round = ReadyRound.planned(application, clock);

        assertThat(web.get().uri("/proev/" + round.id()).with(user(name)).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void thePlanLinksToTheTrialAndThePhoneShowsItInAFrame() {
        var round = ReadyRound.planned(application, clock);

        assertThat(text(get("/maaling/" + round.id()))).contains("href=\"/proev/" + round.id() + "\"");
        var phone = get("/proev/" + round.id() + "/telefon/da");
        assertThat(text(phone)).contains("<iframe class=\"phone-view\" src=\"/proev/" + round.id() + "/da\"");
        assertThat(phone.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-src 'self'");
        assertThat(get("/proev/" + round.id() + "/da").getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'", "script-src 'self'");
    }

    /// How many rows each table has that pages or planner may read, and how often rows were written at
    /// all.
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (JdbcClient reader : new JdbcClient[] {pages, planner}) {
            reader.sql("""
                            select table_schema || '.' || table_name as name from information_schema.tables
                            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                                and has_table_privilege(current_user, table_schema || '.' || table_name, 'select')
                            """)
                    .query(String.class)
                    .list()
                    .forEach(table -> rows.put(
                            table,
                            reader.sql("select count(*) + coalesce(sum(xmin::text::bigint), 0) from " + table)
                                    .query(Long.class)
                                    .single()));
        }
        assertThat(rows).containsKeys("collection_answer.draft", "collection_answer.sealed_ballot", "audit.entry");
        return rows;
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(user(SomeAccounts.CONSULTANT)).exchange();
    }

    private MvcTestResult post(ReadyRound round, String page, Map<String, String> hidden, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(hidden);
        fields.putAll(typed);
        return web.post()
                .uri("/proev/" + round.id() + "/" + page)
                .with(user(SomeAccounts.CONSULTANT))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body(fields))
                .exchange();
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The hidden fields of the first form that has any.
    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page)
                .results()
                .forEach((MatchResult field) -> fields.putIfAbsent(field.group(1), field.group(2)));
        return fields;
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
