package dk.samspil.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.database.OnRealPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
@Transactional
class StaffPagesTest {
    private static final String UNITS =
            "enhed_id;navn;overordnet_id;leder_email\nvidby;Vidby;;d@vidby.dk\nteam-aaen;Team <Åen>;vidby;leder@vidby.dk\n";
    private static final String JOBS = """
            ansaettelse_id;navn;enhed_id;email;status;cpr;bil
            1;D D;vidby;d@vidby.dk;;0101901234;ja
            2;L <b>;team-aaen;leder@vidby.dk;;0101901234;ja
            3;A;team-aaen;;;0101901234;ja
            4;B;team-aaen;b@vidby.dk;ORLOV;0101901234;ja
            5;C;findes-ikke;c@vidby.dk;;0101901234;ja
            6;E;team-aaen;e@vidby.dk;;0101901234;ja
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @BeforeEach
    void people() {
        SomeAccounts.create(accounts);
        post("/medarbejdere/fortryd");
    }

    @Test
    void anImportIsLookedAtSettledAndStored() {
        assertThat(upload()).hasRedirectedUrl("/medarbejdere/forskel");
        assertThat(get("/medarbejdere/forskel"))
                .contains("2 enheder er klar", "Se på de", "cpr ligner CPR-numre", "bil: Det har Samspil ikke brug for")
                .doesNotContain("Gem medarbejderlisten", "0101901234");
        assertThat(get("/medarbejdere/ret"))
                .contains(
                        "1 medarbejder hører til en enhed, der ikke findes",
                        "linje 6",
                        "findes-ikke",
                        "Brug forslaget");
        assertThat(post("/medarbejdere/forskel")).hasRedirectedUrl("/medarbejdere/ret");

        settle();

        assertThat(get("/medarbejdere/ret")).contains("Alt er på plads", "Fortryd");
        assertThat(post("/medarbejdere/forskel")).hasRedirectedUrl("/medarbejdere/gemt");
        assertThat(get("/medarbejdere/gemt")).contains("2 enheder og 5 ansættelser");
    }

    @Test
    void withinARoundThePagesAreItsFourthAndFifthStep() {
        var round = UUID.fromString("4b2f7f3e-6a55-4d0e-9a57-0d9d3c1f2a11");
        String within = "?maaling=" + round;
        assertThat(web.get().uri("/maaling/" + round + "/medarbejdere").with(user("hr")))
                .hasRedirectedUrl("/medarbejdere" + within);
        assertThat(web.get().uri("/maaling/" + round + "/forskel").with(user("hr")))
                .hasRedirectedUrl("/medarbejdere/forskel" + within);

        assertThat(get("/medarbejdere" + within))
                .contains("Lav en ny måling · trin 4 af 6", "href=\"/maaling/" + round + "/spoergsmaal\"")
                .contains("action=\"/medarbejdere" + within + "\"");
        assertThat(upload(within)).hasRedirectedUrl("/medarbejdere/forskel" + within);
        assertThat(get("/medarbejdere/forskel" + within))
                .contains("trin 5 af 6", "href=\"/medarbejdere" + within + "\"")
                .contains("href=\"/medarbejdere/ret" + within + "\"");
        settle();
        assertThat(get("/medarbejdere/ret" + within)).contains("trin 5 af 6");
        assertThat(post("/medarbejdere/forskel" + within)).hasRedirectedUrl("/medarbejdere/gemt" + within);
        assertThat(get("/medarbejdere/gemt" + within))
                .contains("trin 5 af 6", "href=\"/maaling/" + round + "\">Se målingen igennem</a>");
        assertThat(get("/medarbejdere" + within)).contains("Gå videre med den liste, vi har");
    }

    @Test
    void whatIsNoRoundIsNotRepeated() {
        assertThat(get("/medarbejdere?maaling=ingen")).doesNotContain("ingen\"", "trin 4 af 6");
    }

    @Test
    void aDecisionCanBeUndone() {
        upload();
        settle();

        post("/medarbejdere/ret", "ting", "small", "svar", "NONE");

        assertThat(get("/medarbejdere/ret")).contains("1 ting er tilbage");
        assertThat(post("/medarbejdere/forskel")).hasRedirectedUrl("/medarbejdere/ret");
    }

    @Test
    void aFlatListIsMatchedColumnByColumn() {
        var list = file("liste.csv", "Nr.;Navn;Enhed;CPR\n7;A;Team;0101901234\n");

        assertThat(web.post()
                        .multipart()
                        .uri("/medarbejdere")
                        .file(list)
                        .with(user("hr"))
                        .with(csrf()))
                .hasRedirectedUrl("/medarbejdere/kolonner");
        assertThat(get("/medarbejdere/kolonner"))
                .contains("Passer kolonnerne?", "2 kolonner passer, 1 gemmer vi ikke, og 1 skal du se på.", "fx 7")
                .contains("Den bliver ikke læst ind")
                .doesNotContain("0101901234");
        assertThat(post("/medarbejdere/kolonner", "kolonne-1", "NAME"))
                .bodyText()
                .contains("Ingen kolonne er medarbejdernummeret");
        assertThat(post("/medarbejdere/kolonner", "kolonne-0", "JOB_ID", "kolonne-1", "NAME", "kolonne-2", "UNIT_NAME"))
                .hasRedirectedUrl("/medarbejdere/forskel");
    }

    @Test
    void theExampleIsReadWithoutAQuestion() {
        var example = file("eksempel.csv", get("/medarbejdere/eksempel.csv"));

        web.post()
                .multipart()
                .uri("/medarbejdere")
                .file(example)
                .with(user("hr"))
                .with(csrf())
                .exchange();

        assertThat(get("/medarbejdere/kolonner")).contains("13 kolonner passer.");
    }

    @Test
    void aFileOfTheWrongKindIsRefusedWithWhatToDo() {
        var pdf = file("lonliste.pdf", "%PDF-1.7");

        assertThat(web.post()
                        .multipart()
                        .uri("/medarbejdere")
                        .file(pdf)
                        .with(user("hr"))
                        .with(csrf()))
                .bodyText()
                .contains("Fejl: Hent medarbejdere", "Filen er af typen PDF", "CSV eller XLSX");
    }

    @Test
    void theProblemsComeAsASpreadsheetWithoutFormulas() {
        var jobs = file("ansaettelser.csv", "ansaettelse_id;navn;enhed_id\n1;A;=1+1\n2;B;vidby\n");
        web.post()
                .multipart()
                .uri("/medarbejdere")
                .file(file("enheder.csv", UNITS))
                .file(jobs)
                .with(user("hr"))
                .with(csrf())
                .exchange();

        assertThat(get("/medarbejdere/fejl.csv")).contains("enhed_id;'=1+1;", "Enheden findes ikke");
    }

    @Test
    void aLeaderChecksTheListAndHrSeesIt() {
        store();
        LocalDate friday = LocalDate.now(clock).plusDays(5);
        post(
                "/validering",
                "dag",
                "" + friday.getDayOfMonth(),
                "maaned",
                "" + friday.getMonthValue(),
                "aar",
                "" + friday.getYear());
        assertThat(get("/validering"))
                .contains("0 af 2 lister er færdige", "2 ikke åbnet", "d@vidby.dk; leder@vidby.dk");

        assertThat(as("leder", "/")).contains("Kontrollér din liste for Team &lt;Åen&gt;");
        assertThat(as("leder", "/kontroller/team-aaen"))
                .contains(
                        "Er listen rigtig?",
                        "L &lt;b&gt;",
                        "ingen mail – får kodebrev",
                        "på orlov – inviteres ikke",
                        "Kun 3 bliver inviteret");
        assertThat(as("leder", "/kontroller/team-aaen?ret=6")).contains("Hvorfor skal E ikke med?", "Er fratrådt");
        assertThat(send("leder", "/kontroller/team-aaen/fravaelg", "job", "6"))
                .bodyText()
                .contains("Vælg, hvorfor E ikke skal med.", "Fejl: ");
        assertThat(send("leder", "/kontroller/team-aaen/fravaelg", "job", "6", "hvorfor", "OTHER_UNIT"))
                .bodyText()
                .contains("Vælg, hvilken enhed E hører til.");
        assertThat(send(
                        "leder",
                        "/kontroller/team-aaen/fravaelg",
                        "job",
                        "6",
                        "hvorfor",
                        "OTHER_UNIT",
                        "enhed",
                        "vidby"))
                .hasRedirectedUrl("/kontroller/team-aaen");
        send("leder", "/kontroller/team-aaen/kontakt", "job", "3", "mobil", "12 34 56 78");
        send("leder", "/kontroller/team-aaen/linje", "job", "4", "svar", "INVITE");
        send("leder", "/kontroller/team-aaen/tilfoej", "navn", "Ny", "mail", "ny@vidby.dk");
        assertThat(as("leder", "/kontroller/team-aaen"))
                .contains(
                        "bliver flyttet til Vidby",
                        "rettet til +4512345678",
                        "kommer med alligevel",
                        "tilføjet af dig",
                        "Godkend med 4 rettelser");
        assertThat(send("leder", "/kontroller/team-aaen")).hasRedirectedUrl("/kontroller/team-aaen/tak");
        assertThat(as("leder", "/kontroller/team-aaen/tak")).contains("HR har fået dine 4 rettelser");

        assertThat(get("/validering"))
                .contains(
                        "1 af 2 lister er færdige", "E: fra Team &lt;Åen&gt; til Vidby", "4 rettelser til lønkontoret");
        assertThat(get("/validering/rettelser.csv"))
                .contains("6;E;team-aaen;Team <Åen>;Hører til en anden enhed;vidby;Vidby;;");
        assertThat(web.get().uri("/validering/rettelser.xlsx").with(user("hr"))).hasStatusOk();
        post("/validering/laas");
        assertThat(get("/validering")).contains("Listerne er låst");
    }

    @Test
    void whatIsTypedWrongIsSaidInItsPlace() {
        store();
        LocalDate friday = LocalDate.now(clock).plusDays(5);
        assertThat(post("/validering", "dag", "31", "maaned", "2", "aar", "2027"))
                .bodyText()
                .contains("Den dato findes ikke");
        assertThat(post("/validering", "dag", "1", "maaned", "2", "aar", "2020"))
                .bodyText()
                .contains("Fristen skal ligge efter i dag");
        post(
                "/validering",
                "dag",
                "" + friday.getDayOfMonth(),
                "maaned",
                "" + friday.getMonthValue(),
                "aar",
                "" + friday.getYear());

        assertThat(send("leder", "/kontroller/team-aaen/kontakt", "job", "3", "mail", "<script>"))
                .bodyText()
                .contains("Mailadressen kan ikke bruges", "value=\"&lt;script>\"");
        assertThat(send("leder", "/kontroller/team-aaen/tilfoej", "navn", " "))
                .bodyText()
                .contains("Skriv navnet");
        assertThat(send("leder", "/kontroller/team-aaen/fravaelg", "job", "1", "hvorfor", "LEFT"))
                .hasStatus(404);
    }

    @Test
    void nobodyElseSeesTheLists() {
        store();
        LocalDate friday = LocalDate.now(clock).plusDays(5);
        post(
                "/validering",
                "dag",
                "" + friday.getDayOfMonth(),
                "maaned",
                "" + friday.getMonthValue(),
                "aar",
                "" + friday.getYear());

        assertThat(web.get().uri("/medarbejdere").with(user("leder"))).hasStatus(403);
        assertThat(web.get().uri("/validering").with(user("amr"))).hasStatus(403);
        assertThat(web.get().uri("/validering/rettelser.csv").with(user("leder")))
                .hasStatus(403);
        assertThat(web.get().uri("/kontroller/team-aaen").with(user("amr"))).hasStatus(403);
        assertThat(web.get().uri("/kontroller/vidby").with(user("leder"))).hasStatus(403);
        assertThat(web.get().uri("/kontroller/findes-ikke").with(user("hr"))).hasStatus(404);
    }

    private void store() {
        upload();
        settle();
        assertThat(post("/medarbejdere/forskel")).hasRedirectedUrl("/medarbejdere/gemt");
    }

    private void settle() {
        for (String matter : new String[] {"staffimport.unit_unknown", "without_leader", "small"}) {
            post("/medarbejdere/ret", "ting", matter, "svar", "PROPOSAL");
        }
    }

    private MvcTestResult upload() {
        return upload("");
    }

    private MvcTestResult upload(String within) {
        return web.post()
                .multipart()
                .uri("/medarbejdere" + within)
                .file(file("enheder.csv", UNITS))
                .file(file("ansaettelser.csv", JOBS))
                .with(user("hr"))
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("fil", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        return send("hr", address, namesAndValues);
    }

    private MvcTestResult send(String who, String address, String... namesAndValues) {
        var request = web.post().uri(address).with(user(who)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String get(String address) {
        return as("hr", address);
    }

    private String as(String who, String address) {
        var result = web.get().uri(address).with(user(who)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
