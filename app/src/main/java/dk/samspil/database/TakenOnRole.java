package dk.samspil.database;

import java.sql.SQLException;
import java.sql.Statement;

/// A role without a user of its own, which the owner takes on after connecting.
final class TakenOnRole {
    private TakenOnRole() {}

    /// Makes the role where it is missing, and sees to it that the owner may take it on.
    ///
    /// @throws DatabaseNotStarted when there is none and the owner may not make it
    static void ensure(Statement owner, String role) throws SQLException {
        if (!isTrue(owner, "select exists (select from pg_roles where rolname = %s)".formatted(literal(role)))) {
            create(owner, role);
        }
        if (!isTrue(owner, "select pg_has_role(%s, 'set')".formatted(literal(role)))) {
            throw missing(role, "The owner may not take on the database role %s.".formatted(role));
        }
    }

    /// Another database of the same owner may be making the role at this very moment.
    private static void create(Statement owner, String role) throws SQLException {
        if (!isTrue(owner, "select rolcreaterole or rolsuper from pg_roles where rolname = current_user")) {
            throw missing(role, "There is no database role %s, and the owner may not make it.".formatted(role));
        }
        owner.execute("""
                do $$
                begin
                    create role %1$s;
                    grant %1$s to current_user with inherit false, set true;
                exception when duplicate_object or unique_violation then
                    null;
                end
                $$
                """.formatted(RoleLogin.quoted(role)));
    }

    private static boolean isTrue(Statement owner, String query) throws SQLException {
        try (var rows = owner.executeQuery(query)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static DatabaseNotStarted missing(String role, String whatHappened) {
        return new DatabaseNotStarted(
                whatHappened,
                "Execute as the administrator: create role %1$s; grant %1$s to the owner; or let the owner make roles"
                                .formatted(RoleLogin.quoted(role))
                        + " (createrole), or give the roles users of their own as docs/operations/database-roles.md"
                        + " says.");
    }
}
