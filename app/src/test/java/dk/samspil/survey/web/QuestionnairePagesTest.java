package dk.samspil.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.survey.exchange.QuestionnaireFormat;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.proposal.ProposalOutcome;
import dk.samspil.survey.proposal.Proposals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class QuestionnairePagesTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Proposals proposals;

    @Autowired
    RoundPlans plans;

    @Autowired
    StartContents contents;

    private String address = "";
    private StoredDraft draft;

    @BeforeEach
    void aDraft() {
        SomeAccounts.create(accounts);
        draft = questionnaires.begin(contents.get("standard"), Actor.APPLICATION);
        address = "/spoergeskemaer/" + draft.id();
    }

    @Test
    void theCoreIsShownLockedAndThemesSayThatNobodyDecidedThem() {
        assertThat(page(address, "da"))
                .contains(
                        "Hvad spørger vi om?",
                        "18 spørgsmål · tager cirka",
                        "let at læse (LIX",
                        "Kernespørgsmål (9)",
                        "Låst",
                        "Tema: Trivsel (3)",
                        "Ingen har besluttet det endnu",
                        "arabisk");
        assertThat(page(address, "en")).contains("What do we ask?", "Core questions (9)", "Locked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spoergeskemaer", "/spoergeskemaer/hent", "/forslag"})
    void everyPageIsThereInBothLanguages(String path) {
        assertThat(page(path, "da")).contains("Tilbage");
        assertThat(page(path, "en")).contains("Back");
    }

    @Test
    void aQuestionNeedsSomebodyWhoDecidedIt() {
        var refused = post(address + "/tilfoej", "udgave", "1", "tekst", "Er tonen god?", "tema", "wellbeing_page");

        assertThat(body(refused))
                .contains(
                        "Ret dette først",
                        "Skriv, hvem der har besluttet det",
                        "Skriv datoen for beslutningen",
                        "Er tonen god?");
        assertThat(add("Er tonen god?")).hasRedirectedUrl(address + "?besked=gemt");
        assertThat(page(address + "?besked=gemt", "da")).contains("Er tonen god?", "Besluttet af HMU torsdag 11. juni");
    }

    @Test
    void anEarlierNoIsSaidAndMustBeOverruledByHand() {
        var proposal = proposals.propose(
                "Får du kørselsgodtgørelse?", "LMU", "HMU", Optional.empty(), Optional.empty(), Actor.APPLICATION);
        proposals.decide(
                proposal.id(),
                new ProposalOutcome(
                        ProposalOutcome.Kind.NOT_ADOPTED,
                        "HMU",
                        LocalDate.of(2025, 6, 12),
                        "Det er en lønsag",
                        Optional.empty()),
                Actor.APPLICATION);

        assertThat(body(add("Er din kørselsgodtgørelse i orden?")))
                .contains("Der er sagt nej til noget lignende før", "Det er en lønsag", "besluttet nu");
        assertThat(add("Er din kørselsgodtgørelse i orden?", "alligevel", "ja"))
                .hasRedirectedUrl(address + "?besked=gemt");
    }

    @Test
    void theCoreStaysAsItIsWhateverIsSent() {
        assertThat(post(address + "/fjern", "udgave", "1", "spoergsmaal", "trust_1"))
                .hasRedirectedUrl(address + "?besked=laast");
        assertThat(post(address + "/ret", "udgave", "1", "spoergsmaal", "trust_1", "sprog", "da", "tekst", "Andet?"))
                .hasRedirectedUrl(address + "?besked=laast");
        assertThat(post(address + "/tilfoej", formOf("Mere kerne?", "core")))
                .bodyText()
                .contains("Vælg et tema");
    }

    @Test
    void aTranslationIsWrittenFromTheRight() {
        String path = address + "/ret?spoergsmaal=trust_1&sprog=ar";

        assertThat(page(path, "da"))
                .contains("på arabisk", "dir=\"rtl\"", "lang=\"ar\"", "Holder ledelsen det, den lover?");
    }

    @Test
    void aLanguageIsAddedAndEverythingIsTranslatedOnOnePage() {
        assertThat(post(address + "/sprog", "udgave", "1", "sprog", "polsk"))
                .hasRedirectedUrl(address + "?besked=sprog");
        assertThat(post(address + "/sprog", "udgave", "1", "sprog", "pl"))
                .hasRedirectedUrl(address + "/oversaet?sprog=pl");
        assertThat(page(address + "/oversaet?sprog=pl", "da"))
                .contains("på polsk", "tekster mangler", "I meget høj grad", "Ved ikke / ikke relevant", "lang=\"pl\"");

        assertThat(post(address + "/oversaet", "udgave", "2", "sprog", "pl", "tekst-0", "Kapitał społeczny"))
                .hasRedirectedUrl(address + "?besked=gemt");
        assertThat(page(address + "/oversaet?sprog=pl", "da")).contains("Kapitał społeczny");
        assertThat(web.get().uri(address + "/oversaet?sprog=da").with(user(SomeAccounts.CONSULTANT)))
                .hasStatus(404);
    }

    @Test
    void aReworkedQuestionShowsItsVersions() {
        post(
                address + "/ret",
                "udgave",
                "1",
                "spoergsmaal",
                "support_1",
                "sprog",
                "da",
                "tekst",
                "Kan du gå til en, når noget er svært?");

        assertThat(page(address + "/ret?spoergsmaal=support_1", "da"))
                .contains("Udgave 1", "bruges nu", "Er der en, du kan gå til, når noget er svært?");
        assertThat(body(post(address + "/ret", "udgave", "2", "spoergsmaal", "support_1", "sprog", "da", "tekst", " ")))
                .contains("Skriv spørgsmålet, som den, der svarer, skal læse det.");
    }

    @Test
    void readyMadeQuestionsAreAddedWithTheWordForTheWorkplace() {
        assertThat(post(
                        address + "/tema",
                        "udgave",
                        "1",
                        "indhold",
                        "workplace-three",
                        "arbejdsplads",
                        "skolens",
                        "arbejdsplads_en",
                        "the school's",
                        "forum",
                        "HMU",
                        "dato_dag",
                        "11",
                        "dato_maaned",
                        "6",
                        "dato_aar",
                        "2026"))
                .hasRedirectedUrl(address + "?besked=gemt");
        assertThat(page(address, "da")).contains("omkring skolens kerneopgaver");
    }

    @Test
    void aFileOutSaysWhatIsLostAndComesInAgain() {
        assertThat(page(address + "/filer", "da"))
                .contains("Alt er med.", "LimeSurvey (.lss)", "DDI-Codebook", "kan ikke komme med");
        var file = web.get()
                .uri(address + "/filer/limesurvey")
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("samspil-standard.lss");

        assertThat(body(upload("maaling.lss", file.getResponse().getContentAsByteArray())))
                .contains("Filen er læst", "Se spørgeskemaet");
        assertThat(body(upload("noget.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))))
                .contains("Filen kunne ikke læses");
        byte[] whole = QuestionnaireFormat.YAML.write(draft.content()).bytes();
        assertThat(body(upload("hel.yaml", whole))).contains("Hele filen er læst");
    }

    @Test
    void proposalsAreWrittenDownAndDecided() {
        assertThat(body(post("/forslag", "tekst", "")))
                .contains("Skriv spørgsmålet.", "Skriv, hvem der foreslår det", "Skriv, hvem der beslutter");
        assertThat(post(
                        "/forslag",
                        "tekst",
                        "Er der <b>lys</b> nok?",
                        "forslagsstiller",
                        "LMU Teknik",
                        "forum",
                        "HMU",
                        "moede_dag",
                        "8",
                        "moede_maaned",
                        "10",
                        "moede_aar",
                        "2026"))
                .hasRedirectedUrl("/forslag?gemt");
        assertThat(page("/forslag?gemt", "da"))
                .contains("Er der &lt;b&gt;lys&lt;/b&gt; nok?", "næste møde torsdag 8. oktober");

        String path = "/forslag/"
                + proposals.list().stream()
                        .filter(each -> each.question().contains("lys"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(body(post(
                        path,
                        "udfald",
                        "NOT_ADOPTED",
                        "forum",
                        "HMU",
                        "dato_dag",
                        "31",
                        "dato_maaned",
                        "2",
                        "dato_aar",
                        "2026")))
                .contains("Datoen findes ikke", "Skriv, hvorfor forslaget ikke blev tiltrådt");
        assertThat(post(
                        path,
                        "udfald",
                        "ADOPTED",
                        "forum",
                        "HMU",
                        "dato_dag",
                        "8",
                        "dato_maaned",
                        "10",
                        "dato_aar",
                        "2026"))
                .hasRedirectedUrl("/forslag?gemt");
        assertThat(page("/forslag", "da")).contains("Tiltrådt", "Afgjort af HMU torsdag 8. oktober");
    }

    @Test
    void aRoundInTheMakingLeadsHereAndBackAndWantsItsThemesDecided() {
        var begun = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Actor.APPLICATION);
        plans.ask(begun.id(), begun.version(), draft.id(), Actor.APPLICATION);
        var round = plans.find(begun.id()).orElseThrow();

        assertThat(page(address, "da"))
                .contains("trin 3 af 6", "Gem, og gå videre", "/maaling/" + round.id() + "/spoergsmaal");
        assertThat(plans.listConditions(round, Language.DA))
                .extracting(each -> each.answer().how())
                .contains("17 spørgsmål", "Ingen har besluttet: Rammer om arbejdet, Trivsel");
    }

    @Test
    void nobodyElseSeesOrChangesAnything() {
        for (String path : new String[] {"/spoergeskemaer", address, address + "/filer", "/forslag"}) {
            assertThat(web.get().uri(path).with(user(SomeAccounts.LEADER))).hasStatus(403);
        }
        assertThat(web.post()
                        .uri(address + "/fjern")
                        .with(user(SomeAccounts.LEADER))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(web.get()
                        .uri("/spoergeskemaer/00000000-0000-0000-0000-000000000000")
                        .with(user(SomeAccounts.CONSULTANT)))
                .hasStatus(404);
    }

    private MvcTestResult add(String text, String... more) {
        String[] all = Stream.concat(Arrays.stream(formOf(text, "wellbeing_page")), Arrays.stream(more))
                .toArray(String[]::new);
        return post(address + "/tilfoej", all);
    }

    private static String[] formOf(String text, String theme) {
        return new String[] {
            "udgave",
            "1",
            "tekst",
            text,
            "tema",
            theme,
            "svar",
            "skala",
            "forum",
            "HMU",
            "dato_dag",
            "11",
            "dato_maaned",
            "6",
            "dato_aar",
            "2026"
        };
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(user(SomeAccounts.CONSULTANT)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(String name, byte[] content) {
        return web.post()
                .uri("/spoergeskemaer/hent")
                .multipart()
                .file(new MockMultipartFile("fil", name, "application/octet-stream", content))
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf())
                .exchange();
    }

    private String page(String path, String language) {
        var result = web.get()
                .uri(path)
                .header("Accept-Language", language)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
