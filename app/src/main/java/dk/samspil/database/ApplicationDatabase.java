package dk.samspil.database;

import java.sql.Connection;
import java.sql.SQLException;

/// The application's database on the embedded server, its owner and its working roles: made where they are
/// missing, so that a data folder of an earlier version gets them too.
record ApplicationDatabase(PostgresCluster cluster) {
    void complete(Connection superuser) throws SQLException {
        var owner = PostgresCluster.OWNER;
        if (!exists(superuser, "select 1 from pg_roles where rolname = '%s'".formatted(owner))) {
            execute(superuser, "create role %s login password '%s'".formatted(owner, cluster.password(owner)));
        }
        if (!exists(superuser, "select 1 from pg_database where datname = '%s'".formatted(owner))) {
            execute(superuser, "create database %s owner %s".formatted(owner, owner));
        }
        execute(superuser, "revoke all on database %s from public".formatted(owner));
        for (var role : WorkingRole.values()) {
            complete(superuser, role.nameBeside(owner));
        }
    }

    private void complete(Connection superuser, String role) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
            execute(superuser, "create role " + role);
        }
        execute(
                superuser,
                "alter role %s with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'"
                        .formatted(role, cluster.passwordOrNew(role)));
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
