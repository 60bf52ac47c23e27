/// The database: a real PostgreSQL that the application brings itself, or an external one named by a setting.
///
/// Start with `DatabaseConfiguration`. It chooses the server, brings every module's schema up to date, and only then
/// offers the one `DataSource`. The other modules never call this one: they ask Spring for a `DataSource` or a
/// `JdbcClient`, and put their tables in `db/migration/<module>/V….sql`.
///
/// - embedded server: `EmbeddedPostgres`, with `PostgresBinaries` (unpack), `PostgresCluster` (create),
///   `PostgresControl` (start, take over, stop) and `ServerCommands` (run a program, never as root)
/// - migrations: `ModuleMigrations`, one schema and one history for each module
///
/// Owns no schema and publishes no events. Why it is built this way: docs/adr/0002-embedded-postgresql.md.
@NullMarked
@ApplicationModule(
        displayName = "Database",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package dk.samspil.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
