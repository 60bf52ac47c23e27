package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.MovableClock;
import dk.samspil.report.Reports;
import dk.samspil.report.api.ApiKeys;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.UnitTargets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs get, with which key and from when; and that the description says just that.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class ApiTest {
    private static final String ROUNDS = "/api/v1/rounds";

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    FrozenRounds frozen;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseCalendar calendar;

    @Autowired
    ApiKeys keys;

    @Autowired
    MovableClock clock;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    UnitTargets targets;

    @Autowired
    Reports reports;

    @Autowired
    Surveys surveys;

    @TempDir
    Path folder;

    @TempDir
    Path other;

    private RoundId round;
    private String key;

    @BeforeEach
    void aReleaseIsPlanned() throws IOException {
        Holders.create(accounts);
        ReleaseTime.begin(clock, releases, calendar);
        round = frozen.make(folder);
        calendar.plan(round, ReleaseTime.MINUTE, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        key = keys.make("of the test", Holders.ACTOR).secret();
    }

    @Test
    void aRoundIsThereFromTheMinuteOnAndGoneWhenItIsWithdrawn() {
        clock.set(ReleaseTime.MINUTE.minusMillis(1));
        assertThat(json(get(ROUNDS)).get("rounds").size()).isZero();
        assertThat(get(of("figures"))).hasStatus(404);

        clock.set(ReleaseTime.MINUTE);
        assertThat(json(get(ROUNDS)).get("rounds").get(0).get("id").stringValue())
                .isEqualTo(round.toString());
        assertThat(get(of("figures"))).hasStatusOk();

        calendar.withdraw(round, "a name was wrong", Holders.ACTOR);
        assertThat(json(get(ROUNDS)).get("rounds").size()).isZero();
        assertThat(get(of("units"))).hasStatus(404);
    }

    @Test
    void nobodyGetsAnythingWithoutAKeyNotEvenWhoIsSignedIn() {
        clock.set(ReleaseTime.MINUTE);

        for (String path : List.of(
                ROUNDS,
                of("units"),
                of("measures"),
                of("references"),
                of("figures"),
                of("targets"),
                of("trend"),
                "/api/v2",
                "/api/v1/keys")) {
            assertThat(web.get().uri(path).exchange()).hasStatus(401);
            assertThat(web.get().uri(path).with(user(Holders.HR.value())).exchange())
                    .hasStatus(401);
            assertThat(web.get().uri(path + "?key=" + key).exchange()).hasStatus(401);
            assertThat(web.get()
                            .uri(path)
                            .header("Authorization", "Bearer samspil_no")
                            .exchange())
                    .hasStatus(401);
        }
    }

    @Test
    void aKeyOpensNoPageAndLeavesNoSessionOrCookie() {
        clock.set(ReleaseTime.MINUTE);

        for (String page : List.of("/resultater", "/resultater.csv", "/adgang-for-programmer")) {
            assertThat(get(page)).hasStatus(302);
        }
        MvcTestResult figures = get(of("figures"));
        assertThat(figures.getRequest().getSession(false)).isNull();
        assertThat(figures.getResponse().getCookies()).isEmpty();
        assertThat(figures.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nothingCanBeChanged() {
        clock.set(ReleaseTime.MINUTE);

        assertThat(web.post()
                        .uri(ROUNDS)
                        .header("Authorization", "Bearer " + key)
                        .exchange())
                .hasStatus(405);
        assertThat(web.delete()
                        .uri(of("figures"))
                        .header("Authorization", "Bearer " + key)
                        .exchange())
                .hasStatus(405);
    }

    @Test
    void everyFigureIsHandedOutOnceAsDisplayedPageByPage() {
        clock.set(ReleaseTime.MINUTE);
        ReleasedTable table = releases.find(round).orElseThrow();

        List<String> found = new ArrayList<>();
        int total = 0;
        for (int page = 1; page == 1 || found.size() < total; page++) {
            JsonNode answer = json(get(of("figures") + "?size=7&page=" + page));
            total = answer.get("total").intValue();
            assertThat(answer.get("figures").size()).isBetween(1, 7);
            answer.get("figures").forEach(each -> found.add(described(each)));
        }

        assertThat(found)
                .containsExactlyElementsOf(
                        table.listFigures().stream().map(ApiTest::described).toList());
        assertThat(json(get(of("figures") + "?page=9999")).get("figures").size())
                .isZero();
    }

    @Test
    void aPageThatCannotBeIsRefusedWithAStatusAndNoPageOfWords() {
        clock.set(ReleaseTime.MINUTE);

        for (String wrong : List.of("?page=0", "?size=0", "?size=1001", "?page=one")) {
            MvcTestResult answer = get(of("units") + wrong);
            assertThat(answer).hasStatus(400);
            assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
        }
        assertThat(get(ROUNDS + "/none/units")).hasStatus(400);
    }

    @Test
    void theDescriptionHasEveryPathAndNoOther() throws IOException {
        Set<String> paths = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(page -> page.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(paths::add));

        assertThat(map(description(), "paths").keySet()).isEqualTo(paths);
    }

    @Test
    void everyAnswerHoldsTheFieldsOfItsSchemaAndNoOther() throws IOException {
        clock.set(ReleaseTime.MINUTE);
        Map<String, Object> schemas = map(map(description(), "components"), "schemas");
        var answers = new DescribedAnswers(schemas);

        answers.check(json(get(ROUNDS)), "RoundList");
        answers.check(json(get(of("units"))), "UnitList");
        answers.check(json(get(of("measures"))), "MeasureList");
        answers.check(json(get(of("references"))), "ReferenceList");
        answers.check(json(get(of("figures"))), "FigureList");
        String next = ROUNDS + "/" + theNextRoundWithATarget() + "/";
        answers.check(json(get(next + "targets")), "TargetList");
        answers.check(json(get(next + "trend")), "TrendList");

        assertThat(answers.used()).as("schemas that some answer has").isEqualTo(schemas.keySet());
    }

    /// A year later, with a target that was set before, and what this year's round showed.
    private RoundId theNextRoundWithATarget() throws IOException {
        targets.set(FrozenRounds.TOP, Map.of("trust", 99), false, Holders.ACTOR);
        RoundId next = frozen.make(other);
        targets.set(FrozenRounds.TOP, Map.of(), false, Holders.ACTOR);
        Instant opens = ReleaseTime.MINUTE.plus(Duration.ofDays(1));
        calendar.plan(next, opens, EarlySight.NONE, Optional.empty(), Holders.ACTOR);
        clock.set(opens);
        return next;
    }

    @Test
    void programsGetTargetsAndWhatEarlierRoundsShowed() throws IOException {
        clock.set(ReleaseTime.MINUTE);
        RoundId next = theNextRoundWithATarget();
        ReleasedTable table = releases.find(next).orElseThrow();
        ReleasedTable before = releases.find(round).orElseThrow();

        JsonNode target =
                json(get(ROUNDS + "/" + next + "/targets")).get("targets").get(0);
        assertThat(target.get("unit").stringValue()).isEqualTo(FrozenRounds.TOP.value());
        assertThat(target.get("points").intValue()).isEqualTo(99);
        assertThat(target.get("verdict").stringValue().toUpperCase(Locale.ROOT))
                .isEqualTo(reports.claims(table, surveys.get(next).questionnaire())
                        .find(FrozenRounds.TOP, "trust")
                        .target()
                        .name());

        JsonNode trend = json(get(ROUNDS + "/" + next + "/trend"));
        assertThat(trend.get("total").intValue())
                .isEqualTo(table.trend().listFigures().size())
                .isPositive();
        assertThat(trend.get("rounds")
                        .get(trend.get("rounds").size() - 1)
                        .get("id")
                        .stringValue())
                .isEqualTo(next.toString());
        trend.get("figures").forEach(figure -> {
            if (figure.get("round").stringValue().equals(round.toString())) {
                var unit = new UnitId(figure.get("unit").stringValue());
                var mean = new Measure.Mean(figure.get("code").stringValue());
                assertThat(before.find(unit, mean).orElseThrow().value().text())
                        .isEqualTo(figure.get("shown").stringValue());
                assertThat(figure.get("cover").intValue()).isEqualTo(100);
            }
        });
        assertThat(json(get(of("targets"))).get("total").intValue()).isZero();
    }

    @Test
    void aFigureFromOutsideComesWithItsSourceAndDate() {
        clock.set(ReleaseTime.MINUTE);

        JsonNode references = json(get(of("references"))).get("references");

        assertThat(references.size()).isEqualTo(1);
        assertThat(references.get(0).toString())
                .isEqualTo("{\"measure\":\"mean:trust\",\"value\":60.5,\"source\":\"Arbejdsmiljøtal\","
                        + "\"date\":\"2024-05\",\"population\":\"lønmodtagere i hele landet\","
                        + "\"standardError\":null,\"answers\":4340}");
    }

    private static String described(ReleasedFigure figure) {
        return figure.unit() + " " + figure.measure().code() + " "
                + (figure.category() == null ? "" : figure.category().text())
                + " " + figure.count().text() + " " + figure.value().text();
    }

    private static String described(JsonNode figure) {
        String category =
                figure.get("category").isNull() ? "" : figure.get("category").stringValue();
        return figure.get("unit").stringValue() + " " + figure.get("measure").stringValue() + " " + category + " "
                + figure.get("answers").stringValue() + " "
                + figure.get("shown").stringValue();
    }

    private Map<String, Object> description() throws IOException {
        MvcTestResult answer = web.get().uri("/api/v1/openapi.yaml").exchange();
        assertThat(answer).hasStatusOk();
        Map<String, Object> description = new Yaml().load(body(answer));
        assertThat(description.get("openapi")).isEqualTo("3.1.0");
        return description;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String name) {
        assertThat(from).containsKey(name);
        return (Map<String, Object>) from.get(name);
    }

    private String of(String part) {
        return ROUNDS + "/" + round + "/" + part;
    }

    private MvcTestResult get(String path) {
        return get(path, key);
    }

    private MvcTestResult get(String path, String secret) {
        return web.get().uri(path).header("Authorization", "Bearer " + secret).exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
