package dk.samspil.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who of HR has seen what somebody else sees.
@Component
final class SupportStore {
    private static final int LATEST = 50;

    private final JdbcClient database;

    SupportStore(JdbcClient database) {
        this.database = database;
    }

    long add(SignInName viewer, SignInName seen, String reason, Instant begun, Instant ends) {
        return database.sql("""
                insert into access.support_view (viewer, seen, reason, begun_at, ends_at)
                values (:viewer, :seen, :reason, :begun, :ends)
                returning id
                """)
                .param("viewer", viewer.value())
                .param("seen", seen.value())
                .param("reason", reason)
                .param("begun", Timestamp.from(begun))
                .param("ends", Timestamp.from(ends))
                .query(Long.class)
                .single();
    }

    /// Ends a view; false when it was ended before.
    boolean end(long id, Instant now) {
        return database.sql("""
                        update access.support_view
                        set ended_at = :now
                        where id = :id and ended_at is null
                        """)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<SupportView> find(long id) {
        return database.sql("""
                select id, viewer, seen, reason, begun_at, ends_at, ended_at
                from access.support_view
                where id = :id
                """)
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /// The latest views, the newest first.
    List<SupportView> list() {
        return database.sql("""
                select id, viewer, seen, reason, begun_at, ends_at, ended_at
                from access.support_view
                order by id desc
                limit :most
                """)
                .param("most", LATEST)
                .query((row, number) -> view(row))
                .list();
    }

    /// The latest views of one person's pages, the newest first.
    List<SupportView> list(SignInName seen) {
        return database.sql("""
                select id, viewer, seen, reason, begun_at, ends_at, ended_at
                from access.support_view
                where seen = :seen
                order by id desc
                limit :most
                """)
                .param("seen", seen.value())
                .param("most", LATEST)
                .query((row, number) -> view(row))
                .list();
    }

    private static SupportView view(ResultSet row) throws SQLException {
        return new SupportView(
                row.getLong("id"),
                new SignInName(row.getString("viewer")),
                new SignInName(row.getString("seen")),
                row.getString("reason"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
