package dk.samspil.database;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Where a PostgreSQL database is reached, and as whom.
///
/// @param url a JDBC address, `jdbc:postgresql://…`
/// @param password empty where the server asks for none
record DatabaseAddress(String url, String user, String password) {
    DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseNotStarted(
                    "The database address \"%s\" is not one of PostgreSQL.".formatted(url),
                    "Set SAMSPIL_DATABASE_URL to jdbc:postgresql://HOST:PORT/DATABASE, or leave it empty"
                            + " to use the PostgreSQL that Samspil brings.");
        }
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    static DatabaseAddress onLoopback(int port, String database, String user, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
    }

    /// A source of single connections without a pool, for work before the pool exists.
    DataSource unpooled() {
        return new DriverManagerDataSource(url, user, password);
    }

    /// Without the password, so that it never reaches a log.
    @Override
    public String toString() {
        return "%s as %s".formatted(url, user);
    }
}
