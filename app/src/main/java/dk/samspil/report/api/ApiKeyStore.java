package dk.samspil.report.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ApiKeyStore {
    private final JdbcClient database;

    ApiKeyStore(JdbcClient database) {
        this.database = database;
    }

    void add(ApiKey key, String hash) {
        database.sql("""
                insert into report_api.program_key (id, name, key_hash, made_at, made_by)
                values (:id, :name, :hash, :madeAt, :madeBy)
                """)
                .param("id", key.id())
                .param("name", key.name())
                .param("hash", hash)
                .param("madeAt", Timestamp.from(key.madeAt()))
                .param("madeBy", key.madeBy())
                .update();
    }

    boolean withdraw(UUID id, Instant now) {
        return database.sql("""
                        update report_api.program_key
                        set withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void noteUse(UUID id, LocalDate day) {
        database.sql("""
                update report_api.program_key
                set last_used_on = :day
                where id = :id and last_used_on is distinct from :day
                """).param("id", id).param("day", day).update();
    }

    List<ApiKey> list() {
        return database.sql("""
                select id, name, made_at, made_by, last_used_on, withdrawn_at
                from report_api.program_key
                order by made_at desc, id
                """).query((row, number) -> key(row)).list();
    }

    Optional<ApiKey> find(String hash) {
        return database.sql("""
                select id, name, made_at, made_by, last_used_on, withdrawn_at
                from report_api.program_key
                where key_hash = :hash
                """)
                .param("hash", hash)
                .query((row, number) -> key(row))
                .optional();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
    }
}
