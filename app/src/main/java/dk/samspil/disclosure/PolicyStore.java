package dk.samspil.disclosure;

import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PolicyStore {
    private final JdbcClient database;

    PolicyStore(JdbcClient database) {
        this.database = database;
    }

    /// Adds the policy as the round's next version. Of two at the same time, one fails.
    void add(RoundId round, DisclosurePolicy policy, Instant adoptedAt, Actor adoptedBy) {
        database.sql("""
                insert into disclosure.adopted_policy (round_id, version, text, fingerprint, adopted_at, adopted_by)
                select :round, coalesce(max(version), 0) + 1, :text, :fingerprint, :at, :by
                from disclosure.adopted_policy
                where round_id = :round
                """)
                .param("round", round.value())
                .param("text", policy.text())
                .param("fingerprint", policy.fingerprint())
                .param("at", Timestamp.from(adoptedAt))
                .param("by", adoptedBy.name())
                .update();
    }

    /// The version in force.
    Optional<DisclosurePolicy> find(RoundId round) {
        return database.sql("""
                select text
                from disclosure.adopted_policy
                where round_id = :round
                order by version desc
                limit 1
                """)
                .param("round", round.value())
                .query(String.class)
                .optional()
                .map(PolicyFile::parse);
    }
}
