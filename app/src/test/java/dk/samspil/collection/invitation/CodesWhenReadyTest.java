package dk.samspil.collection.invitation;

import static dk.samspil.collection.invitation.ReadyRound.HILL;
import static dk.samspil.collection.invitation.ReadyRound.PEOPLE;
import static dk.samspil.collection.invitation.ReadyRound.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.Respondents;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.jobs.MovableClock;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.numerics.seal.CodeLookup;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Codes from the day a round is made ready until it has closed, whoever joins, moves or leaves meanwhile.
@SpringBootTest(properties = "samspil.jobs.enabled=false")
@OnRealPostgres
@Import(ItIsSpring.class)
class CodesWhenReadyTest {
    private static final Actor HR = new Actor("hr");

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    Invitations invitations;

    @Autowired
    LateInvitations late;

    @Autowired
    Respondents respondents;

    @Autowired
    CodeSecrets secrets;

    @Autowired
    JdbcClient database;

    @Test
    void everybodyHasACodeWeeksBeforeTheOpeningAndIsToldWhenItWorks() {
        var round = ReadyRound.ready(application, clock);

        assertThat(invitations.list(round.id())).hasSize(2 * PEOPLE);
        assertThat(respondents.enter(round.codeOf(STREAM, 3)))
                .isInstanceOfSatisfying(
                        Entrance.Early.class,
                        early -> assertThat(early.dates().opens())
                                .contains(round.plan().timetable().period().firstDay()));
    }

    @Test
    void theOpeningLeavesPreparedCodesAloneAndTheyWork() {
        var round = ReadyRound.ready(application, clock);
        Map<String, Integer> before = rows(round);

        round.open();

        assertThat(rows(round)).isEqualTo(before);
        assertThat(respondents.enter(round.codeOf(STREAM, 3))).isInstanceOf(Entrance.Welcome.class);
    }

    @Test
    void theOpeningPreparesWhoIsMissing() {
        var round = ReadyRound.ready(application, clock);
        database.sql("delete from collection_invitation.invitation where round_id = :round and unit_id = 'rr-hill'")
                .param("round", round.id().value())
                .update();

        round.open();

        assertThat(invitations.list(round.id())).hasSize(2 * PEOPLE);
    }

    @Test
    void preparingTwiceChangesNothing() {
        var round = ReadyRound.ready(application, clock);
        Map<String, Integer> before = rows(round);

        round.run("prepare-codes");

        assertThat(rows(round)).isEqualTo(before);
    }

    @Test
    void whoIsStillAskedAfterTheRoundWasTakenBackKeepsTheirCodeAndTheOthersHaveNone() {
        var round = ReadyRound.ready(application, clock);
        String kept = round.codeOf(STREAM, 3);
        String lost = round.codeOf(HILL, 4);

        round.takeBack();
        assertThat(respondents.enter(kept)).isInstanceOf(Entrance.Early.class);
        List<StaffMember> fewer = new ArrayList<>(round.staff());
        fewer.remove(round.member(HILL, 4));
        fewer.remove(round.member(STREAM, 3));
        fewer.add(round.member(STREAM, 3).in(HILL));
        round.employ(fewer);
        round.makeReady();

        assertThat(invitations.list(round.id())).hasSize(2 * PEOPLE - 1);
        assertThat(round.codeOf(STREAM, 3)).isEqualTo(kept);
        assertThat(unitOf(kept)).contains(HILL);
        assertThat(unitOf(lost)).isEmpty();
    }

    @Test
    void whoJoinsAndIsAskedGetsACodeForTheFrozenUnit() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        round.employ(with(round, round.member(STREAM, 77).with(ListDecision.INVITE)));

        assertThat(late.update(round.id(), HR)).isEqualTo(new LateInvitations.Outcome(1, 0, 0));

        assertThat(respondents.enter(round.codeOf(STREAM, 77)))
                .isInstanceOfSatisfying(
                        Entrance.Welcome.class,
                        welcome -> assertThat(welcome.pass().unit()).isEqualTo(STREAM));
        assertThat(invitations.list(round.id()))
                .filteredOn(InvitedEmployment::late)
                .extracting(InvitedEmployment::employmentId)
                .containsExactly(round.idOf(STREAM, 77));
        assertThat(late.update(round.id(), HR)).isEqualTo(LateInvitations.Outcome.NOTHING);
    }

    @Test
    void whoLeavesHasNoCodeAnyMoreAndWhoComesBackHasTheSame() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        String code = round.codeOf(STREAM, 3);

        round.employ(without(round, round.member(STREAM, 3)));
        assertThat(late.update(round.id(), HR)).isEqualTo(new LateInvitations.Outcome(0, 0, 1));
        assertThat(respondents.enter(code)).isInstanceOf(Entrance.Unknown.class);
        assertThat(invitations.list(round.id()))
                .filteredOn(InvitedEmployment::ended)
                .hasSize(1);
        assertThat(invitations.listStandings(round.id()))
                .as("who is reminded")
                .extracting(Standing::employmentId)
                .hasSize(2 * PEOPLE - 1)
                .doesNotContain(round.idOf(STREAM, 3));

        round.employ(round.staff());
        late.update(round.id(), HR);
        assertThat(respondents.enter(code)).isInstanceOf(Entrance.Welcome.class);
    }

    @Test
    void whoMovesBeforeTheTicketIsDrawnAnswersForTheNewUnit() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        List<StaffMember> moved = without(round, round.member(STREAM, 3));
        moved.add(round.member(STREAM, 3).in(HILL));
        round.employ(moved);

        late.update(round.id(), HR);

        assertThat(unitOf(round.codeOf(STREAM, 3))).contains(HILL);
    }

    @Test
    void whoHasDrawnATicketAnswersForTheUnitWhereTheyStarted() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        var welcome = (Entrance.Welcome) respondents.enter(round.codeOf(STREAM, 3));
        respondents.begin(welcome.round(), welcome.pass());
        List<StaffMember> moved = without(round, round.member(STREAM, 3));
        moved.add(round.member(STREAM, 3).in(HILL));
        round.employ(moved);

        late.update(round.id(), HR);

        assertThat(respondents.enter(round.codeOf(STREAM, 3)))
                .isInstanceOfSatisfying(
                        Entrance.WelcomeBack.class,
                        back -> assertThat(back.pass().unit()).isEqualTo(STREAM));
    }

    @Test
    void aTeamThatSomebodyChoseThemselvesIsNotTakenBackByTheStaffList() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        String code = round.codeOf(STREAM, 3);
        invitations.move(lookup(code), HILL);
        invitations.storeRemembered();

        late.update(round.id(), HR);

        assertThat(unitOf(code)).contains(HILL);
    }

    @Test
    void nothingIsFollowedInARoundThatHasClosed() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        round.close();
        round.employ(without(round, round.member(STREAM, 3)));

        assertThat(late.update(round.id(), HR)).isEqualTo(LateInvitations.Outcome.NOTHING);
    }

    @Test
    void atTheCloseTheSecretIsDestroyedAndNobodyCanBeGivenACodeAgain() {
        var round = ReadyRound.ready(application, clock);
        round.open();
        String code = round.codeOf(STREAM, 3);
        assertThat(invitations.findCodes(round.id())).isPresent();

        round.close();
        round.run("destroy-codes");

        assertThat(invitations.findCodes(round.id())).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> round.codeOf(STREAM, 3));
        assertThat(respondents.enter(code)).isInstanceOf(Entrance.Closed.class);
        assertThat(logged(round)).containsOnlyOnce("codes destroyed");
    }

    @Test
    void codesAreNeverComputedFromANewSecretWhereTheOldOneIsLost() {
        var round = ReadyRound.ready(application, clock);
        secrets.destroyCodes(round.id());
        round.employ(with(round, round.member(STREAM, 77).with(ListDecision.INVITE)));

        assertThatIllegalStateException()
                .isThrownBy(() -> late.update(round.id(), HR))
                .withMessageContaining("restore it");
    }

    private static List<StaffMember> with(ReadyRound round, StaffMember joined) {
        List<StaffMember> staff = new ArrayList<>(round.staff());
        staff.add(joined);
        return staff;
    }

    private static List<StaffMember> without(ReadyRound round, StaffMember gone) {
        List<StaffMember> staff = new ArrayList<>(round.staff());
        staff.remove(gone);
        return staff;
    }

    private CodeLookup lookup(String code) {
        return secrets.slowHash().keysOf(new AccessCode(code.replace("-", ""))).lookup();
    }

    private Optional<UnitId> unitOf(String code) {
        return invitations.find(lookup(code)).map(Invited::unit);
    }

    /// Which version of its row everybody has.
    private Map<String, Integer> rows(ReadyRound round) {
        var rows = new TreeMap<String, Integer>();
        database.sql("""
                select employment_id, xmin::text::bigint as version
                from collection_invitation.invitation where round_id = :round
                """).param("round", round.id().value()).query(row -> {
            rows.put(row.getString("employment_id"), row.getInt("version"));
        });
        return rows;
    }

    private List<String> logged(ReadyRound round) {
        return database.sql("select action from audit.entry where subject like :subject order by id")
                .param("subject", round.id() + "%")
                .query(String.class)
                .list();
    }
}
