package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(ModuleMigrations.listFolders()).isNotEmpty().isSubsetOf(ModuleMigrations.readOrder());
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

    private static void migrate(DatabaseAddress address) {
        new ModuleMigrations(address.unpooled(), RoleRights.of(RealPostgres.logins(address))).migrate();
    }
}
