package dk.samspil.survey.goal;

import dk.samspil.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OutsideSetStore {
    private final JdbcClient database;

    OutsideSetStore(JdbcClient database) {
        this.database = database;
    }

    NavigableMap<Integer, OutsideSet> list(RoundId round) {
        Map<Integer, OutsideSource> sources = new TreeMap<>();
        Map<Integer, List<OutsideValue>> values = new TreeMap<>();
        database.sql("""
                select s.number, s.source, s.source_day, s.population, s.answers, v.score_id, v.points, v.standard_error
                from survey_goal.outside_set s
                join survey_goal.outside_value v on v.round_id = s.round_id and v.number = s.number
                where s.round_id = :round
                order by s.number, v.position
                """).param("round", round.value()).query(row -> {
            int number = row.getInt("number");
            sources.putIfAbsent(number, source(row));
            values.computeIfAbsent(number, each -> new ArrayList<>())
                    .add(new OutsideValue(
                            row.getString("score_id"),
                            row.getBigDecimal("points"),
                            row.getBigDecimal("standard_error")));
        });
        NavigableMap<Integer, OutsideSet> sets = new TreeMap<>();
        sources.forEach((number, source) ->
                sets.put(number, new OutsideSet(source, values.getOrDefault(number, List.of()))));
        return sets;
    }

    private static OutsideSource source(ResultSet row) throws SQLException {
        return new OutsideSource(
                row.getString("source"),
                SourceDay.parse(row.getString("source_day")).orElseThrow(),
                row.getString("population"),
                row.getObject("answers", Integer.class));
    }

    void add(RoundId round, int number, OutsideSet set) {
        OutsideSource source = set.source();
        database.sql("""
                insert into survey_goal.outside_set (round_id, number, source, source_day, population, answers)
                values (:round, :number, :source, :day, :population, :answers)
                """)
                .param("round", round.value())
                .param("number", number)
                .param("source", source.name())
                .param("day", source.day().text())
                .param("population", source.population())
                .param("answers", source.answers())
                .update();
        int position = 0;
        for (OutsideValue value : set.values()) {
            position++;
            database.sql("""
                    insert into survey_goal.outside_value
                        (round_id, number, position, score_id, points, standard_error)
                    values (:round, :number, :position, :score, :points, :error)
                    """)
                    .param("round", round.value())
                    .param("number", number)
                    .param("position", position)
                    .param("score", value.score())
                    .param("points", value.points())
                    .param("error", value.standardError())
                    .update();
        }
    }

    /// Whether there was such a set.
    boolean delete(RoundId round, int number) {
        database.sql("delete from survey_goal.outside_value where round_id = :round and number = :number")
                .param("round", round.value())
                .param("number", number)
                .update();
        return database.sql("delete from survey_goal.outside_set where round_id = :round and number = :number")
                        .param("round", round.value())
                        .param("number", number)
                        .update()
                > 0;
    }
}
