package dk.samspil.collection.respond.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.database.OnRealPostgres;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What no page of ours sends is refused with a page that says what to do, and logged without what it held.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class HostileInputTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    private final ApplicationContext application;
    private final MockMvcTester web;
    private final Log log = new Log();
    private OpenRound round;

    @Autowired
    HostileInputTest(ApplicationContext application, MockMvcTester web) {
        this.application = application;
        this.web = web;
    }

    @BeforeEach
    void open() {
        round = OpenRound.in(application);
        log.start();
    }

    @AfterEach
    void stopTheLog() {
        log.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", SCRIPT, "K7QM-4T9R-K7QM-4T9R", "K7QM4T9O", "12345678", "\u0000\u0001"})
    void aCodeThatIsNoneGetsItsMessage(String typed) {
        var visitor = new Visitor(web).enter(typed);

        assertThat(visitor.last()).hasStatusOk();
        assertThat(visitor.heading()).isEqualTo("Skriv din kode");
        assertThat(visitor.page()).contains("aria-invalid=\"true\"").doesNotContain("<script>alert");
        assertThat(log.words()).doesNotContain("K7QM4T9O", "alert(1)");
    }

    @Test
    void aCodeAsLongAsABookIsRefused() {
        assertThat(new Visitor(web).enter("A".repeat(200_000)).last()).hasStatus(413);
    }

    @Test
    void aCodeIsTriedOnlySoManyTimesAMinute() {
        var visitor = new Visitor(web);
        for (int i = 0; i < 20; i++) {
            visitor.enter(round.code(9));
        }

        assertThat(visitor.enter(round.code(9)).last()).hasStatus(429);
        assertThat(visitor.text()).contains("Vent et minut, og prøv igen");
        assertThat(new Visitor(web).enter(round.code(10)).last()).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%%%", SCRIPT})
    void aForgedPassIsRefused(String pass) {
        var visitor = started().with("pas", pass).turn("2", Map.of("q0", "1"));

        assertThat(visitor.last()).hasStatus(400);
        assertThat(visitor.heading()).isEqualTo("Begynd med din kode igen");
        assertThat(log.words())
                .contains("A respondent's form was refused: stale")
                .doesNotContain("alert(1)");
    }

    @Test
    void aPassChangedInOneSignIsRefused() {
        var visitor = started();
        String pass = visitor.field("pas");
        char changed = pass.charAt(40) == 'A' ? 'B' : 'A';

        visitor.with("pas", pass.substring(0, 40) + changed + pass.substring(41))
                .send();

        assertThat(visitor.last()).hasStatus(400);
        assertThat(OpenedBox.of(application, round.id()).ballots()).isEmpty();
    }

    @Test
    void aPassWithoutATicketSendsNothing() {
        var visitor = new Visitor(web).enter(round.code(4)).with("svar", ".".repeat(OpenRound.ITEMS));

        assertThat(visitor.send().last()).hasStatus(400);
        assertThat(OpenedBox.of(application, round.id()).ballots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "5", "-1", "11", SCRIPT, "é", "a"})
    void anAnswerThatCannotBeChosenIsRefused(String answer) {
        var visitor = started().turn("2", Map.of("q0", answer));

        assertThat(visitor.last()).hasStatus(400);
        assertThat(visitor.heading()).isEqualTo("Noget af det, der blev sendt, kunne vi ikke læse");
        assertThat(log.words()).doesNotContain("alert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "99999999999999999999999999999999999999", "......'; drop table ballot;...."})
    void aSheetThatFitsNoQuestionnaireIsRefused(String sheet) {
        assertThat(started().with("svar", sheet).send().last()).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4711", "-1", "../../etc/passwd", SCRIPT})
    void aPageThatDoesNotExistIsRefused(String page) {
        assertThat(started().turn(page, Map.of()).last()).hasStatus(400);
    }

    @Test
    void aCommentThatIsTooLongIsShownAgainWithWhatIsWrong() {
        var visitor = started().turn("kommentar", Map.of()).turn("tjek", Map.of("k0", "æ".repeat(612)));

        assertThat(visitor.last()).hasStatusOk();
        assertThat(visitor.text()).contains("Teksten er 12 tegn for lang.").contains("æ".repeat(612));
    }

    @Test
    void aCommentIsTextWhateverItHolds() {
        var visitor = started().turn("kommentar", Map.of()).turn("tjek", Map.of("k0", SCRIPT + "\"'&"));

        assertThat(visitor.page()).doesNotContain("<script>alert");
        visitor.send();
        assertThat(OpenedBox.of(application, round.id()).texts()).containsExactly("better: " + SCRIPT + "\"'&");
        assertThat(log.words()).doesNotContain("alert(1)");
    }

    @Test
    void aTicketSentAgainWithOtherAnswersChangesNothing() {
        var visitor = started().turn("tjek", Map.of("q0", "4"));
        var replay = visitor.twin();
        visitor.send();

        replay.with("svar", "0".repeat(OpenRound.ITEMS)).send();

        assertThat(OpenedBox.of(application, round.id()).ballots())
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.answers()).startsWith(Optional.of(5), Optional.empty()));
    }

    @Test
    void aTeamThatIsNotOfferedCannotBeChosen() {
        var visitor = new Visitor(web).enter(round.code(2)).post("/svar/team", Map.of());

        visitor.post("/svar/team", Map.of("team", "top"));

        assertThat(visitor.text()).contains("Du svarer for Team Åen");
    }

    private Visitor started() {
        return new Visitor(web).enter(round.code(1)).start();
    }
}
