package dk.samspil.collection.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.collection.answer.SealedBallotStore.Outcome;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.database.RealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@SpringBootTest
@OnRealPostgres
class WaitingTextsTest {
    private static final Actor ACTOR = new Actor("test");
    private static final UnitId UNIT = new UnitId("team");

    private final RoundId round = new RoundId(UUID.randomUUID());
    private final SecureRandom random = new SecureRandom();
    private final Ticket ticket = Ticket.draw(random);

    @Autowired
    ApplicationContext application;

    @Autowired
    SealedBallots ballots;

    @Autowired
    SealedBallotStore store;

    @Autowired
    RoundKeys keys;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, ACTOR);
        ballots.openBox(round);
    }

    @Test
    void aCommentReachesTheDatabaseAtTheCloseOnly() {
        deposit(ticket, "Mere tid");

        assertThat(countTexts()).isZero();
        ballots.closeBox(round);
        assertThat(countTexts()).isOne();
        assertThat(OpenedBox.of(application, round).texts()).containsExactly("q: Mere tid");
    }

    @Test
    void whatIsSentTwiceIsOneComment() {
        deposit(ticket, "Mere tid");
        deposit(ticket, "Mere tid");

        assertThat(OpenedBox.of(application, round).texts()).containsExactly("q: Mere tid");
    }

    @Test
    void aTicketThatIsSpentTakesNoOtherComment() {
        deposit(ticket, "");
        deposit(ticket, "Noget andet");

        assertThat(OpenedBox.of(application, round).texts()).isEmpty();
    }

    @Test
    void aCommentForAClosedBoxIsDropped() {
        ballots.closeBox(round);

        assertThat(deposit(ticket, "For sent")).isFalse();

        assertThat(OpenedBox.of(application, round).texts()).isEmpty();
    }

    @Test
    void aServerThatDiedLeavesItsCommentsToTheNext() throws IOException {
        var dying = waiting();
        dying.keepWith(List.of(text("Gemt")), Set.of(), () -> Outcome.IN);
        dying.destroy();

        waiting().moveToBox(round);

        assertThat(OpenedBox.of(application, round).texts()).containsExactly("q: Gemt");
    }

    @Test
    void whatIsSentAgainAfterAFailureTakesTheOldOnesPlace() throws IOException {
        var waiting = waiting();
        assertThatThrownBy(() -> waiting.keepWith(List.of(text("Først")), Set.of(), WaitingTextsTest::fail))
                .isInstanceOf(DataAccessResourceFailureException.class);
        waiting.keepWith(List.of(text("Så")), Set.of(), () -> Outcome.IN);

        waiting.moveToBox(round);

        assertThat(OpenedBox.of(application, round).texts()).containsExactly("q: Så");
    }

    @Test
    void whatIsTakenBackAfterAFailureIsGone() throws IOException {
        var waiting = waiting();
        assertThatThrownBy(() -> waiting.keepWith(List.of(text("Fortrudt")), Set.of(), WaitingTextsTest::fail))
                .isInstanceOf(DataAccessResourceFailureException.class);
        waiting.keepWith(List.of(), Set.of(WaitingText.nameOf(ticket, "q")), () -> Outcome.IN);

        waiting.moveToBox(round);

        assertThat(OpenedBox.of(application, round).texts()).isEmpty();
    }

    @Test
    void aFailureWhenAllIsStoredChangesNothing() throws IOException {
        var waiting = waiting();
        waiting.keepWith(List.of(text("Stemmer")), Set.of(), () -> Outcome.IN);
        assertThatThrownBy(() -> waiting.keepWith(List.of(text("Ny")), Set.of(), WaitingTextsTest::fail))
                .isInstanceOf(DataAccessResourceFailureException.class);

        waiting.moveToBox(round);

        assertThat(OpenedBox.of(application, round).texts()).containsExactly("q: Stemmer");
    }

    private WaitingTexts waiting() throws IOException {
        return new WaitingTexts(new MockEnvironment().withProperty("samspil.comments-dir", folder.toString()), store);
    }

    private static Outcome fail() {
        throw new DataAccessResourceFailureException("gone");
    }

    private WaitingText text(String words) {
        var key = keys.find(round).orElseThrow().key();
        return new WaitingText(
                round,
                WaitingText.nameOf(ticket, "q"),
                UUID.randomUUID(),
                BallotSeal.seal(key, round, new TextPaper(UNIT, "q", words), random));
    }

    private boolean deposit(Ticket with, String words) {
        return ballots.deposit(
                round,
                keys.find(round).orElseThrow().key(),
                with,
                new BallotPaper(UNIT, Optional.empty(), List.of(), List.of(new BallotPaper.Mark.Answer(1))),
                List.of(new TextPaper(UNIT, "q", words)));
    }

    private long countTexts() {
        return JdbcClient.create(RealPostgres.asAdministrator(environment.getRequiredProperty("samspil.database.url")))
                .sql("select count(*) from collection_answer.sealed_text where round_id = :round")
                .param("round", round.value())
                .query(Long.class)
                .single();
    }
}
