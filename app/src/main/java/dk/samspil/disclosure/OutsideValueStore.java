package dk.samspil.disclosure;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures from outside that releases have copied.
@Component
final class OutsideValueStore {
    private final JdbcClient database;

    OutsideValueStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID release, List<ReleasedOutsideValue> values) {
        int position = 0;
        for (ReleasedOutsideValue value : values) {
            position++;
            database.sql("""
                    insert into disclosure.released_outside_value
                        (release_id, position, score_id, points, standard_error, source, source_day, population, answers)
                    values (:release, :position, :score, :points, :error, :source, :day, :population, :answers)
                    """)
                    .param("release", release)
                    .param("position", position)
                    .param("score", value.score())
                    .param("points", value.points())
                    .param("error", value.standardError())
                    .param("source", value.source())
                    .param("day", value.day())
                    .param("population", value.population())
                    .param("answers", value.answers())
                    .update();
        }
    }

    List<ReleasedOutsideValue> list(UUID release) {
        return database.sql("""
                select score_id, points, standard_error, source, source_day, population, answers
                from disclosure.released_outside_value
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ReleasedOutsideValue(
                        row.getString("score_id"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("standard_error"),
                        row.getString("source"),
                        row.getString("source_day"),
                        row.getString("population"),
                        row.getObject("answers", Integer.class)))
                .list();
    }
}
