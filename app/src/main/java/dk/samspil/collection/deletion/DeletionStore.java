package dk.samspil.collection.deletion;

import dk.samspil.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class DeletionStore {
    private final JdbcClient database;

    DeletionStore(JdbcClient database) {
        this.database = database;
    }

    void plan(RoundId round, LocalDate day) {
        database.sql("""
                insert into collection_deletion.planned (round_id, day) values (:round, :day)
                on conflict (round_id) do update set day = excluded.day
                """).param("round", round.value()).param("day", day).update();
    }

    Optional<LocalDate> findDay(RoundId round) {
        return database.sql("select day from collection_deletion.planned where round_id = :round")
                .param("round", round.value())
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    /// Rounds with a day, the latest day first.
    List<RoundId> listPlanned() {
        return database.sql("select round_id from collection_deletion.planned order by day desc, round_id")
                .query((row, number) -> new RoundId(row.getObject("round_id", UUID.class)))
                .list();
    }

    /// Writes down, before they are deleted, how many there are: whoever dies halfway leaves the right number.
    void begin(RoundId round, String kind, int count) {
        database.sql("""
                insert into collection_deletion.deleted (round_id, kind, count) values (:round, :kind, :count)
                on conflict (round_id, kind) do update set count = greatest(deleted.count, excluded.count)
                """)
                .param("round", round.value())
                .param("kind", kind)
                .param("count", count)
                .update();
    }

    /// Writes down that they are deleted.
    ///
    /// @return false when it was written before
    boolean finish(RoundId round, String kind, Instant at) {
        return database.sql("""
                        update collection_deletion.deleted set deleted_at = :at
                        where round_id = :round and kind = :kind and deleted_at is null
                        """)
                        .param("round", round.value())
                        .param("kind", kind)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<DeletionReceipt.Line> find(RoundId round, String kind) {
        return database.sql("""
                select count, deleted_at from collection_deletion.deleted where round_id = :round and kind = :kind
                """)
                .param("round", round.value())
                .param("kind", kind)
                .query((row, number) -> new DeletionReceipt.Line(
                        kind,
                        row.getInt("count"),
                        Optional.ofNullable(row.getObject("deleted_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }
}
