package dk.samspil.survey.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSets;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class OutsidePageTest {
    private static final Actor HR = new Actor("hr");

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    RoundPlans plans;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Organisations organisations;

    @Autowired
    Surveys surveys;

    @Autowired
    OutsideSets sets;

    @Autowired
    JdbcClient database;

    private RoundPlan plan;

    @TestConfiguration
    static class Spring2026 {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @BeforeEach
    void aRoundWithTwoThemes() {
        SomeAccounts.create(accounts);
        plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
        var draft = questionnaires.begin(QuestionnaireDraft.of(questionnaire()), HR);
        plans.ask(plan.id(), plan.version(), draft.id(), HR);
    }

    private static Questionnaire questionnaire() {
        return new Questionnaire(
                "q",
                LocalText.of("Vores spørgsmål", "Our questions"),
                List.of(dimension("trust", "Tillid"), dimension("justice", "Retfærdighed")),
                List.of());
    }

    private static Dimension dimension(String id, String label) {
        return new Dimension(
                id,
                LocalText.of(label, id),
                Dimension.Role.CORE,
                new AnswerOptions(0, 4, List.of()),
                List.of(new Item(id + "1", LocalText.of("Spørgsmål", "Question"), false)));
    }

    @Test
    void hrEntersFiguresWithTheirSourceAndTheyStandOnThePage() {
        assertThat(send(Map.of("antal", "4.340", "usikkerhed-trust", "0,45")))
                .hasRedirectedUrl(address() + "?besked=gemt");

        assertThat(page("?besked=gemt"))
                .contains(
                        "Tallene er gemt.",
                        "Arbejdsmiljøtal, maj 2024",
                        "Om lønmodtagere i hele landet, 4.340 svar.",
                        "Tillid",
                        "60,5 point, standardfejl 0,45");
        assertThat(database.sql("select subject from audit.entry where action = 'figures from outside set'")
                        .query(String.class)
                        .list())
                .contains(plan.id() + ": 1 from Arbejdsmiljøtal, 2024-05");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsStored() {
        MvcTestResult answer = send(Map.of(
                "kilde",
                "",
                "dato",
                "2024",
                "hvem",
                " ",
                "antal",
                "mange",
                "tal-trust",
                "101",
                "tal-justice",
                "",
                "usikkerhed-justice",
                "1"));

        assertThat(answer).hasStatusOk();
        assertThat(text(answer))
                .contains(
                        "<title>Fejl: Tal udefra",
                        "Der er 6 ting at rette",
                        "Uden en kilde kan de ikke bruges",
                        "Skriv datoen som måned og år",
                        "Skriv, hvem tallene handler om",
                        "Skriv antallet af svar som et helt tal",
                        "Tillid: Skriv et tal fra 0 til 100",
                        "Retfærdighed: Der er en standardfejl, men intet tal",
                        "value=\"mange\"",
                        "value=\"101\"");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dato | | Uden en dato kan de ikke bruges",
                "dato | 04.2026 | Datoen ligger ude i fremtiden",
                "dato | 13.2024 | Skriv datoen som måned og år",
                "tal-trust | | Skriv et tal for mindst ét tema",
                "tal-trust | 60,55 | Tillid: Skriv et tal fra 0 til 100 med højst én decimal",
                "usikkerhed-trust | 0 | Tillid: Skriv standardfejlen som et tal over 0"
            })
    void everyFieldHasItsOwnMessage(String field, String value, String message) {
        assertThat(text(send(Map.of(field, value == null ? "" : value)))).contains("Der er 1 ting at rette", message);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSetIsChangedAndRemoved() {
        send(Map.of());
        assertThat(page("?saet=1")).contains("Ret tallene fra en kilde", "value=\"60,5\"", "value=\"2024-05\"");

        assertThat(send(Map.of("saet", "1", "tal-trust", "61", "dato", "17.05.2024")))
                .hasRedirectedUrl(address() + "?besked=gemt");
        assertThat(kept()).hasSize(1);
        assertThat(page("")).contains("61 point", "17. maj 2024").doesNotContain("60,5 point");

        assertThat(post("/1/fjern", Map.of())).hasRedirectedUrl(address() + "?besked=fjernet");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aThemeHasOneFigureOnly() {
        send(Map.of());

        assertThat(text(send(Map.of("kilde", "En anden", "tal-justice", "55"))))
                .contains("Tillid har allerede et tal fra en anden kilde");
        assertThat(send(Map.of("kilde", "En anden", "tal-trust", "", "tal-justice", "55")))
                .hasStatus(302);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void afterTheRoundHasClosedNothingIsChanged() {
        send(Map.of());
        var tree = new OrganisationTree(List.of(new Unit(new UnitId("vidby"), null, "Vidby")));
        var snapshot = organisations.freeze(new OrganisationSnapshot(tree, List.of(), List.of()), HR);
        surveys.open(plan.id(), questionnaire(), snapshot, List.of(), false, HR);
        assertThat(send(Map.of("saet", "1", "tal-trust", "62"))).hasRedirectedUrl(address() + "?besked=gemt");

        surveys.close(plan.id(), HR);

        assertThat(page(""))
                .contains("det, resultaterne sammenlignes med, ligger fast", "62 point")
                .doesNotContain("Gem tallene", "/fjern");
        assertThat(send(Map.of("saet", "1", "tal-trust", "70"))).hasRedirectedUrl(address() + "?besked=lukket");
        assertThat(post("/1/fjern", Map.of())).hasRedirectedUrl(address());
        assertThat(kept().getFirst().values().getFirst().points()).isEqualByComparingTo("62");
    }

    @Test
    void hostileInputIsShownAsText() {
        send(Map.of("kilde", "<script>alert(1)</script>"));

        assertThat(page("")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void onlyHrSeesThePageAndTheOverviewLeadsToIt() {
        assertThat(web.get().uri(address()).with(user(SomeAccounts.LEADER))).hasStatus(403);
        assertThat(text(web.get()
                        .uri("/maaling/" + plan.id())
                        .header("Accept-Language", "da")
                        .with(user(SomeAccounts.CONSULTANT))
                        .exchange()))
                .contains("href=\"" + address() + "\"", "Tal udefra at sammenligne med");
    }

    @Test
    void thePageIsThereInEnglish() {
        send(Map.of());

        assertThat(text(web.get()
                        .uri(address())
                        .header("Accept-Language", "en")
                        .with(user(SomeAccounts.CONSULTANT))
                        .exchange()))
                .contains("Figures from outside", "Arbejdsmiljøtal, May 2024", "60.5 points");
    }

    private String address() {
        return "/maaling/" + plan.id() + "/tal-udefra";
    }

    private List<OutsideSet> kept() {
        return List.copyOf(sets.list(plan.id()).values());
    }

    /// A form that is in order, with changes.
    private MvcTestResult send(Map<String, String> changes) {
        var fields = new HashMap<String, String>(Map.of(
                "kilde",
                "Arbejdsmiljøtal",
                "dato",
                "05.2024",
                "hvem",
                "lønmodtagere i hele landet",
                "antal",
                "",
                "tal-trust",
                "60,5"));
        fields.putAll(changes);
        return post("", fields);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post()
                .uri(address() + path)
                .header("Accept-Language", "da")
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(String query) {
        MvcTestResult result = web.get()
                .uri(address() + query)
                .header("Accept-Language", "da")
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
