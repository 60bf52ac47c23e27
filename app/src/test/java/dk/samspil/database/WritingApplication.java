package dk.samspil.database;

import java.nio.file.Path;
import java.sql.SQLException;

/// A small application for the tests to kill: starts the database and inserts one row after the other until then.
/// Prints `port …` when the database is up and `row …` after each commit.
final class WritingApplication {
    private WritingApplication() {}

    public static void main(String[] args) throws SQLException {
        var settings = new EmbeddedPostgres.Settings(Path.of(args[0]), Path.of(args[1]), 0, true);
        var server = EmbeddedPostgres.start(settings);
        System.out.println("port " + server.address().url().replaceAll(".*:(\\d+)/.*", "$1"));
        try (var connection = server.address().unpooled().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists written; create table written (id integer primary key)");
            for (int id = 1; ; id++) {
                statement.execute("insert into written values (%d)".formatted(id));
                System.out.println("row " + id);
            }
        }
    }
}
