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
                    and form = :form
                """)
                .param("round", title.round().value())
                .param("edition", title.edition())
                .param("unit", title.unit().value())
                .param("language", title.language().code())
                .param("form", title.form().name())
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
                insert into report_shelf.document (round_id, edition, unit_id, language, form, content)
                values (:round, :edition, :unit, :language, :form, :content)
                """)
                .param("round", title.round().value())
                .param("edition", title.edition())
                .param("unit", title.unit().value())
                .param("language", title.language().code())
                .param("form", title.form().name())
                .param("content", content)
                .update();
    }

    /// How many reports are there in every form, counted in each language.
    int count(RoundId round, String edition) {
        return database.sql("""
                select count(*)
                from (
                    select unit_id, language
                    from report_shelf.document
                    where round_id = :round and edition = :edition
                    group by unit_id, language
                    having count(*) = :forms
                ) as whole
                """)
                .param("round", round.value())
                .param("edition", edition)
                .param("forms", Title.Form.values().length)
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
