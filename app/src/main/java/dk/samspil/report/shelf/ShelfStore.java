package dk.samspil.report.shelf;

import dk.samspil.shared.RoundId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ShelfStore {
    private final JdbcClient database;

    ShelfStore(JdbcClient database) {
        this.database = database;
    }

    Optional<byte[]> find(Title title) {
        return database.sql("""
                select content from report_shelf.document
                where round_id = :round and edition = :edition and unit_id = :unit and language = :language
                """)
                .param("round", title.round().value())
                .param("edition", title.edition())
                .param("unit", title.unit().value())
                .param("language", title.language().code())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /// Lets one transaction at a time write a document.
    void lock(Title title) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:title, 0))")
                .param("title", "report " + title)
                .query((row, number) -> title)
                .single();
    }

    void add(Title title, byte[] content) {
        database.sql("""
                insert into report_shelf.document (round_id, edition, unit_id, language, content)
                values (:round, :edition, :unit, :language, :content)
                """)
                .param("round", title.round().value())
                .param("edition", title.edition())
                .param("unit", title.unit().value())
                .param("language", title.language().code())
                .param("content", content)
                .update();
    }

    int count(RoundId round, String edition) {
        return database.sql("select count(*) from report_shelf.document where round_id = :round and edition = :edition")
                .param("round", round.value())
                .param("edition", edition)
                .query(Integer.class)
                .single();
    }

    void removeOthers(RoundId round, String edition) {
        database.sql("delete from report_shelf.document where round_id = :round and edition <> :edition")
                .param("round", round.value())
                .param("edition", edition)
                .update();
    }
}
