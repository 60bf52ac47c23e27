package dk.samspil.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts wrong sign-ins for each typed name, whether or not there is such an account. Only a hash of the name is kept:
/// people type passwords into the wrong field.
@Component
final class FailedSignInStore {
    private final JdbcClient database;

    FailedSignInStore(JdbcClient database) {
        this.database = database;
    }

    Optional<FailedSignIns> find(String nameHash) {
        return database.sql("""
                select failures, last_failed_at
                from access.failed_sign_in
                where name_hash = :hash
                """)
                .param("hash", nameHash)
                .query((row, number) -> new FailedSignIns(
                        row.getInt("failures"),
                        row.getTimestamp("last_failed_at").toInstant()))
                .optional();
    }

    /// Counts one more try; false when another try was counted since `before` was read.
    boolean count(String nameHash, int before, Instant now) {
        return database.sql("""
                        insert into access.failed_sign_in as known (name_hash, failures, last_failed_at)
                        values (:hash, 1, :now)
                        on conflict (name_hash) do update
                            set failures = known.failures + 1, last_failed_at = :now
                            where known.failures = :before
                        """)
                        .param("hash", nameHash)
                        .param("before", before)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void forget(String nameHash) {
        database.sql("""
                delete from access.failed_sign_in
                where name_hash = :hash
                """).param("hash", nameHash).update();
    }

    void forgetBefore(Instant before) {
        database.sql("""
                delete from access.failed_sign_in
                where last_failed_at < :before
                """).param("before", Timestamp.from(before)).update();
    }
}
