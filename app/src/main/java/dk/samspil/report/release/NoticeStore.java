package dk.samspil.report.release;

import dk.samspil.mail.MessageToken;
import dk.samspil.shared.RoundId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class NoticeStore {
    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    /// Whether anybody is noted for this step.
    boolean isNoted(RoundId round, int step, Occasion occasion) {
        return database.sql("""
                select exists (
                    select 1 from report_release.notice
                    where round_id = :round and step = :step and occasion = :occasion)
                """)
                .param("round", round.value())
                .param("step", step)
                .param("occasion", occasion.name())
                .query(Boolean.class)
                .single();
    }

    void addAll(List<Notice> notices, int step, Instant now) {
        for (Notice notice : notices) {
            database.sql("""
                    insert into report_release.notice (token, round_id, step, occasion, email, state, try_after)
                    values (:token, :round, :step, :occasion, :email, 'WAITING', :now)
                    """)
                    .param("token", notice.token().value())
                    .param("round", notice.round().value())
                    .param("step", step)
                    .param("occasion", notice.occasion().name())
                    .param("email", notice.email())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    /// Says of everything that was in hand when a server died that nobody knows what became of it.
    void doubtWhatIsInHand(RoundId round) {
        database.sql("""
                update report_release.notice set state = 'IN_DOUBT', email = null
                where round_id = :round and state = 'IN_HAND'
                """).param("round", round.value()).update();
    }

    /// Takes the next notice in hand; empty when none is due.
    Optional<Notice> take(RoundId round, Instant now) {
        return database.sql("""
                update report_release.notice set state = 'IN_HAND'
                where token = (
                    select token from report_release.notice
                    where round_id = :round and state = 'WAITING' and try_after <= :now
                    order by token limit 1 for update)
                returning token, occasion, email, attempts
                """)
                .param("round", round.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Notice(
                        new MessageToken(row.getString("token")),
                        round,
                        Occasion.valueOf(row.getString("occasion")),
                        row.getString("email"),
                        row.getInt("attempts")))
                .optional();
    }

    /// Notes what became of it. The address stays only where it could not be reached, for HR to see.
    void settle(Notice notice, Notice.State state) {
        database.sql("""
                update report_release.notice
                set state = :state, email = case when :state = 'FAILED' then email end
                where token = :token
                """)
                .param("state", state.name())
                .param("token", notice.token().value())
                .update();
    }

    void putOff(Notice notice, int attempts, Instant until) {
        database.sql("""
                update report_release.notice set state = 'WAITING', attempts = :attempts, try_after = :until
                where token = :token
                """)
                .param("attempts", attempts)
                .param("until", Timestamp.from(until))
                .param("token", notice.token().value())
                .update();
    }

    /// When the next one that waits may be tried; empty when none waits.
    Optional<Instant> findNext(RoundId round) {
        return database.sql("""
                select try_after from report_release.notice
                where round_id = :round and state = 'WAITING' order by try_after limit 1
                """)
                .param("round", round.value())
                .query((row, number) -> row.getTimestamp("try_after").toInstant())
                .optional();
    }

    /// How far the mails of a round have come, occasion by occasion; an occasion that nobody was written to about is
    /// not in it.
    List<NoticeCount> count(RoundId round) {
        return database.sql("""
                select occasion,
                    count(*) filter (where state in ('SENT', 'IN_DOUBT')) as sent,
                    count(*) filter (where state in ('WAITING', 'IN_HAND')) as waiting,
                    coalesce(array_agg(email order by email) filter (where state = 'FAILED'), '{}') as unreached
                from report_release.notice
                where round_id = :round
                group by occasion
                order by min(step)
                """)
                .param("round", round.value())
                .query((row, number) -> new NoticeCount(
                        Occasion.valueOf(row.getString("occasion")),
                        row.getInt("sent"),
                        row.getInt("waiting"),
                        List.of((String[]) row.getArray("unreached").getArray())))
                .list();
    }
}
