package dk.samspil.collection.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.BallotPaper;
import dk.samspil.collection.answer.BallotPaper.Mark;
import dk.samspil.collection.answer.Drafts;
import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.answer.Ticket;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.rate.AskedMunicipality;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.front.Task;
import dk.samspil.front.Tasks;
import dk.samspil.jobs.MovableClock;
import dk.samspil.numerics.seal.CodeKeys;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
class DeletionTest {
    private static final Actor ACTOR = new Actor("deletion");
    private static final String CONSULTANT = "deletion-hr";
    /// Midnight after 8 November; thirty days later.
    private static final Instant CLOSES = Instant.parse("2026-11-08T23:00:00Z");

    private static final Instant DUE = Instant.parse("2026-12-08T03:15:00Z");
    private static final String DAY = "2026-12-08";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    CodeSecrets secrets;

    @Autowired
    Drafts drafts;

    @Autowired
    SealedBallots box;

    @Autowired
    BallotOpening opening;

    @Autowired
    RoundKeys keys;

    @Autowired
    Deletions deletions;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("planner")
    JdbcClient planner;

    @Autowired
    MovableClock clock;

    private RoundId round;

    @TestConfiguration
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-10-19T06:00:00Z"));
        }
    }

    @BeforeEach
    void aRoundThatWasAnsweredAndClosed() {
        accounts.create(
                new NewAccount(
                        new SignInName(CONSULTANT),
                        new Password("en rigtig adgangskode"),
                        Language.DA,
                        List.of(RoleAssignment.of(Role.HR_CONSULTANT))),
                Actor.APPLICATION);
        var asked = AskedMunicipality.open(application);
        round = asked.id();
        asked.answer(AskedMunicipality.LARGE, 3);
        invitations.storeRemembered();
        box.openBox(round);
        vote("ansat-rates-large-0");
        vote("ansat-rates-large-1");
        begin("ansat-rates-large-2");
        clock.set(CLOSES);
        AskedMunicipality.run(application, "close-round", round);
    }

    private void vote(String employment) {
        CodeKeys code = begin(employment);
        var paper =
                new BallotPaper(AskedMunicipality.LARGE, Optional.of(false), List.of(), List.of(new Mark.Answer(3)));
        box.deposit(round, keys.find(round).orElseThrow().key(), Ticket.draw(new SecureRandom()), paper, List.of());
        drafts.emptyLater(code.draftId());
        drafts.emptyWaiting();
    }

    private CodeKeys begin(String employment) {
        CodeKeys code = secrets.slowHash().keysOf(invitations.codeOf(round, employment));
        drafts.begin(round, code.draftId(), code.draftKey(), "half a sheet");
        return code;
    }

    @Test
    void theDayIsTheOneThatRespondentsAreTold() {
        assertThat(deletions.find(round).orElseThrow().day()).hasToString(DAY);
        assertThat(database.sql("""
                        select execution_time from jobs.scheduled_task
                        where task_name = 'delete-traces' and task_instance = :instance
                        """)
                        .param("instance", round + "/" + DAY)
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(DUE);
        assertThat(page()).contains("Det bliver slettet", "tirsdag 8. december 2026", "Ikke slettet endnu");
    }

    @Test
    void nothingIsDeletedADayEarly() {
        clock.set(DUE.minusSeconds(86_400));

        assertThatIllegalStateException().isThrownBy(this::run);

        assertThat(rows("select count(*) from collection_invitation.invitation where round_id = :round"))
                .isEqualTo(55);
    }

    @Test
    void onItsDayEverythingGoesAndTheReceiptSaysHowMuch() {
        opening.openWithServerKey(round, ACTOR);
        clock.set(DUE);

        run();

        assertThat(rows("select count(*) from collection_invitation.invitation where round_id = :round"))
                .isZero();
        assertThat(rows("select count(*) from collection_answer.draft where round_id = :round"))
                .isZero();
        assertThat(rows("select count(*) from collection_answer.spent_ticket where round_id = :round"))
                .isZero();
        assertThat(secrets.hasCodes(round)).isFalse();
        DeletionReceipt receipt = deletions.find(round).orElseThrow();
        assertThat(receipt.isDone()).isTrue();
        assertThat(receipt.lines())
                .extracting(DeletionReceipt.Line::kind, DeletionReceipt.Line::count)
                .contains(tuple("invitations", 55), tuple("drafts", 3), tuple("tickets", 2));
        assertThat(page())
                .contains(
                        "<h1>Kvittering for sletning</h1>",
                        "Brugte billetter: 2",
                        "tirsdag 8. december 2026 kl.\u00a04.15")
                .doesNotContain("Ikke slettet endnu");
        assertThat(logged()).contains("personal traces deleted");
    }

    @Test
    void doingItAgainChangesNothing() {
        opening.openWithServerKey(round, ACTOR);
        clock.set(DUE);
        run();
        DeletionReceipt first = deletions.find(round).orElseThrow();
        clock.set(DUE.plusSeconds(90_000));

        run();

        assertThat(deletions.find(round)).hasValue(first);
    }

    @Test
    void afterwardsNoRowOfAnyTableHoldsBothThisRoundAndAPerson() {
        opening.openWithServerKey(round, ACTOR);
        clock.set(DUE);

        run();

        assertThat(tables())
                .hasSizeGreaterThan(30)
                .allSatisfy(table -> assertThat(mentions(table, "ansat-rates"))
                        .as("employments of this round in %s", table)
                        .isZero());
    }

    @Test
    void correctionsOfTheStaffListGoWithTheirNames() {
        correctTheListOfAPerson();
        opening.openWithServerKey(round, ACTOR);
        clock.set(DUE);

        run();

        assertThat(database.sql("select count(*) from organisation_validation.proposal")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(deletions.find(round).orElseThrow().lines())
                .extracting(DeletionReceipt.Line::kind, DeletionReceipt.Line::count)
                .contains(tuple("corrections", 1));
    }

    private void correctTheListOfAPerson() {
        UUID week = UUID.randomUUID();
        database.sql("""
                insert into organisation_validation.week (id, opened_on, locks_at, locked_at)
                values (:week, '2026-09-28', '2026-10-02T13:00:00Z', '2026-10-02T13:00:00Z')
                """).param("week", week).update();
        database.sql("insert into organisation_validation.list values (:week, 'rates-large', 'CORRECTED')")
                .param("week", week)
                .update();
        database.sql("""
                insert into organisation_validation.proposal
                    (week_id, employment_id, unit_id, kind, name, proposed_by)
                values (:week, 'ansat-rates-large-0', 'rates-large', 'LEFT', 'Medarbejder 1', 'leder')
                """).param("week", week).update();
    }

    @Test
    void theTablesAreWrittenAnewSoThatDeletedRowsAreNotInTheirFiles() {
        opening.openWithServerKey(round, ACTOR);
        List<Long> before = files();
        clock.set(DUE);

        run();

        assertThat(files()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void ticketsWaitForTheOpeningAndHrIsTold() {
        clock.set(DUE);
        run();
        clock.set(DUE.plusSeconds(86_400));

        assertThat(rows("select count(*) from collection_answer.spent_ticket where round_id = :round"))
                .isEqualTo(2);
        assertThat(rows("select count(*) from collection_invitation.invitation where round_id = :round"))
                .isZero();
        assertThat(tasksOfConsultant()).contains("/maaling/" + round + "/sletning");
        assertThat(page()).contains("Noget er ikke slettet til tiden", "Brugte billetter: 2");

        opening.openWithServerKey(round, ACTOR);
        AskedMunicipality.run(application, "delete-traces", round + "/2026-12-09");

        assertThat(deletions.find(round).orElseThrow().isDone()).isTrue();
        assertThat(tasksOfConsultant()).doesNotContain("/maaling/" + round + "/sletning");
    }

    @Test
    void ballotsCanBeOpenedAgainWhenTheTicketsAreGone() {
        opening.openWithServerKey(round, ACTOR);
        clock.set(DUE);
        run();

        opening.openWithServerKey(round, ACTOR);

        assertThat(opening.findRefusal(round)).isEmpty();
        assertThat(opening.findReceipt(round).orElseThrow().tickets()).isEqualTo(2);
    }

    private void run() {
        AskedMunicipality.run(application, "delete-traces", round + "/" + DAY);
    }

    private int rows(String sql) {
        JdbcClient reader = sql.contains("collection_answer") ? planner : database;
        return reader.sql(sql)
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    /// Every table that the pages or the planner can read.
    private List<String> tables() {
        return database.sql("""
                select n.nspname || '.' || c.relname
                from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                    and has_schema_privilege(n.oid, 'usage')
                    and has_table_privilege(c.oid, 'select')
                """).query(String.class).list();
    }

    private int mentions(String table, String text) {
        return database.sql(
                        "select count(*) from %s t where t::text like :text and t::text like :round".formatted(table))
                .param("text", "%" + text + "%")
                .param("round", "%" + round + "%")
                .query(Integer.class)
                .single();
    }

    private List<Long> files() {
        return database.sql("""
                select pg_relation_filenode(oid) from pg_catalog.pg_class
                where oid in ('collection_invitation.invitation'::regclass, 'collection_answer.draft'::regclass,
                    'collection_answer.spent_ticket'::regclass)
                """).query(Long.class).list();
    }

    private List<String> tasksOfConsultant() {
        return tasks.list(accounts.findViewer(new SignInName(CONSULTANT)).orElseThrow()).stream()
                .map(Task::address)
                .toList();
    }

    private List<String> logged() {
        return database.sql("select action from audit.entry where subject like :subject order by id")
                .param("subject", round + "%")
                .query(String.class)
                .list();
    }

    private String page() {
        var result = web.get()
                .uri("/maaling/" + round + "/sletning")
                .header("Accept-Language", "da")
                .with(user(CONSULTANT))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
