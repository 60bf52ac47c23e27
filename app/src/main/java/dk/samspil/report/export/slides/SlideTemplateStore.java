package dk.samspil.report.export.slides;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SlideTemplateStore {
    private final JdbcClient database;

    SlideTemplateStore(JdbcClient database) {
        this.database = database;
    }

    void add(SlideTemplate template, byte[] file) {
        database.sql("""
                insert into report_export_slides.template (id, name, file, stored_at, stored_by)
                values (:id, :name, :file, :storedAt, :storedBy)
                """)
                .param("id", UUID.randomUUID())
                .param("name", template.name())
                .param("file", file)
                .param("storedAt", Timestamp.from(template.storedAt()))
                .param("storedBy", template.storedBy())
                .update();
    }

    int removeAll() {
        return database.sql("delete from report_export_slides.template").update();
    }

    Optional<SlideTemplate> find() {
        return database.sql("""
                select name, stored_at, stored_by
                from report_export_slides.template
                order by stored_at desc
                limit 1
                """)
                .query((row, number) -> new SlideTemplate(
                        row.getString("name"), row.getTimestamp("stored_at").toInstant(), row.getString("stored_by")))
                .optional();
    }

    Optional<byte[]> findFile() {
        return database.sql("""
                select file
                from report_export_slides.template
                order by stored_at desc
                limit 1
                """).query((row, number) -> row.getBytes("file")).optional();
    }
}
