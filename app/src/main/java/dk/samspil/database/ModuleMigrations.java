package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;

/// Brings the schema of every module up to date.
///
/// A module keeps its migrations in `db/migration/<module>` (for `collection.answer` the folder is
/// `collection_answer`). They run in a schema of the same name with a history of their own, `flyway_schema_history`.
/// The order of the modules is that of `db/migration/order.txt`: a module stands after those whose tables it refers to.
/// A schema that has had exactly the migrations there are is left alone, so that a start takes no longer than it needs.
/// Then the working roles get their rights to the tables, those of [RoleRights].
/// Only one application migrates a database at a time; the others wait.
final class ModuleMigrations {
    private static final String FOLDER = "db/migration";
    private static final String ORDER = "order.txt";
    /// Any number will do as long as nobody else takes the same lock: "samspil" in ASCII.
    private static final long LOCK = 0x73616d7370696cL;

    private final DataSource owner;
    private final RoleRights rights;

    /// @param owner connects as the owner of the schemas
    ModuleMigrations(DataSource owner, RoleRights rights) {
        this.owner = owner;
        this.rights = rights;
    }

    void migrate() {
        var history = MigrationHistory.read();
        var modules = modulesInOrder(readOrder(), history.modules());
        try (var connection = owner.getConnection()) {
            execute(connection, "select pg_advisory_lock(%d)".formatted(LOCK));
            try {
                var current = history.listCurrent(connection);
                modules.stream().filter(module -> !current.contains(module)).forEach(this::migrate);
                rights.apply(connection, modules);
            } finally {
                execute(connection, "select pg_advisory_unlock(%d)".formatted(LOCK));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be migrated", e);
        }
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(true)
                .locations("classpath:" + FOLDER + "/" + module)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /// The modules that have migrations, in the stated order.
    ///
    /// @param order may name modules that have no tables yet
    /// @throws IllegalStateException for a folder that the order does not name
    static List<String> modulesInOrder(List<String> order, Set<String> folders) {
        var unnamed = new TreeSet<>(folders);
        unnamed.removeAll(order);
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException(
                    "%s/%s does not name %s: add each after the modules whose tables it refers to."
                            .formatted(FOLDER, ORDER, unnamed));
        }
        return order.stream().filter(folders::contains).toList();
    }

    static List<String> readOrder() {
        return readLines(ORDER);
    }

    /// The lines of a file beside the modules' folders, without comments.
    static List<String> readLines(String file) {
        try {
            return new ClassPathResource(FOLDER + "/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
