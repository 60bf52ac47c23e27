package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.access.SupportOutcome.Reason;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.audit.AuditLog;
import dk.samspil.database.OnRealPostgres;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnRealPostgres
@Transactional
class SupportViewsTest {
    private static final String REASON = "Sagen om den forkerte enhed";

    private final Accounts accounts;
    private final JdbcClient database;
    private final SupportViews views;
    private Instant now = Instant.parse("2026-12-03T09:00:00Z");

    @Autowired
    SupportViewsTest(
            Accounts accounts,
            SupportStore store,
            AuditLog auditLog,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.accounts = accounts;
        this.database = database;
        InstantSource moving = () -> now;
        this.views = new SupportViews(store, accounts, auditLog, transaction, moving.withZone(ZoneOffset.UTC));
    }

    @BeforeEach
    void someAccounts() {
        SomeAccounts.create(accounts);
    }

    @Test
    void hrSeesWithTheRolesOfTheOtherAndItsOwnName() {
        Viewer seeing = begin(SomeAccounts.LEADER);

        assertThat(seeing.name()).isEqualTo(hr().name());
        assertThat(seeing.assignments()).containsExactly(RoleAssignment.in(FourUnits.TEAM, Role.LEADER));
        assertThat(seeing.has(Role.HR_CONSULTANT)).isFalse();
        assertThat(seeing.isSupport()).isTrue();
    }

    @Test
    void whateverIsWrittenDownMeanwhileNamesBoth() {
        assertThat(begin(SomeAccounts.LEADER).actor().name()).isEqualTo("hr, seeing as leder");
    }

    @Test
    void theLogTellsWhenItBeganAndEndedAndWithWhom() {
        long id = begun(SomeAccounts.AMR).id();
        views.end(id);
        views.end(id);

        assertThat(database.sql(
                                "select action || ': ' || subject from audit.entry where subject like :view order by id")
                        .param("view", "view " + id + ":%")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "support view begun: view " + id + ": sees as amr",
                        "support view ended: view " + id + ": saw as amr");
    }

    @Test
    void itEndsByItselfAfterHalfAnHour() {
        long id = begun(SomeAccounts.LEADER).id();
        now = now.plus(SupportViews.LONGEST).minusSeconds(1);
        assertThat(views.findSeeing(hr(), id)).isPresent();

        now = now.plusSeconds(1);

        assertThat(views.findSeeing(hr(), id)).isEmpty();
    }

    @Test
    void whatHasEndedDoesNotBeginAgain() {
        long id = begun(SomeAccounts.LEADER).id();
        views.end(id);

        assertThat(views.findSeeing(hr(), id)).isEmpty();
    }

    @Test
    void nobodyElseSeesByTheSameView() {
        long id = begun(SomeAccounts.LEADER).id();

        assertThat(views.findSeeing(viewer(SomeAccounts.SECRETARY), id)).isEmpty();
    }

    @Test
    void nobodySeesWhatTheOfficerOrHrSees() {
        for (String name : new String[] {SomeAccounts.OFFICER, SomeAccounts.OFFICER_AND_LEADER}) {
            assertThat(views.begin(hr(), name, REASON)).isEqualTo(new SupportOutcome.Refused(Reason.NOT_THIS_ROLE));
        }
        assertThat(views.begin(hr(), SomeAccounts.CONSULTANT, REASON))
                .isEqualTo(new SupportOutcome.Refused(Reason.ONESELF));
    }

    @Test
    void aReasonMustBeGivenAndAPersonMustBeKnown() {
        assertThat(views.begin(hr(), SomeAccounts.LEADER, "  kort   "))
                .isEqualTo(new SupportOutcome.Refused(Reason.NO_REASON));
        assertThat(views.begin(hr(), "ingen@vidby.dk", REASON)).isEqualTo(new SupportOutcome.Refused(Reason.UNKNOWN));
        assertThat(views.list()).isEmpty();
    }

    @Test
    void onlyHrMayAndOneAtATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> views.begin(viewer(SomeAccounts.LEADER), SomeAccounts.AMR, REASON));
        Viewer seeing = begin(SomeAccounts.LEADER);
        assertThatIllegalArgumentException().isThrownBy(() -> views.begin(seeing, SomeAccounts.AMR, REASON));
    }

    @Test
    void thePersonCanReadWhoSawAndWhy() {
        begun(SomeAccounts.LEADER);

        assertThat(views.listOf(new SignInName(SomeAccounts.LEADER)))
                .singleElement()
                .satisfies(
                        view -> assertThat(view.viewer() + ": " + view.reason()).isEqualTo("hr: " + REASON));
        assertThat(views.listOf(new SignInName(SomeAccounts.AMR))).isEmpty();
    }

    private Viewer begin(String name) {
        return views.findSeeing(hr(), begun(name).id()).orElseThrow();
    }

    private SupportView begun(String name) {
        return ((SupportOutcome.Begun) views.begin(hr(), name, REASON)).view();
    }

    private Viewer hr() {
        return viewer(SomeAccounts.CONSULTANT);
    }

    private Viewer viewer(String name) {
        return accounts.findViewer(new SignInName(name)).orElseThrow();
    }
}
