package dk.samspil.collection.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.access.Accounts;
import dk.samspil.access.SignInName;
import dk.samspil.collection.custody.KeyHolder.State;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnRealPostgres
class KeyCeremonyTest {
    private final RoundId round = new RoundId(UUID.randomUUID());
    private final KeyCeremony ceremony;
    private final KeyTurning turning;
    private final RoundKeys keys;
    private final Accounts accounts;
    private final WaitingShares waiting;
    private final JdbcClient database;

    @Autowired
    KeyCeremonyTest(
            KeyCeremony ceremony,
            KeyTurning turning,
            RoundKeys keys,
            Accounts accounts,
            WaitingShares waiting,
            JdbcClient database) {
        this.ceremony = ceremony;
        this.turning = turning;
        this.keys = keys;
        this.accounts = accounts;
        this.waiting = waiting;
        this.database = database;
    }

    @BeforeEach
    void people() {
        Holders.create(accounts);
    }

    @Test
    void threePartsWaitForTheirHolders() {
        RoundKey key = make();

        assertThat(keys.find(round)).hasValue(key);
        assertThat(key.custody()).isEqualTo(KeyCustody.THREE_HOLDERS);
        assertThat(ceremony.listHolders(round)).extracting(KeyHolder::state).containsOnly(State.WAITING);
        assertThat(ceremony.listHolders(round))
                .extracting(KeyHolder::name)
                .containsExactly(Holders.HR, Holders.REPRESENTATIVE, Holders.OPERATOR);
    }

    @Test
    void theRoundIsReadyWhenTwoHaveProved() {
        assertThat(keys.isReady(round)).isFalse();
        make();

        prove(Holders.HR);
        assertThat(keys.isReady(round)).isFalse();
        prove(Holders.OPERATOR);
        assertThat(keys.isReady(round)).isTrue();
    }

    @Test
    void aPartIsForgottenWhenItIsProved() {
        make();
        prove(Holders.HR);

        assertThat(ceremony.show(holder(Holders.HR))).isEmpty();
        assertThat(holder(Holders.HR).state()).isEqualTo(State.PROVED);
        assertThat(ceremony.prove(holder(Holders.HR), "")).isEqualTo(ProofOutcome.NOTHING_TO_PROVE);
    }

    @Test
    void wrongGroupsProveNothing() {
        make();
        ceremony.show(holder(Holders.HR));

        assertThat(ceremony.prove(holder(Holders.HR), "2222 2222")).isEqualTo(ProofOutcome.WRONG);
        assertThat(holder(Holders.HR).state()).isEqualTo(State.SHOWN);
    }

    @Test
    void aRestartLosesWhatWasNotProved() {
        make();
        prove(Holders.HR);
        for (HolderRole role : HolderRole.values()) {
            waiting.forget(round, role);
        }

        assertThat(ceremony.listHolders(round))
                .extracting(KeyHolder::state)
                .containsExactly(State.PROVED, State.LOST, State.LOST);
    }

    @Test
    void noPartIsInTheDatabase() {
        make();
        SecretShare share = ceremony.show(holder(Holders.HR)).orElseThrow();

        List<Map<String, Object>> rows = database.sql(
                        "select h.*, k.* from collection_custody.key_holder h join collection_custody.round_key k"
                                + " on k.round_id = h.round_id where h.round_id = :round")
                .param("round", round.value())
                .query()
                .listOfRows();

        String everything = rows.stream()
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] bytes
                        ? HexFormat.of().formatHex(bytes) + new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(value))
                .reduce("", String::concat);
        assertThat(rows).hasSize(3);
        assertThat(everything)
                .doesNotContain(share.groups().getFirst(), share.groups().getLast());
    }

    @Test
    void aNewCeremonyMakesTheOldPartsUseless() {
        make();
        SecretShare old = prove(Holders.HR);
        make();

        assertThat(turning.enter(holder(Holders.HR), old)).isInstanceOf(TurnOutcome.NotThisPart.class);
    }

    @Test
    void anyTwoHoldersGiveTheKeyThatWasMade() {
        RoundKey key = make();
        SecretShare one = prove(Holders.REPRESENTATIVE);
        SecretShare other = prove(Holders.OPERATOR);

        assertThat(turning.enter(holder(Holders.OPERATOR), other)).isInstanceOf(TurnOutcome.First.class);
        assertThat(turning.findWaiting(round)).hasValue(holder(Holders.OPERATOR));
        assertThat(turning.enter(holder(Holders.REPRESENTATIVE), one))
                .isInstanceOfSatisfying(
                        TurnOutcome.Whole.class,
                        whole -> assertThat(whole.key().sealingKey()).isEqualTo(key.key()));
        assertThat(turning.findWaiting(round)).isEmpty();
    }

    @Test
    void theSamePartTwiceIsOnePart() {
        make();
        SecretShare one = prove(Holders.HR);

        assertThat(turning.enter(holder(Holders.HR), one)).isInstanceOf(TurnOutcome.First.class);
        assertThat(turning.enter(holder(Holders.HR), one)).isInstanceOf(TurnOutcome.First.class);
    }

    @Test
    void nobodyEntersAnothersPart() {
        make();
        SecretShare one = prove(Holders.HR);

        assertThat(turning.enter(holder(Holders.OPERATOR), one)).isInstanceOf(TurnOutcome.NotThisPart.class);
    }

    @Test
    void aRehearsalIsWrittenDown() {
        RoundKey key = make();
        SecretShare one = prove(Holders.HR);
        SecretShare other = prove(Holders.OPERATOR);
        turning.enter(holder(Holders.HR), one);
        var whole = (TurnOutcome.Whole) turning.enter(holder(Holders.OPERATOR), other);

        assertThat(turning.rehearse(key, whole.key(), Holders.ACTOR)).isTrue();
        assertThat(keys.find(round).orElseThrow().rehearsed()).isTrue();
    }

    @Test
    void onlyWhoHasTheRoleHoldsAPart() {
        var names = Map.of(
                HolderRole.MANAGEMENT, Holders.HR,
                HolderRole.EMPLOYEES, Holders.SECRETARY,
                HolderRole.OPERATOR, Holders.OPERATOR);

        assertThat(ceremony.make(round, names, Holders.ACTOR))
                .isEqualTo(new CeremonyOutcome.Unfit(List.of(HolderRole.EMPLOYEES), false));
        assertThat(ceremony.make(round, withOperator(new SignInName("nobody")), Holders.ACTOR))
                .isEqualTo(new CeremonyOutcome.Unfit(List.of(HolderRole.OPERATOR), false));
        assertThat(keys.find(round)).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithTheHoldersIsNamedAtOnce() {
        var names = Map.of(HolderRole.EMPLOYEES, Holders.HR, HolderRole.OPERATOR, Holders.HR);

        assertThat(ceremony.make(round, names, Holders.ACTOR))
                .isEqualTo(new CeremonyOutcome.Unfit(List.of(HolderRole.values()), true));
        assertThat(keys.find(round)).isEmpty();
    }

    @Test
    void aKeyOfTheServerSaysWhoseItIs() {
        RoundKey key = keys.makeServerKey(round, KeyCustody.OPERATOR, Actor.APPLICATION);

        assertThat(keys.find(round)).hasValue(key);
        assertThat(keys.isReady(round)).isTrue();
        assertThat(keys.findServerKey(round).orElseThrow().sealingKey()).isEqualTo(key.key());
        assertThatThrownBy(() -> keys.makeServerKey(round, KeyCustody.THREE_HOLDERS, Actor.APPLICATION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theServerHasNoKeyOfThreeHolders() {
        make();

        assertThat(keys.findServerKey(round)).isEmpty();
    }

    private static Map<HolderRole, SignInName> withOperator(SignInName operator) {
        return Map.of(
                HolderRole.MANAGEMENT, Holders.HR,
                HolderRole.EMPLOYEES, Holders.REPRESENTATIVE,
                HolderRole.OPERATOR, operator);
    }

    private RoundKey make() {
        return ((CeremonyOutcome.Made) ceremony.make(round, Holders.ALL, Holders.ACTOR)).key();
    }

    private SecretShare prove(SignInName name) {
        SecretShare share = ceremony.show(holder(name)).orElseThrow();
        String typed = share.groups().get(10).toLowerCase(Locale.ROOT) + " "
                + share.groups().get(11);
        assertThat(ceremony.prove(holder(name), typed)).isEqualTo(ProofOutcome.PROVED);
        return share;
    }

    private KeyHolder holder(SignInName name) {
        return ceremony.findHolder(round, name).orElseThrow();
    }
}
