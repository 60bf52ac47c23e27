package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// A real PostgreSQL for tests: one cluster in `target`, kept from build to build, with a template database that was
/// migrated once. A new database is a copy of it and takes some hundredths of a second.
///
/// Spring tests say [OnRealPostgres]; a test without Spring calls [#freshDatabase()].
///
/// The cluster runs without fsync: that makes it fast, and nothing in it is worth keeping.
public final class RealPostgres {
    private static final Path TARGET = target();
    private static final int CLUSTERS_AT_ONCE = 9;

    private final EmbeddedPostgres server;
    private final String template;
    private final AtomicInteger databases = new AtomicInteger();

    private RealPostgres(EmbeddedPostgres server, String template) {
        this.server = server;
        this.template = template;
    }

    /// A new database of its own for the caller: every schema migrated, no rows.
    public static DataSource freshDatabase() {
        return freshAddress().unpooled();
    }

    /// A database of a test, as somebody who may read everything in it, its files and its write-ahead log.
    ///
    /// @param url as in `samspil.database.url`
    public static DataSource asAdministrator(String url) {
        return new DatabaseAddress(
                        url,
                        PostgresCluster.SUPERUSER,
                        Holder.INSTANCE
                                .server
                                .superuserAddress(PostgresCluster.SUPERUSER)
                                .password())
                .unpooled();
    }

    static DatabaseAddress freshAddress() {
        return Holder.INSTANCE.create(Holder.INSTANCE.template);
    }

    /// A database of this server in the roles that the application works in.
    static RoleLogins logins(DatabaseAddress database) {
        return Holder.INSTANCE.server.logins(
                database.url().substring(database.url().lastIndexOf('/') + 1));
    }

    /// A new database without any schema of ours.
    static DatabaseAddress emptyAddress() {
        return Holder.INSTANCE.create("template0");
    }

    /// What an installation starts with, but for the place of the programs.
    static EmbeddedPostgres.Settings durableSettings(Path dataFolder) {
        return new EmbeddedPostgres.Settings(dataFolder, TARGET, 0, true);
    }

    /// A new database as on a server that somebody else runs: its owner is nobody's superuser, and there are no other
    /// roles yet.
    ///
    /// @param attribute what the owner may do besides, such as `createrole`; may be empty
    static DatabaseAddress addressOfNewOwner(String attribute) {
        return Holder.INSTANCE.createWithOwner(attribute);
    }

    /// Executes statements as the administrator of the server, in the named database.
    static void administer(DatabaseAddress database, String... statements) {
        var superuser = new DatabaseAddress(
                database.url(),
                PostgresCluster.SUPERUSER,
                Holder.INSTANCE
                        .server
                        .superuserAddress(PostgresCluster.SUPERUSER)
                        .password());
        execute(superuser.unpooled(), List.of(statements));
    }

    /// Where all tests unpack PostgreSQL, once.
    static Path binariesFolder() {
        return TARGET;
    }

    private DatabaseAddress create(String template) {
        var name = "test_" + databases.incrementAndGet();
        execute(List.of(
                "create database %s template %s owner %s".formatted(name, template, PostgresCluster.OWNER),
                "revoke all on database %s from public".formatted(name)));
        return server.ownerAddress(name);
    }

    private DatabaseAddress createWithOwner(String attribute) {
        var owner = "owner_" + databases.incrementAndGet();
        var name = "test_of_" + owner;
        execute(List.of(
                "create role %s login %s password 'known to the test'".formatted(owner, attribute),
                "create database %s owner %s".formatted(name, owner),
                "revoke all on database %s from public".formatted(name)));
        return new DatabaseAddress(server.superuserAddress(name).url(), owner, "known to the test");
    }

    private static RealPostgres start() {
        var server = startInAFreeFolder();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var postgres = new RealPostgres(server, "migrated_" + fingerprintOfMigrations());
        postgres.dropDatabases("datname like 'test\\_%'");
        postgres.dropRoles();
        postgres.prepareTemplate();
        return postgres;
    }

    /// Another test run may be under way, in an IDE for example.
    private static EmbeddedPostgres startInAFreeFolder() {
        for (int number = 1; ; number++) {
            var folder = TARGET.resolve("test-postgres-" + number);
            try {
                return EmbeddedPostgres.start(new EmbeddedPostgres.Settings(folder, TARGET, 0, false));
            } catch (DatabaseNotStarted e) {
                if (number == CLUSTERS_AT_ONCE) {
                    throw e;
                }
            }
        }
    }

    private void prepareTemplate() {
        if (list("datname = '%s'".formatted(template)).isEmpty()) {
            dropDatabases("datname like 'migrated\\_%'");
            execute(List.of("create database unfinished owner " + PostgresCluster.OWNER));
            new ModuleMigrations(
                            server.ownerAddress("unfinished").unpooled(), RoleRights.of(server.logins("unfinished")))
                    .migrate();
            execute(List.of("alter database unfinished rename to " + template));
        }
    }

    private void dropDatabases(String condition) {
        var names = new ArrayList<>(list(condition));
        names.addAll(list("datname = 'unfinished'"));
        execute(names.stream()
                .map(name -> "drop database %s with (force)".formatted(name))
                .toList());
    }

    /// Those of earlier runs; what an owner made goes before the owner.
    private void dropRoles() {
        execute(
                query("select rolname from pg_roles where rolname like 'owner\\_%' order by length(rolname) desc")
                        .stream()
                        .map("drop role %s"::formatted)
                        .toList());
    }

    private List<String> list(String condition) {
        return query("select datname from pg_database where " + condition);
    }

    private List<String> query(String sql) {
        try (var connection = superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(List<String> statements) {
        execute(superuser(), statements);
    }

    private static void execute(DataSource database, List<String> statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource superuser() {
        return server.superuserAddress(PostgresCluster.SUPERUSER).unpooled();
    }

    /// Changes with any migration, so that a kept template is never out of date.
    private static String fingerprintOfMigrations() {
        try {
            var checksum = new CRC32();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**")) {
                if (file.isReadable()) {
                    checksum.update(file.getURL().getPath().getBytes(StandardCharsets.UTF_8));
                    checksum.update(file.getContentAsByteArray());
                }
            }
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path target() {
        try {
            var classes = Path.of(EmbeddedPostgres.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolveSibling(".").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        private static final RealPostgres INSTANCE = start();
    }
}
