package dk.samspil.survey.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.PlanWarning;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.When;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class RoundPagesTest {
    private static final Actor HR = new Actor("hr");

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    RoundPlans plans;

    @Autowired
    Register register;

    @Autowired
    Questionnaires questionnaires;

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
    void aDraft() {
        SomeAccounts.create(accounts);
        plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, HR);
    }

    @Test
    void theSecondStepShowsTheUsualWeeksAndWhatFollows() {
        assertThat(page("/hvornaar"))
                .contains(
                        "Lav en ny måling · trin 2 af 6",
                        "Mandag i uge 43. Uge 42 er efterårsferie.",
                        "Søndag i uge 45. Målingen er åben i 21 dage.",
                        "Torsdag i uge 49.",
                        "Månedslønnede, ansat senest 31. august 2026",
                        "Se alle 17 datoer",
                        "Ledere kontrollerer lister");
    }

    @Test
    void aLastDayBeforeTheFirstIsAskedAboutAndWhatWasTypedStays() {
        var answer = send(Map.of("sl-m", "10"));

        assertThat(text(answer))
                .contains(
                        "<title>Fejl: Hvem og hvornår?",
                        "Der er 1 ting at rette",
                        "Sidste dag skal ligge efter 19. oktober 2026. Mente du 8. november 2026?",
                        "name=\"sl-m\" inputmode=\"numeric\" autocomplete=\"off\" maxlength=\"2\" value=\"10\"");
        assertThat(current().version()).isEqualTo(plan.version());
    }

    @Test
    @Transactional
    void someUnitsAloneCanBeAsked() {
        var units = List.of(
                new Unit(new UnitId("vidby"), null, "Vidby"),
                new Unit(new UnitId("nord"), new UnitId("vidby"), "Hjemmeplejen Nord"),
                new Unit(new UnitId("syd"), new UnitId("vidby"), "Hjemmeplejen <Syd>"));
        register.update(
                RegisterContents.of(
                        units,
                        List.of(
                                StaffMember.of("1", "A", new UnitId("nord")),
                                StaffMember.of("2", "B", new UnitId("syd")))),
                LocalDate.of(2026, 3, 2),
                HR);
        assertThat(page("/hvornaar"))
                .contains(
                        "Vælg ingen for at spørge alle.", "<option value=\"syd\">– Hjemmeplejen &lt;Syd&gt;</option>");

        assertThat(send(Map.of("enheder", "syd", "enhed-findes-ikke", "on"))).hasStatus(302);

        assertThat(current().participants().units()).containsExactly(new UnitId("syd"));
        assertThat(page("/hvornaar")).contains("<option value=\"syd\" selected>");
        assertThat(page("")).contains("1 bliver inviteret");
        assertThat(send(Map.of("version", "1"))).hasStatus(302);
        assertThat(current().participants().units()).isEmpty();
    }

    @Test
    void whoAnswersForEveryJobIsAChoice() {
        assertThat(current().participants().everyJob()).isFalse();

        assertThat(send(Map.of("hvert-job", "on"))).hasStatus(302);

        assertThat(current().participants().everyJob()).isTrue();
        assertThat(page("/hvornaar")).contains("id=\"hvert-job\" name=\"hvert-job\" checked");
    }

    @Test
    void theProposalIsOneButtonAway() {
        assertThat(send(Map.of("sl-m", "10", "brug", "sl"))).hasStatus(302);

        assertThat(current().timetable().period().lastDay()).isEqualTo(LocalDate.of(2026, 11, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sl-d   | 31  | Der er kun 30 dage i november. Ret dagen.",
                "fr-m   | x   | Skriv datoen med tal, fx 19 10 2026.",
                "fr-m   | 10  | Resultatet kan først frigives efter 8. november 2026. Mente du 3. december 2026?",
                "st-y   | 2025| 19. oktober 2025 er gået. Mente du 19. oktober 2026?",
                "an-d   | 99  | Der er kun 31 dage i august.",
                "aabner | 25  | Skriv klokkeslættet som 8.00.",
                "navn-da|     | Skriv, hvad målingen hedder.",
                "regler | nul | Vælg regler fra listen.",
                "maanedsloennede | - | Vælg mindst én gruppe, der skal være med."
            })
    void everyFieldHasItsOwnMessage(String field, String value, String message) {
        var change = new HashMap<String, String>();
        change.put(field, value == null ? "" : value);
        if (field.equals("maanedsloennede")) {
            change.put("ledere", "-");
        }

        assertThat(text(send(change))).contains(message);
    }

    @Test
    void hostileInputIsShownAsText() {
        assertThat(text(send(Map.of("navn-da", "<script>alert(1)</script>", "sl-m", "10"))))
                .contains("&lt;script>alert(1)")
                .doesNotContain("<script>");
    }

    @Test
    void aDateOfTheWheelIsWrittenInWords() {
        assertThat(post("/datoer", Map.of("version", "0", "dato", "FRAME_DISCUSSED", "tekst", "torsdag 4. juni")))
                .hasRedirectedUrl("/maaling/" + plan.id() + "/datoer?gemt=FRAME_DISCUSSED");

        assertThat(current()
                        .timetable()
                        .find(Milestone.FRAME_DISCUSSED)
                        .orElseThrow()
                        .when())
                .isEqualTo(When.on(LocalDate.of(2026, 6, 4)));
        assertThat(page("/datoer?gemt=FRAME_DISCUSSED"))
                .contains("»HMU drøfter rammerne« er gemt til torsdag 4. juni 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"snarest", "31. november 2026", "<b>"})
    void whatIsNoDateIsAskedAbout(String typed) {
        var answer = post("/datoer", Map.of("version", "0", "dato", "FRAME_DISCUSSED", "tekst", typed));

        assertThat(text(answer)).contains("form-error-message", typed.replace("<", "&lt;"));
    }

    @Test
    void everyWarningHasAButtonThatWorks() {
        var warning = plans.listWarnings(plan).stream()
                .filter(found -> found.fix() instanceof PlanWarning.Fix.Write)
                .findFirst()
                .orElseThrow();

        assertThat(post("/raad", Map.of("version", "0", "advarsel", warning.key(), "tilbage", "datoer")))
                .hasRedirectedUrl("/maaling/" + plan.id() + "/datoer");

        assertThat(plans.listWarnings(current())).extracting("key").doesNotContain(warning.key());
    }

    @Test
    void aQuestionnaireOfTheLibraryIsChosenInTheThirdStep() {
        var trust = new Dimension(
                "trust",
                LocalText.of("Tillid"),
                Dimension.Role.CORE,
                new AnswerOptions(0, 4, List.of()),
                List.of(new Item("t1", LocalText.of("Stoler I på hinanden?"), false)));
        var content = QuestionnaireDraft.of(
                new Questionnaire("q", LocalText.of("Vores spørgsmål"), List.of(trust), List.of()));
        var draft = questionnaires.begin(content, HR);
        assertThat(page("/spoergsmaal"))
                .contains("trin 3 af 6", "Der er ikke valgt et spørgeskema endnu.", "Vores spørgsmål");

        assertThat(post(
                        "/spoergsmaal",
                        Map.of("version", "0", "skema", draft.id().toString())))
                .hasRedirectedUrl("/maaling/" + plan.id() + "/spoergsmaal");

        assertThat(current().questions()).contains(draft.id());
        assertThat(page("/spoergsmaal")).contains("1 spørgsmål, sidst gemt mandag 2. marts 2026");
        assertThat(text(post("/spoergsmaal", Map.of("version", "1")))).contains("Vælg et spørgeskema fra listen.");
    }

    @Test
    void theOverviewSaysWhatIsMissingAndOnlyThePlanIsFinished() {
        assertThat(page("")).contains("trin 6 af 6", "Der er ikke valgt spørgsmål", "Gør planen færdig");
        assertThat(page("")).contains("href=\"/maaling/" + plan.id() + "/noegle\"");

        assertThat(post("/faerdig", Map.of())).hasRedirectedUrl("/maaling/" + plan.id() + "?besked=planlagt");
        assertThat(current().state()).isEqualTo(PlanState.PLANNED);
        assertThat(page("?besked=planlagt"))
                .contains("Ledere", "3 ting mangler", "Kan gøres, når de 3 ting er på plads.", "disabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theTimetableOnPaperIsPdfUa1(String language) throws Exception {
        var pdf = web.get()
                .uri("/maaling/" + plan.id() + "/tidsplan.pdf")
                .header("Accept-Language", language)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");

        VeraGreenfieldFoundryProvider.initialise();
        byte[] content = pdf.getResponse().getContentAsByteArray();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(content), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    @Test
    void theTimetableForACalendarHasEveryDateAsWholeDays() {
        String calendar = text(get("/tidsplan.ics")).replace("\r\n ", "");

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20261019", "SUMMARY:Ledere kontrollerer lister")
                .contains("DTSTART;VALUE=DATE:20260928\r\nDTEND;VALUE=DATE:20261005");
        assertThat(calendar.split("BEGIN:VEVENT")).hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/hvornaar", "/spoergsmaal", "/datoer", "/tidsplan.pdf", "/tidsplan.ics"})
    void onlyHrSeesAPlan(String path) {
        assertThat(web.get().uri("/maaling/" + plan.id() + path).with(user(SomeAccounts.LEADER)))
                .hasStatus(403);
    }

    @Test
    void aRoundThatDoesNotExistIsNotFound() {
        assertThat(web.get()
                        .uri("/maaling/00000000-0000-0000-0000-000000000000/hvornaar")
                        .with(user(SomeAccounts.CONSULTANT)))
                .hasStatus(404);
    }

    @Test
    void everyPageIsThereInEnglish() {
        for (String path : new String[] {"", "/hvornaar", "/spoergsmaal", "/datoer"}) {
            var answer = web.get()
                    .uri("/maaling/" + plan.id() + path)
                    .header("Accept-Language", "en")
                    .with(user(SomeAccounts.CONSULTANT))
                    .exchange();

            assertThat(text(answer)).contains("Make a new survey", "<html lang=\"en\"");
        }
    }

    private RoundPlan current() {
        return plans.find(plan.id()).orElseThrow();
    }

    /// The second step as it was shown, with changes; a box is unticked with `-`.
    private MvcTestResult send(Map<String, String> changes) {
        var fields = new HashMap<String, String>(Map.of(
                "version", "0", "st-d", "19", "st-m", "10", "st-y", "2026", "sl-d", "8", "sl-m", "11", "sl-y", "2026"));
        fields.putAll(Map.of("fr-d", "3", "fr-m", "12", "fr-y", "2026", "an-d", "31", "an-m", "8", "an-y", "2026"));
        fields.putAll(Map.of("maanedsloennede", "on", "ledere", "on", "kanal-email", "on", "regler", "standard"));
        fields.putAll(Map.of("navn-da", "Social kapital 2026", "aabner", "8.00", "lukker", "23.59"));
        fields.putAll(changes);
        fields.values().removeIf("-"::equals);
        return post("/hvornaar", fields);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post()
                .uri("/maaling/" + plan.id() + path)
                .header("Accept-Language", "da")
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri("/maaling/" + plan.id() + path)
                .header("Accept-Language", "da")
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
    }

    private String page(String path) {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
