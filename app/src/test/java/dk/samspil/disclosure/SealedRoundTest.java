package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.access.Accounts;
import dk.samspil.access.SignInName;
import dk.samspil.collection.answer.Ballot;
import dk.samspil.collection.answer.BallotBox;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.BallotReceipt;
import dk.samspil.collection.answer.OpeningOutcome;
import dk.samspil.collection.answer.OpeningRefusal;
import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.answer.SealedForTest;
import dk.samspil.collection.answer.TextPaper;
import dk.samspil.collection.answer.Ticket;
import dk.samspil.collection.custody.Holders;
import dk.samspil.collection.custody.KeyCeremony;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A round from its key to its figures, sealed all the way.
@SpringBootTest
@OnRealPostgres
class SealedRoundTest {
    private static final SurveyFolder SURVEY = RealSurveys.syntheticOf(2025);
    private static final DisclosurePolicy BURN = PolicyFile.parse("retention: burn");

    private final RoundId round = new RoundId(UUID.randomUUID());
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Accounts accounts;

    @Autowired
    KeyCeremony ceremony;

    @Autowired
    RoundKeys keys;

    @Autowired
    SealedBallots ballots;

    @Autowired
    BallotOpening opening;

    @Autowired
    BallotBox box;

    @Autowired
    Surveys surveys;

    @Autowired
    Organisations organisations;

    @Autowired
    Policies policies;

    @Autowired
    Releases releases;

    @Autowired
    CodeSecrets secrets;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("planner")
    JdbcClient planner;

    @BeforeEach
    void people() {
        Holders.create(accounts);
    }

    @Test
    void twoHoldersOpenARoundThatIsPublishedAndSealedAnew() {
        SecretShare one = shareOf(Holders.REPRESENTATIVE);
        SecretShare other = ceremony.show(holder(Holders.OPERATOR)).orElseThrow();
        open(DisclosurePolicy.DEFAULT);
        answerAll();
        surveys.close(round, Holders.ACTOR);
        Set<String> before = sealed();

        assertThat(opening.enter(holder(Holders.REPRESENTATIVE), one)).isEqualTo(new OpeningOutcome.WaitsForAnother());
        OpeningOutcome outcome = opening.enter(holder(Holders.OPERATOR), other);

        int count = SURVEY.ballots().size();
        assertThat(outcome).isInstanceOfSatisfying(OpeningOutcome.Opened.class, opened -> {
            assertThat(opened.receipt().ballots()).isEqualTo(count);
            assertThat(opened.receipt().tickets()).isEqualTo(count);
            assertThat(opened.receipt().spoiled()).isZero();
            assertThat(opened.receipt().texts()).isEqualTo(1);
            assertThat(opened.receipt().burned()).isFalse();
            assertThat(opened.receipt().byUnit()).isTrue();
            assertThat(opening.findReceipt(round)).hasValue(opened.receipt());
        });
        assertThat(releases.find(round)).isPresent();
        assertThat(sealed()).hasSize(count).doesNotContainAnyElementsOf(before);
        assertThat(logged())
                .containsSubsequence(
                        "round key made",
                        "round opened",
                        "round closed",
                        "part of round key entered",
                        "part of round key entered",
                        "ballots opened",
                        "ballots sealed anew");
        assertThatIllegalStateException().isThrownBy(() -> box.open(round)).withMessageContaining("sealed");
    }

    @Test
    void whatWasSealedAnewIsTheSame() {
        serverKey(DisclosurePolicy.DEFAULT);
        answerAll();
        surveys.close(round, Holders.ACTOR);

        var first = (OpeningOutcome.Opened) opening.openWithServerKey(round, Holders.ACTOR);
        var second = (OpeningOutcome.Opened) opening.openWithServerKey(round, Holders.ACTOR);

        assertThat(second.receipt()).isEqualTo(first.receipt());
    }

    @Test
    void noPartIsTakenWhilePeopleAnswer() {
        SecretShare one = shareOf(Holders.HR);
        SecretShare other = shareOf(Holders.OPERATOR);
        open(DisclosurePolicy.DEFAULT);

        assertThat(opening.enter(holder(Holders.HR), one)).isEqualTo(new OpeningOutcome.StillOpen());
        assertThat(opening.enter(holder(Holders.OPERATOR), other)).isEqualTo(new OpeningOutcome.StillOpen());
    }

    @Test
    void theServersKeyOpensNothingWhilePeopleAnswer() {
        serverKey(DisclosurePolicy.DEFAULT);

        assertThat(opening.openWithServerKey(round, Holders.ACTOR)).isEqualTo(new OpeningOutcome.StillOpen());
    }

    @Test
    void beforeTheRoundOpensTwoPartsOpenARehearsal() {
        SecretShare one = shareOf(Holders.HR);
        SecretShare other = ceremony.show(holder(Holders.OPERATOR)).orElseThrow();
        opening.enter(holder(Holders.HR), one);

        assertThat(opening.enter(holder(Holders.OPERATOR), other)).isEqualTo(new OpeningOutcome.Rehearsed());
    }

    @Test
    void underTheRuleOfBurningNothingIsLeft() {
        serverKey(BURN);
        answerAll();
        surveys.close(round, Holders.ACTOR);

        OpeningOutcome outcome = opening.openWithServerKey(round, Holders.ACTOR);

        BallotReceipt receipt = opening.findReceipt(round).orElseThrow();
        assertThat(outcome).isEqualTo(new OpeningOutcome.Opened(receipt));
        assertThat(receipt.burned()).isTrue();
        assertThat(releases.find(round)).isPresent();
        assertThat(sealed()).isEmpty();
        assertThat(keys.findServerKey(round)).isEmpty();
        assertThat(logged()).endsWith("ballots burned");
    }

    @Test
    void ballotsWithoutATicketStopEverything() {
        serverKey(DisclosurePolicy.DEFAULT);
        answer(SURVEY.ballots().getFirst());
        surveys.close(round, Holders.ACTOR);
        stuff();

        assertThat(opening.openWithServerKey(round, Holders.ACTOR))
                .isEqualTo(new OpeningOutcome.TooMany(new OpeningRefusal(OpeningRefusal.Reason.TOO_MANY, 2, 1, 1)));
        assertThat(opening.findRefusal(round)).isPresent();
        assertThat(releases.find(round)).isEmpty();
        assertThat(logged()).endsWith("ballots refused");
    }

    @Test
    void aSurplusInOneUnitDoesNotHideBehindMissingBallotsOfAnother() {
        serverKey(DisclosurePolicy.DEFAULT);
        answerAll();
        surveys.close(round, Holders.ACTOR);
        Ballot inOneUnit = SURVEY.ballots().getFirst();
        planner.sql("""
                delete from collection_answer.sealed_ballot
                where id in (select id from collection_answer.sealed_ballot where round_id = :round limit 40)
                """).param("round", round.value()).update();
        for (int forged = 0; forged < 30; forged++) {
            forge(inOneUnit);
        }

        OpeningOutcome outcome = opening.openWithServerKey(round, Holders.ACTOR);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OpeningOutcome.TooMany.class,
                        tooMany -> assertThat(tooMany.refusal()).satisfies(refusal -> {
                            assertThat(refusal.ballots()).isLessThan(refusal.tickets());
                            assertThat(refusal.units()).isOne();
                        }));
        assertThat(releases.find(round)).isEmpty();
    }

    @Test
    void aTicketThatSomebodyWroteIntoTheDatabaseDoesNotCount() {
        serverKey(DisclosurePolicy.DEFAULT);
        answerAll();
        surveys.close(round, Holders.ACTOR);
        forge(SURVEY.ballots().getFirst());
        database.sql("""
                insert into collection_answer.spent_ticket (hash, round_id, unit_seal)
                select sha256(hash), round_id, unit_seal from collection_answer.spent_ticket where round_id = :round
                """).param("round", round.value()).update();

        assertThat(opening.openWithServerKey(round, Holders.ACTOR)).isInstanceOf(OpeningOutcome.TooMany.class);
    }

    @Test
    void whereTheKeyToTheUnitsOfTicketsIsLostOnlyTheTotalIsCountedAndTheReceiptSaysSo() {
        serverKey(DisclosurePolicy.DEFAULT);
        answerAll();
        surveys.close(round, Holders.ACTOR);
        secrets.destroyTicketKey(round);

        opening.openWithServerKey(round, Holders.ACTOR);

        assertThat(opening.findReceipt(round).orElseThrow().byUnit()).isFalse();
        assertThat(releases.find(round)).isPresent();
    }

    @Test
    void noTicketTellsItsUnitToWhoHoldsTheDatabase() {
        serverKey(DisclosurePolicy.DEFAULT);
        SURVEY.ballots().forEach(this::answer);

        List<Integer> sizes = database.sql(
                        "select distinct length(unit_seal) from collection_answer.spent_ticket where round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .list();
        long seals = database.sql(
                        "select count(distinct unit_seal) from collection_answer.spent_ticket where round_id = :round")
                .param("round", round.value())
                .query(Long.class)
                .single();

        assertThat(sizes).hasSize(1);
        assertThat(seals).isEqualTo(SURVEY.ballots().size());
    }

    @Test
    void whatTheKeyDoesNotOpenIsCounted() {
        serverKey(DisclosurePolicy.DEFAULT);
        answerAll();
        surveys.close(round, Holders.ACTOR);
        database.sql("insert into collection_answer.sealed_ballot values (gen_random_uuid(), :round, '\\x00')")
                .param("round", round.value())
                .update();

        opening.openWithServerKey(round, Holders.ACTOR);

        assertThat(opening.findReceipt(round).orElseThrow().spoiled()).isOne();
    }

    @Test
    void aKeyIsNeverReplacedOnceTheRoundHasOpened() {
        shareOf(Holders.HR);
        SealingKey key = keys.find(round).orElseThrow().key();
        open(DisclosurePolicy.DEFAULT);

        ceremony.make(round, Holders.ALL, Holders.ACTOR);

        assertThat(keys.find(round).orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void nothingIsPutInOpenWhereARoundHasAKey() {
        serverKey(DisclosurePolicy.DEFAULT);

        assertThatIllegalStateException().isThrownBy(() -> box.depositAll(round, SURVEY.ballots(), Holders.ACTOR));
    }

    private void serverKey(DisclosurePolicy policy) {
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, Holders.ACTOR);
        open(policy);
    }

    private void open(DisclosurePolicy policy) {
        surveys.open(
                round,
                SURVEY.questionnaire(),
                organisations.freeze(SURVEY.organisation(), Holders.ACTOR),
                SURVEY.attributeNames(),
                SURVEY.leadersKnown(),
                Holders.ACTOR);
        policies.adopt(round, policy, Holders.ACTOR);
        ballots.openBox(round);
    }

    private void answerAll() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            SURVEY.ballots().stream().skip(1).forEach(ballot -> people.submit(() -> answer(ballot)));
        }
        Ballot last = SURVEY.ballots().getFirst();
        var text = new TextPaper(last.unit(), "comment", "Tak for kaffe");
        ballots.deposit(round, key(), Ticket.draw(random), SealedForTest.paper(last), List.of(text));
    }

    private void answer(Ballot ballot) {
        ballots.deposit(round, key(), Ticket.draw(random), SealedForTest.paper(ballot), List.of());
    }

    private SealingKey key() {
        return keys.find(round).orElseThrow().key();
    }

    /// Somebody with the pages' rights copies a ballot.
    private void stuff() {
        byte[] ballot = planner.sql("select sealed from collection_answer.sealed_ballot where round_id = :round")
                .param("round", round.value())
                .query(byte[].class)
                .single();
        database.sql("insert into collection_answer.sealed_ballot values (gen_random_uuid(), :round, :ballot)")
                .param("round", round.value())
                .param("ballot", ballot)
                .update();
    }

    /// Somebody who writes to the database puts in a ballot of their own, sealed to the public key.
    private void forge(Ballot ballot) {
        byte[] sealed = SealedForTest.ballot(key(), round, SealedForTest.paper(ballot), random);
        database.sql("insert into collection_answer.sealed_ballot values (gen_random_uuid(), :round, :ballot)")
                .param("round", round.value())
                .param("ballot", sealed)
                .update();
    }

    private SecretShare shareOf(SignInName name) {
        if (keys.find(round).isEmpty()) {
            ceremony.make(round, Holders.ALL, Holders.ACTOR);
        }
        return ceremony.show(holder(name)).orElseThrow();
    }

    private KeyHolder holder(SignInName name) {
        return ceremony.findHolder(round, name).orElseThrow();
    }

    private Set<String> sealed() {
        return Set.copyOf(
                planner.sql("select encode(sealed, 'hex') from collection_answer.sealed_ballot where round_id = :round")
                        .param("round", round.value())
                        .query(String.class)
                        .list());
    }

    private List<String> logged() {
        return database.sql("select action from audit.entry where subject like :subject order by id")
                .param("subject", round + "%")
                .query(String.class)
                .list();
    }
}
