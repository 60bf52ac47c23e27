package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tries what the roles of an installation must not be able to do, as an attacker with a connection would.
class RoleRightsTest {
    private static final String PERMISSION_DENIED = "permission denied";

    private static DatabaseAddress owner;
    private static RoleLogins logins;

    @BeforeAll
    static void prepare() {
        owner = RealPostgres.freshAddress();
        logins = RealPostgres.logins(owner);
        migrate(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from collection_answer.ballot",
                "select count(*) from collection_answer.ballot",
                "select answers from collection_answer.ballot",
                "insert into collection_answer.ballot values (gen_random_uuid(), gen_random_uuid(), 'u', false, '{}', '{}')"
                        + " returning answers",
                "copy collection_answer.ballot to stdout",
                "update collection_answer.ballot set unit_id = 'other'",
                "delete from collection_answer.ballot",
                "create view audit.spy as select * from collection_answer.ballot",
                "truncate collection_answer.ballot",
                "select * from collection_answer.sealed_ballot",
                "select * from collection_answer.sealed_text",
                "copy collection_answer.sealed_ballot to stdout",
                "insert into collection_answer.sealed_ballot values (gen_random_uuid(), gen_random_uuid(), '') returning id",
                "update collection_answer.sealed_ballot set sealed = ''",
                "delete from collection_answer.sealed_ballot",
                "delete from collection_answer.spent_ticket",
                "delete from collection_answer.draft"
            })
    void whoServesPagesCannotReadOrChangeAnswers(String sql) {
        assertDenied(logins.pages(), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update disclosure.released_cell set value = '100'",
                "delete from disclosure.released_cell",
                "truncate disclosure.released_cell",
                "delete from disclosure.release",
                "update audit.entry set actor = 'somebody else'",
                "delete from audit.entry",
                "select * from audit.flyway_schema_history",
                "create table disclosure.shadow (id integer)",
                "create table public.shadow (id integer)",
                "create temporary table shadow (id integer)",
                "create schema shadow"
            })
    void whoServesPagesOnlyAddsToWhatWasReleasedAndLogged(String sql) {
        assertDenied(logins.pages(), sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samspil", "samspil_planner", "postgres", "pg_read_all_data", "pg_read_server_files"})
    void whoServesPagesBecomesNobodyElse(String role) {
        assertDenied(logins.pages(), "set role " + role);
        assertDenied(logins.pages(), "set session authorization " + role);
        assertDenied(logins.pages(), "grant %s to samspil_pages".formatted(role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table disclosure.released_cell disable trigger all",
                "alter table collection_answer.ballot owner to samspil_pages",
                "drop table disclosure.released_cell"
            })
    void whoServesPagesOwnsNothing(String sql) {
        assertThatThrownBy(() -> execute(logins.pages(), sql)).hasMessageContaining("must be owner of");
    }

    @Test
    void theRoleCannotHandOnWhatItHas() throws SQLException {
        execute(logins.pages(), "grant select on disclosure.released_cell to samspil_planner");

        assertDenied(logins.planner(), "select * from disclosure.released_cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from disclosure.released_cell",
                "select * from organisation.employment",
                "select * from survey.round",
                "select * from access.account",
                "select * from audit.entry",
                "select * from collection_answer.flyway_schema_history",
                "insert into collection_answer.ballot values (gen_random_uuid(), gen_random_uuid(), 'u', false, '{}', '{}')",
                "update collection_answer.ballot set unit_id = 'other'",
                "delete from collection_answer.ballot",
                "set role samspil_pages",
                "set role samspil"
            })
    void whoReadsAnswersDoesNothingElse(String sql) {
        assertDenied(logins.planner(), sql);
    }

    @Test
    void whoReadsAnswersReadsAnswers() {
        assertThatCode(() -> execute(logins.planner(), "select * from collection_answer.ballot"))
                .doesNotThrowAnyException();
    }

    @Test
    void aTableOfALaterMigrationGetsTheRightsOfItsSchema() throws SQLException {
        var address = RealPostgres.freshAddress();
        execute(RoleLogin.asItself(address), "create table disclosure.new_table (id integer)");

        migrate(address);

        execute(RealPostgres.logins(address).pages(), "insert into disclosure.new_table values (1)");
        assertDenied(RealPostgres.logins(address).pages(), "delete from disclosure.new_table");
        assertDenied(RealPostgres.logins(address).planner(), "select * from disclosure.new_table");
    }

    @Test
    void whatSomebodyGrantedByHandIsTakenBack() throws SQLException {
        var address = RealPostgres.freshAddress();
        execute(RoleLogin.asItself(address), "grant select on collection_answer.ballot to samspil_pages");

        migrate(address);

        assertDenied(RealPostgres.logins(address).pages(), "select * from collection_answer.ballot");
    }

    @Test
    void aRightThatCannotBeTakenBackStopsTheStart() throws SQLException {
        var address = RealPostgres.freshAddress();
        execute(RoleLogin.asItself(address), "grant select (answers) on collection_answer.ballot to public");

        assertThatThrownBy(() -> migrate(address))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("samspil_pages may also select on collection_answer.ballot");
    }

    @Test
    void everySchemaSaysWhatThePagesMayDo() {
        assertThat(RoleRights.read().stream()
                        .filter(right -> right.role() == WorkingRole.PAGES)
                        .map(right -> right.table().replaceFirst("\\..*", "")))
                .containsAll(MigrationHistory.read().modules());
    }

    @Test
    void aRightThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Right.parse("pages audit truncate")).hasMessageContaining("truncate");
        assertThatThrownBy(() -> Right.parse("pages audit")).hasMessageContaining("pages audit");
    }

    private static void migrate(DatabaseAddress address) {
        new ModuleMigrations(address.unpooled(), RoleRights.of(RealPostgres.logins(address))).migrate();
    }

    private static void assertDenied(RoleLogin login, String sql) {
        assertThatThrownBy(() -> execute(login, sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(PERMISSION_DENIED);
    }

    private static void execute(RoleLogin login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
