/// The database: a real PostgreSQL that the application brings itself, or an external one named by a setting.
///
/// Start with `DatabaseConfiguration`. It chooses the server, brings every module's schema up to date, and
/// only then offers a `DataSource`. The other modules hardly call this one: they ask Spring for a
/// `JdbcClient`, put their tables in `db/migration/<module>/V….sql`, and say in `db/migration/rights.txt`
/// what may be done with them.
///
/// What an unnamed `JdbcClient` gives cannot read answers. The one that is qualified `planner` reads them,
/// and nothing else.
///
/// - embedded server: `EmbeddedPostgres`, with `PostgresBinaries` (unpack), `PostgresCluster` (create),
///   `PostgresControl` (start, take over, stop) and `ServerCommands` (run a program, never as root)
/// - migrations: `ModuleMigrations`, one schema and one history for each module
/// - roles: `WorkingRole` names them, `RoleRights` gives and checks their rights, `RoleLogin` connects
/// - what many ask in the same moment: `GroupedCalls` asks it together
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
