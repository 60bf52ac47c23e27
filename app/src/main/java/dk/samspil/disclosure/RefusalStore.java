package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class RefusalStore {
    /// That the auditor refused.
    record Refusal(Instant at, int ways) {}

    private final JdbcClient database;

    RefusalStore(JdbcClient database) {
        this.database = database;
    }

    void add(RoundId round, Refusal refusal, String policy) {
        database.sql("""
                insert into disclosure.refusal (round_id, refused_at, ways, policy)
                values (:round, :at, :ways, :policy)
                """)
                .param("round", round.value())
                .param("at", refusal.at().atOffset(ZoneOffset.UTC))
                .param("ways", refusal.ways())
                .param("policy", policy)
                .update();
    }

    Optional<Refusal> findLast(RoundId round) {
        return database.sql("""
                select refused_at, ways
                from disclosure.refusal
                where round_id = :round
                order by refused_at desc
                limit 1
                """)
                .param("round", round.value())
                .query((row, number) -> new Refusal(
                        row.getObject("refused_at", OffsetDateTime.class).toInstant(), row.getInt("ways")))
                .optional();
    }
}
