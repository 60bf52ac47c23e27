package dk.samspil.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// How one gets to work in a role: by connecting as its own user, or as the owner who then takes the role on.
///
/// @param address as whom the connection is made
/// @param role in which it works
record RoleLogin(DatabaseAddress address, String role) {
    static RoleLogin asItself(DatabaseAddress address) {
        return new RoleLogin(address, address.user());
    }

    /// Whether the role has no user of its own.
    boolean isTakenOn() {
        return !role.equals(address.user());
    }

    /// What a new connection has to execute first.
    Optional<String> firstStatement() {
        return isTakenOn() ? Optional.of("set role " + quoted(role)) : Optional.empty();
    }

    /// Tries it once, so that a wrong password shows at the start and not when a round closes.
    ///
    /// @throws DatabaseNotStarted when the server says no
    void requireUsable() {
        try {
            connect().close();
        } catch (SQLException e) {
            throw new DatabaseNotStarted(
                    "The database does not let Samspil work in the role %s (%s): %s."
                            .formatted(role, address, e.getMessage()),
                    "Read docs/operations/database-roles.md: it says which roles are needed and how to make them.");
        }
    }

    /// One connection of its own, in the role.
    Connection connect() throws SQLException {
        var connection = address.unpooled().getConnection();
        if (firstStatement().isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute(firstStatement().get());
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
        return connection;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
