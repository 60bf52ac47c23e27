package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Item;
import dk.samspil.survey.SurveyJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows are only ever added: a draft is saved as its next revision, a question as its next version.
@Component
final class LibraryStore {
    private static final String DRAFT = "select id, revision, document, saved_at from survey_library.draft d";

    private final JdbcClient database;

    LibraryStore(JdbcClient database) {
        this.database = database;
    }

    /// Whether the revision was free.
    boolean add(StoredDraft draft) {
        return database.sql("""
                insert into survey_library.draft (id, revision, document, saved_at)
                values (:id, :revision, :document::jsonb, :savedAt)
                on conflict do nothing
                """)
                        .param("id", draft.id().value())
                        .param("revision", draft.revision())
                        .param("document", SurveyJson.write(draft.content()))
                        .param("savedAt", at(draft.savedAt()))
                        .update()
                > 0;
    }

    Optional<StoredDraft> find(DraftId id) {
        return database.sql(DRAFT + " where id = :id order by revision desc limit 1")
                .param("id", id.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    /// Every draft as last saved, the one saved last first.
    List<StoredDraft> list() {
        return database.sql(DRAFT + """
                 where revision = (select max(revision) from survey_library.draft other where other.id = d.id)
                order by saved_at desc, id
                """).query((row, number) -> draft(row)).list();
    }

    void addVersion(ItemVersion version) {
        database.sql("""
                insert into survey_library.item_version
                    (item_id, version, document, original_language, lowest, highest, since)
                values (:item, :version, :document::jsonb, :original, :lowest, :highest, :since)
                """)
                .param("item", version.item().id())
                .param("version", version.item().version())
                .param("document", SurveyJson.write(version.item()))
                .param("original", version.original().value())
                .param("lowest", version.lowest())
                .param("highest", version.highest())
                .param("since", at(version.since()))
                .update();
    }

    /// All versions of these questions, each question's first first.
    List<ItemVersion> listVersions(Collection<String> items) {
        return database.sql("""
                select document, original_language, lowest, highest, since
                from survey_library.item_version
                where item_id = any (:items)
                order by item_id, version
                """)
                .param("items", items.toArray(String[]::new))
                .query((row, number) -> new ItemVersion(
                        SurveyJson.read(row.getString("document"), Item.class),
                        new LanguageTag(row.getString("original_language")),
                        row.getInt("lowest"),
                        row.getInt("highest"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<String> listItemIds() {
        return database.sql("select distinct item_id from survey_library.item_version")
                .query((row, number) -> row.getString("item_id"))
                .list();
    }

    /// Makes everybody else who adds versions wait until this transaction ends.
    void lockVersions() {
        database.sql("select pg_advisory_xact_lock(hashtext('survey_library.item_version'))")
                .query((row, number) -> number)
                .list();
    }

    private static StoredDraft draft(ResultSet row) throws SQLException {
        return new StoredDraft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                SurveyJson.read(row.getString("document"), QuestionnaireDraft.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
