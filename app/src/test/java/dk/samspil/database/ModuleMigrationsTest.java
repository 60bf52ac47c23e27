package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ModuleMigrationsTest {
    @Test
    void modulesAreMigratedInTheStatedOrder() {
        var modules = ModuleMigrations.modulesInOrder(List.of("audit", "survey", "report"), Set.of("report", "audit"));

        assertThat(modules).containsExactly("audit", "report");
    }

    @Test
    void aFolderThatTheOrderDoesNotNameIsRefused() {
        assertThatThrownBy(() -> ModuleMigrations.modulesInOrder(List.of("audit"), Set.of("audit", "forgotten")))
                .hasMessage("db/migration/order.txt does not name [forgotten]:"
                        + " add each after the modules whose tables it refers to.");
    }

    @Test
    void everyFolderOfTheApplicationIsNamed() {
        assertThat(MigrationHistory.read().modules()).isNotEmpty().isSubsetOf(ModuleMigrations.readOrder());
    }

    @Test
    void twoApplicationsMayMigrateTheSameDatabaseAtOnce() throws InterruptedException, ExecutionException {
        var address = RealPostgres.emptyAddress();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> migrate(address));
            var second = threads.submit(() -> migrate(address));
            first.get();
            second.get();
        }

        var failed = JdbcClient.create(address.unpooled())
                .sql("select count(*) from audit.flyway_schema_history where not success")
                .query(Integer.class)
                .single();
        assertThat(failed).isZero();
    }

    @Test
    void migratingAgainChangesNothing() {
        var address = RealPostgres.freshAddress();
        var history = JdbcClient.create(address.unpooled()).sql("select count(*) from audit.flyway_schema_history");
        int before = history.query(Integer.class).single();

        migrate(address);

        assertThat(history.query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void aMigratedDatabaseIsKnownToBeCurrent() throws SQLException {
        var address = RealPostgres.freshAddress();
        var history = MigrationHistory.read();

        try (var owner = address.unpooled().getConnection()) {
            assertThat(history.listCurrent(owner)).isEqualTo(history.modules()).isNotEmpty();
        }
    }

    @Test
    void whatHasOtherMigrationsThanThereAreIsLeftToFlyway() throws SQLException {
        var address = RealPostgres.freshAddress();
        var jdbc = JdbcClient.create(address.unpooled());
        jdbc.sql("update audit.flyway_schema_history set checksum = checksum + 1 where version is not null")
                .update();
        jdbc.sql("update survey.flyway_schema_history set success = false where version is not null")
                .update();
        jdbc.sql("""
                insert into jobs.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (99, '99999999', 'of a later version', 'SQL', 'V99999999__x.sql', 1, 'samspil', 1, true)
                """).update();

        try (var owner = address.unpooled().getConnection()) {
            assertThat(MigrationHistory.read().listCurrent(owner))
                    .doesNotContain("audit", "survey", "jobs")
                    .contains("access");
        }
        assertThatThrownBy(() -> migrate(address)).hasMessageContaining("checksum mismatch");
    }

    private static void migrate(DatabaseAddress address) {
        new ModuleMigrations(address.unpooled(), RoleRights.of(RealPostgres.logins(address))).migrate();
    }
}
