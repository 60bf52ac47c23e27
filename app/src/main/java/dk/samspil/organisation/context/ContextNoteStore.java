package dk.samspil.organisation.context;

import dk.samspil.organisation.context.ContextNote.Kind;
import dk.samspil.shared.UnitId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ContextNoteStore {
    private final JdbcClient database;

    ContextNoteStore(JdbcClient database) {
        this.database = database;
    }

    void add(ContextNote note, Instant now) {
        database.sql("""
                insert into organisation_context.note (id, unit_id, day, kind, text, entered_at)
                values (:id, :unit, :day, :kind, :text, :now)
                """)
                .param("id", note.id())
                .param("unit", note.unit().value())
                .param("day", note.day())
                .param("kind", note.kind().name())
                .param("text", note.text())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<ContextNote> list() {
        return database.sql("""
                select id, unit_id, day, kind, text
                from organisation_context.note
                where withdrawn_at is null
                order by day, entered_at, id
                """)
                .query((row, number) -> new ContextNote(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getString("unit_id")),
                        row.getObject("day", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("text")))
                .list();
    }

    /// Whether there was one to take back.
    boolean withdraw(UUID note, Instant now) {
        return database.sql("""
                        update organisation_context.note
                        set withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", note)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
