package dk.samspil.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.RegisterUnit;
import dk.samspil.report.release.FrozenRounds;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.release.ReleaseTime;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Figures beside the results, from the file HR hands in to the report of a unit.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({FrozenRounds.class, ReleaseTime.class})
class IndicatorsOnTheWebTest {
    private static final String PAGE = "/tal-ved-siden-af";
    private static final String FILE = """
            enhed_id;indikator;periode;værdi
            release-team-a;sygefravaer;2024;5,1
            release-team-a;sygefravaer;2025;4,2
            release-top;sygefravaer;2025;4,8
            release-small;sygefravaer;2025;9,9
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Register register;

    @Autowired
    Indicators indicators;

    @Autowired
    FrozenRounds frozen;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseCalendar calendar;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void theOrganisationIsKnownAndNoFigures() {
        Holders.create(accounts);
        ReleaseTime.begin(clock, releases, calendar);
        register.update(
                new RegisterContents(
                        List.of(
                                unit("release-top", null, "Vidby Kommune"),
                                unit("release-team-a", "release-top", "Team Åen"),
                                unit("release-small", "release-team-a", "Team Lunden")),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Set.of()),
                LocalDate.now(clock),
                Holders.ACTOR);
        indicators.list().forEach(known -> indicators.remove(known.indicator().code(), Holders.ACTOR));
        indicators.drop(Holders.ACTOR);
    }

    @Test
    void aFileIsLookedThroughBeforeAnythingIsSaved() {
        assertThat(handIn(FILE)).hasStatus(302).hasRedirectedUrl(PAGE + "/forskel");
        assertThat(page(PAGE + "/forskel"))
                .contains("4 nye tal", "Intet er gemt endnu", "Team Åen", "Sygefravær, 2025", "4,2\u00a0%");
        assertThat(indicators.listValues(List.of(FrozenRounds.TEAM))).isEmpty();

        assertThat(post(PAGE + "/forskel")).hasStatus(302);
        assertThat(indicators.listValues(List.of(FrozenRounds.TEAM)).get(FrozenRounds.TEAM))
                .hasSize(2);
        assertThat(page(PAGE)).contains("Tal for 3 enheder, senest 2025").doesNotContain("En fil venter");
    }

    @Test
    void aCorrectionShowsWhatItReplaces() {
        handIn(FILE);
        post(PAGE + "/forskel");

        handIn(FILE.replace("4,2", "4,4"));

        assertThat(page(PAGE + "/forskel"))
                .contains("ingen nye tal, 1 ændret, 3 som før", "4,4\u00a0%", "(før 4,2\u00a0%)");
    }

    @Test
    void aFileWithAMistakeIsRefusedAndSaysWhere() {
        String answer = body(handIn(FILE.replace("2024", "2o24")));

        assertThat(answer).contains("Intet er gemt", "linje 2, periode, »2o24«", "Det er ikke en periode");
        assertThat(indicators.findDraft(Holders.ACTOR)).isEmpty();
    }

    @Test
    void aUnitThatHasClosedSinceStopsWhatWaited() {
        handIn(FILE);
        register.update(
                new RegisterContents(
                        List.of(unit("release-top", null, "Vidby Kommune")),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Set.of()),
                LocalDate.now(clock).plusDays(1),
                Holders.ACTOR);
        clock.set(clock.instant().plus(java.time.Duration.ofDays(2)));

        assertThat(body(post(PAGE + "/forskel"))).contains("Filen kan ikke bruges længere", "Enheden findes ikke");
        assertThat(indicators.listValues(List.of(FrozenRounds.TEAM))).isEmpty();
    }

    @Test
    void theReportShowsThemBesideTheResultsAndOnlyWithAReportOfItsOwn() throws IOException {
        frozen.make(folder);
        handIn(FILE);
        post(PAGE + "/forskel");

        assertThat(page("/resultater/release-team-a"))
                .contains("Tal ved siden af målingen", "de forklarer ikke hinanden", "Stregen er Vidby Kommune")
                .contains("<th scope=\"row\">2025</th><td>4,2\u00a0%</td>");
        assertThat(page("/resultater/release-team-b")).doesNotContain("Tal ved siden af målingen");
        assertThat(page("/overblik"))
                .contains("Tal ved siden af målingen", "4,8\u00a0%")
                .doesNotContain("9,9");
    }

    @Test
    void aSeriesOfOnesOwnIsMadeOnceAndGoesWithItsFigures() {
        assertThat(define("borgere", "Borgertilfredshed")).hasStatus(302);
        assertThat(body(define("borgere", "Igen"))).contains("Der er allerede en serie med det navn");
        assertThat(body(define("Æ!", "Navn"))).contains("Skriv et navn på 1-40 tegn");
        assertThat(body(define("ny", " "))).contains("Skriv et navn på højst 60 tegn");
        handIn("enhed_id;indikator;periode;værdi\nrelease-top;borgere;2025;87\n");
        post(PAGE + "/forskel");

        assertThat(page(PAGE + "/serier/borgere/slet")).contains("Slet tallene for Borgertilfredshed?");
        post(PAGE + "/serier/borgere/slet");

        assertThat(page(PAGE)).doesNotContain("Borgertilfredshed</b>");
        assertThat(indicators.listValues(List.of(FrozenRounds.TOP))).isEmpty();
    }

    @Test
    void theExampleCanBeHandedInAsItIs() {
        byte[] example = web.get()
                .uri(PAGE + "/eksempel.csv")
                .with(user(Holders.HR.value()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(indicators.handIn("eksempel.csv", example, Holders.ACTOR)).isInstanceOf(HandedIn.Usable.class);
    }

    private static RegisterUnit unit(String id, @Nullable String parent, String name) {
        return new RegisterUnit(new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), name), List.of());
    }

    private MvcTestResult handIn(String text) {
        return web.post()
                .uri(PAGE)
                .multipart()
                .file(new MockMultipartFile("fil", "tal.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult define(String code, String name) {
        return web.post()
                .uri(PAGE + "/serier")
                .param("kode", code)
                .param("navn", name)
                .param("art", "PERCENT")
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return web.post()
                .uri(path)
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();
    }

    private String page(String path) {
        return body(web.get()
                .uri(path)
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .exchange());
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
