package dk.samspil.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL server with a durable data folder, run by this application.
///
/// It listens on the loopback address only and asks every connection for a password. [#close] stops it. When the
/// application is killed instead, the server stays, and the next application on the folder takes it over; when both
/// are killed, the next start recovers every acknowledged commit.
final class EmbeddedPostgres implements DatabaseServer {
    private final PostgresCluster cluster;
    private final PostgresControl control;
    private final DataFolderLock lock;
    private final int port;

    private EmbeddedPostgres(PostgresCluster cluster, PostgresControl control, DataFolderLock lock, int port) {
        this.cluster = cluster;
        this.control = control;
        this.lock = lock;
        this.port = port;
    }

    /// What a server is started with.
    ///
    /// @param dataFolder created where missing
    /// @param binariesFolder where the programs are unpacked; several data folders may share one
    /// @param port on the loopback address; 0 for any free one
    /// @param durable false only for throw-away tests: commits may be lost when the machine stops
    record Settings(Path dataFolder, Path binariesFolder, int port, boolean durable) {
        static Settings durable(Path dataFolder) {
            return new Settings(dataFolder, dataFolder, 0, true);
        }
    }

    /// Starts the server and creates the application's database where it is missing.
    ///
    /// @throws DatabaseNotStarted when another application uses the folder, or this machine cannot run the server
    static EmbeddedPostgres start(Settings settings) {
        return start(settings, ServerAccount.choose());
    }

    static EmbeddedPostgres start(Settings settings, ServerAccount account) {
        var folder = DataFolder.create(settings.dataFolder());
        var lock = DataFolderLock.take(folder);
        EmbeddedPostgres server = null;
        boolean complete = false;
        try {
            server = start(settings, account, folder, lock);
            server.completeDatabase();
            complete = true;
            return server;
        } finally {
            if (!complete) {
                release(server, lock);
            }
        }
    }

    private static void release(@Nullable EmbeddedPostgres server, DataFolderLock lock) {
        if (server == null) {
            lock.close();
        } else {
            server.close();
        }
    }

    private static EmbeddedPostgres start(
            Settings settings, ServerAccount account, DataFolder folder, DataFolderLock lock) {
        var commands = new ServerCommands(account, folder.path());
        var binaries = PostgresBinaries.in(settings.binariesFolder());
        account.own(folder.path());
        requireReachable(folder, binaries, commands);
        var cluster = new PostgresCluster(folder);
        cluster.createIfMissing(binaries, commands, settings.durable());
        var control = new PostgresControl(folder, binaries, commands);
        return new EmbeddedPostgres(cluster, control, lock, control.ensureRunning(settings.port(), settings.durable()));
    }

    private static void requireReachable(DataFolder folder, PostgresBinaries binaries, ServerCommands commands) {
        var outside = new ServerCommands(commands.account(), Path.of("/"));
        if (!outside.succeeds(List.of("test", "-w", folder.path().toString()))
                || !outside.succeeds(List.of("test", "-x", binaries.program("postgres")))) {
            throw new DatabaseNotStarted(
                    "The account that runs PostgreSQL cannot reach %s or %s."
                            .formatted(folder.path(), binaries.folder()),
                    "Choose a data folder outside private home folders with SAMSPIL_DATA_DIR, or start Samspil as an"
                            + " ordinary user.");
        }
    }

    @Override
    public DatabaseAddress address() {
        return address(PostgresCluster.OWNER, PostgresCluster.OWNER);
    }

    @Override
    public RoleLogins logins() {
        return logins(PostgresCluster.OWNER);
    }

    /// Another database on this server, in the roles the application works in.
    RoleLogins logins(String database) {
        return new RoleLogins(login(database, WorkingRole.PAGES), login(database, WorkingRole.PLANNER));
    }

    private RoleLogin login(String database, WorkingRole role) {
        return RoleLogin.asItself(address(database, role.nameBeside(PostgresCluster.OWNER)));
    }

    /// Another database on this server, as the superuser.
    DatabaseAddress superuserAddress(String database) {
        return address(database, PostgresCluster.SUPERUSER);
    }

    /// Another database on this server, as the owner.
    DatabaseAddress ownerAddress(String database) {
        return address(database, PostgresCluster.OWNER);
    }

    private DatabaseAddress address(String database, String role) {
        return DatabaseAddress.onLoopback(port, database, role, cluster.password(role));
    }

    @Override
    public void close() {
        try {
            control.stop();
        } finally {
            lock.close();
        }
    }

    private void completeDatabase() {
        try (var connection =
                superuserAddress(PostgresCluster.SUPERUSER).unpooled().getConnection()) {
            new ApplicationDatabase(cluster).complete(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be created", e);
        }
    }
}
