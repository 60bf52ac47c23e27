package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class BallotStore {
    private final JdbcClient database;
    private final JdbcClient planner;

    /// @param database cannot read this store's table
    /// @param planner can do nothing else
    BallotStore(JdbcClient database, @Qualifier("planner") JdbcClient planner) {
        this.database = database;
        this.planner = planner;
    }

    /// Ballots' arrays travel as text, since PostgreSQL's `unnest` flattens arrays of arrays.
    void addAll(RoundId round, List<Ballot> ballots) {
        database.sql("""
                insert into collection_answer.ballot (id, round_id, unit_id, leader, attributes, answers)
                select gen_random_uuid(), :round, unit_id, leader,
                    (string_to_array(attributes, chr(31)))[2:], answers::smallint[]
                from unnest(:units::text[], :leaders::boolean[], :attributes::text[], :answers::text[])
                    as given (unit_id, leader, attributes, answers)
                """)
                .param("round", round.value())
                .param("units", ballots.stream().map(b -> b.unit().value()).toArray(String[]::new))
                .param("leaders", ballots.stream().map(BallotStore::leader).toArray(Boolean[]::new))
                .param(
                        "attributes",
                        ballots.stream().map(b -> joined(b.attributes())).toArray(String[]::new))
                .param("answers", ballots.stream().map(BallotStore::literal).toArray(String[]::new))
                .update();
    }

    private static @Nullable Boolean leader(Ballot ballot) {
        return ballot.leader().orElse(null);
    }

    private static String literal(Ballot ballot) {
        return ballot.answers().stream()
                .map(answer -> answer.map(String::valueOf).orElse("null"))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// Of what has been committed: the planner's connections take no part in the caller's transaction.
    List<Ballot> list(RoundId round) {
        return planner.sql(
                        "select unit_id, leader, attributes, answers from collection_answer.ballot where round_id = :round")
                .param("round", round.value())
                .query((row, number) -> ballot(row))
                .list();
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        Boolean leader = row.getObject("leader", Boolean.class);
        @Nullable Short[] answers = (Short[]) row.getArray("answers").getArray();
        return new Ballot(
                new UnitId(row.getString("unit_id")),
                Optional.ofNullable(leader),
                List.of((String[]) row.getArray("attributes").getArray()),
                Arrays.stream(answers)
                        .map(answer -> Optional.ofNullable(answer).map(Short::intValue))
                        .toList());
    }

    /// Each text behind a separator, so that an array of one empty text differs from an empty array.
    private static String joined(List<String> texts) {
        return texts.stream().map(text -> '\u001f' + text).collect(Collectors.joining());
    }
}
