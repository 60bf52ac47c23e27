package dk.samspil.collection.letter;

import static dk.samspil.collection.invitation.ReadyRound.HILL;
import static dk.samspil.collection.invitation.ReadyRound.PEOPLE;
import static dk.samspil.collection.invitation.ReadyRound.STREAM;
import static dk.samspil.collection.invitation.ReadyRound.WITHOUT_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.collection.invitation.ReadyRound;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = {"samspil.jobs.enabled=false", "samspil.site.address=https://svar.vidby.example"})
@AutoConfigureMockMvc
@OnRealPostgres
class LettersTest {
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}(?![\\w-])");

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Broken broken;

    @Autowired
    Letters letters;

    @Autowired
    LetterProgress progress;

    @Autowired
    JdbcClient database;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(ReadyRound.SPRING);
        }

        @Bean
        Broken broken() {
            return new Broken();
        }
    }

    /// What whoever sends mail tells of addresses.
    static final class Broken implements FailedAddresses {
        private final Set<String> employments = new HashSet<>();

        @Override
        public Set<String> listEmployments(RoundId round) {
            return employments;
        }
    }

    @BeforeEach
    void accounts() {
        SomeAccounts.create(accounts);
    }

    @Test
    void everySheetHasOneLetterWithOnePersonsCodeInTypeAndAsASquare() throws IOException {
        var round = ReadyRound.ready(application, clock);

        var paper = Paper.of(bytes(post(round, "/breve", "uden", STREAM.value())));

        assertThat(paper.pages()).hasSize(WITHOUT_ADDRESS);
        for (int page = 0; page < WITHOUT_ADDRESS; page++) {
            String text = paper.pages().get(page);
            List<String> codes = codes(text);
            assertThat(codes).as(text).hasSize(1);
            int number = numberOn(text);
            assertThat(codes).containsExactly(round.codeOf(STREAM, number));
            assertThat(paper.square(page))
                    .isEqualTo("https://svar.vidby.example/svar#"
                            + codes.getFirst().replace("-", ""));
            assertThat(text).contains("Team Åen", "svar.vidby.example/svar");
        }
    }

    @Test
    void aLetterSpeaksTheLanguageOfWhoeverGetsIt() throws IOException {
        var round = ReadyRound.ready(application, clock);

        List<String> pages =
                Paper.of(bytes(post(round, "/breve", "uden", STREAM.value()))).pages();

        for (String text : pages) {
            assertThat(text)
                    .contains(
                            numberOn(text) == PEOPLE - 1
                                    ? "Nobody can see what you have answered"
                                    : "Ingen kan se, hvad du har svaret")
                    .contains(numberOn(text) == PEOPLE - 1 ? "Sunday 8 November 2026" : "søndag 8. november 2026");
        }
    }

    @Test
    void lettersArePdfUa() throws Exception {
        var round = ReadyRound.ready(application, clock);

        assertThat(Paper.violations(bytes(post(round, "/breve", "alle", STREAM.value()))))
                .isEmpty();
    }

    @Test
    void lettersOfAUnitComeInAnotherOrderEachTime() throws IOException {
        var round = ReadyRound.ready(application, clock);
        Set<List<Integer>> orders = new HashSet<>();

        for (int time = 0; time < 3; time++) {
            orders.add(Paper.of(bytes(post(round, "/breve", "alle", STREAM.value()))).pages().stream()
                    .map(LettersTest::numberOn)
                    .toList());
        }

        assertThat(orders).hasSizeGreaterThan(1).allMatch(order -> order.size() == PEOPLE);
    }

    @Test
    void whoseAddressTurnsOutNotToWorkGetsALetter() throws IOException {
        var round = ReadyRound.ready(application, clock);
        broken.employments.add(round.idOf(STREAM, 0));

        var paper = Paper.of(bytes(post(round, "/breve", "uden", STREAM.value())));

        assertThat(paper.pages().stream().map(LettersTest::numberOn)).containsExactlyInAnyOrder(0, 7, 8, 9, 10, 11);
        broken.employments.clear();
    }

    @Test
    void whoJoinedLateHasALetterOfTheirOwnAndWhoLeftHasNone() throws IOException {
        var round = ReadyRound.ready(application, clock);
        List<StaffMember> staff = new ArrayList<>(round.staff());
        staff.remove(round.member(STREAM, 8));
        staff.add(round.member(STREAM, 77).with(ListDecision.INVITE));
        round.employ(staff);

        assertThat(post(round, "/aendringer", "", "")).hasStatus(HttpStatus.FOUND);

        assertThat(Paper.of(bytes(post(round, "/breve", "nye", STREAM.value()))).pages())
                .singleElement()
                .satisfies(text -> assertThat(numberOn(text)).isEqualTo(77));
        assertThat(Paper.of(bytes(post(round, "/breve", "uden", STREAM.value()))).pages().stream()
                        .map(LettersTest::numberOn))
                .containsExactlyInAnyOrder(7, 9, 10, 11, 77);
    }

    @Test
    void allUnitsComeAsAPdfEach() throws IOException {
        var round = ReadyRound.ready(application, clock);
        List<String> names = new ArrayList<>();

        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(post(round, "/breve", "uden", ""))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(Paper.of(zip.readAllBytes()).pages()).hasSize(WITHOUT_ADDRESS);
            }
        }

        assertThat(names).containsExactly("0001 Team Åen.pdf", "0002 Team Bakken.pdf");
    }

    @Test
    void whileAllUnitsAreWrittenItIsSaidHowFarItIs() throws IOException {
        var round = ReadyRound.ready(application, clock);
        var order = new Letters.Order(
                round.plan(), LetterAudience.UNREACHED, Language.DA, "https://svar.vidby.example", new Actor("hr"));
        Set<LetterProgress.Progress> said = new LinkedHashSet<>();

        letters.writeAll(order, new OutputStream() {
            @Override
            public void write(int octet) {
                progress.find(round.id()).ifPresent(said::add);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                write(0);
            }
        });

        assertThat(said).containsExactly(new LetterProgress.Progress(0, 2), new LetterProgress.Progress(1, 2));
        assertThat(progress.find(round.id())).isEmpty();
    }

    @Test
    void theMergeFileOpensInDanishSpreadsheetsAndComputesNothing() {
        var round = ReadyRound.ready(application, clock);
        List<StaffMember> staff = new ArrayList<>(round.staff());
        staff.set(7, named(round.member(STREAM, 7), "=HYPERLINK(1)"));
        round.employ(staff);

        String file = new String(bytes(post(round, "/flettefil", "uden", "")), StandardCharsets.UTF_8);

        assertThat(file).startsWith("\ufeffansaettelse_id;navn;enhed;kode;adresse;link;sprog;svar_senest");
        assertThat(file.lines().skip(1))
                .hasSize(2 * WITHOUT_ADDRESS)
                .allMatch(line -> codes(line).size() == 1)
                .anyMatch(line -> line.startsWith("%s;'=HYPERLINK(1);Team Åen;%s;https://svar.vidby.example/svar;"
                        .formatted(round.idOf(STREAM, 7), round.codeOf(STREAM, 7))));
    }

    @Test
    void itIsWrittenDownWhoHadHowManyMadeAndNoCode() {
        var round = ReadyRound.ready(application, clock);
        post(round, "/breve", "uden", HILL.value());
        post(round, "/breve", "alle", "");
        post(round, "/flettefil", "uden", "");

        List<String> logged = database.sql("""
                        select actor || ': ' || action || ': ' || subject from audit.entry
                        where subject like :subject order by id
                        """)
                .param("subject", round.id() + "%")
                .query(String.class)
                .list();

        assertThat(logged)
                .endsWith(
                        "hr: letters made: " + round.id() + ": unit rr-hill, 5 letters",
                        "hr: letters made: " + round.id() + ": 2 units, 24 letters",
                        "hr: merge file made: " + round.id() + ": 2 units, 10 letters")
                .allMatch(line -> codes(line).isEmpty());
    }

    @Test
    void thePageSaysHowManyNeedALetterAndWhatTheFileIs() {
        var round = ReadyRound.ready(application, clock);

        assertThat(page(round))
                .contains(
                        "<h1>10 skal have et brev</h1>",
                        "Den, der har filen, kan svare i andres navn",
                        "slet filen bagefter",
                        "Team Åen (5)",
                        "Alle, der spørges (24)",
                        "https://svar.vidby.example/svar/tavle");
        assertThat(codes(page(round))).isEmpty();
    }

    @Test
    void beforeTheRoundIsReadyThereAreNoLetters() {
        var round = ReadyRound.planned(application, clock);

        assertThat(page(round)).contains("<h1>Breve kan udskrives, når målingen er klar</h1>", "Hent plakat");
        assertThat(post(round, "/breve", "uden", "")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void afterTheCloseNobodyGetsALetterAndThePageSaysWhy() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        round.close();

        assertThat(page(round)).contains("<h1>Koderne findes ikke mere</h1>", "Ingen kan få en kode igen");
        assertThat(post(round, "/breve", "uden", STREAM.value())).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(round, "/breve", "uden", "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(round, "/flettefil", "uden", "")).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {SomeAccounts.LEADER, SomeAccounts.AMR, SomeAccounts.SECRETARY})
    void nobodyButHrGetsLetters(String name) {
        var round = ReadyRound.ready(application, clock);

        assertThat(web.post()
                        .uri(address(round) + "/breve/breve")
                        .with(user(name))
                        .with(csrf())
                        .param("til", "uden")
                        .param("enhed", STREAM.value())
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"a4, da, 595, Hvordan går samarbejdet?", "a3, en, 842, How well do you work together?"})
    void aPosterShowsWhereToAnswerAndNoCode(String size, String language, int width, String heading) throws Exception {
        var round = ReadyRound.ready(application, clock);

        byte[] pdf = bytes(web.get()
                .uri(address(round) + "/plakat.pdf?enhed=rr-stream&papir=" + size + "&sprog=" + language)
                .with(user(SomeAccounts.CONSULTANT))
                .exchange());

        var paper = Paper.of(pdf);
        assertThat(paper.pages()).singleElement().satisfies(text -> {
            assertThat(text).contains(heading, "Team Åen", "svar.vidby.example/svar");
            assertThat(codes(text)).isEmpty();
        });
        assertThat(paper.width()).isEqualTo(width);
        assertThat(paper.square(0)).isEqualTo("https://svar.vidby.example/svar");
        assertThat(Paper.violations(pdf)).isEmpty();
    }

    private static StaffMember named(StaffMember member, String name) {
        return StaffMember.of(member.employmentId(), name, member.unit()).between(member.from(), Optional.empty());
    }

    private static int numberOn(String letter) {
        var number = Pattern.compile("Fornavn(\\d+) Efternavn").matcher(letter);
        assertThat(number.find()).as(letter).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group())
                .toList();
    }

    private static String address(ReadyRound round) {
        return "/maaling/" + round.id();
    }

    private String page(ReadyRound round) {
        return new String(
                bytes(web.get()
                        .uri(address(round) + "/breve")
                        .with(user(SomeAccounts.CONSULTANT))
                        .exchange()),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult post(ReadyRound round, String what, String audience, String unit) {
        return web.post()
                .uri(address(round) + "/breve" + what)
                .with(user(SomeAccounts.CONSULTANT))
                .with(csrf())
                .param("til", audience)
                .param("enhed", unit)
                .exchange();
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
