package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class DraftStore {
    /// A draft's row. A class, since records hold no arrays.
    static final class Row {
        private final RoundId round;
        private final UUID id;
        private final int revision;
        private final byte[] sealed;

        Row(RoundId round, UUID id, int revision, byte[] sealed) {
            this.round = round;
            this.id = id;
            this.revision = revision;
            this.sealed = sealed.clone();
        }

        RoundId round() {
            return round;
        }

        int revision() {
            return revision;
        }

        byte[] sealed() {
            return sealed.clone();
        }

        UUID id() {
            return id;
        }
    }

    private final JdbcClient database;

    DraftStore(JdbcClient database) {
        this.database = database;
    }

    /// What lies under each of these ids, in turn.
    List<Optional<Row>> findAll(List<UUID> ids) {
        Map<UUID, Row> found = new HashMap<>();
        database.sql("select id, round_id, revision, sealed from collection_answer.draft where id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    var round = new RoundId(row.getObject("round_id", UUID.class));
                    found.put(id, new Row(round, id, row.getInt("revision"), row.getBytes("sealed")));
                });
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
    }

    /// Adds the drafts that are not there yet and leaves the others as they are.
    ///
    /// @return the ids of those that were added
    Set<UUID> addAll(List<Row> rows) {
        return database.sql("""
                insert into collection_answer.draft (id, round_id, sealed)
                select id, round_id, sealed
                from unnest(:ids::uuid[], :rounds::uuid[], :sealed::bytea[]) as given (id, round_id, sealed)
                on conflict (id) do nothing
                returning id
                """)
                .param("ids", ids(rows))
                .param("rounds", rows.stream().map(row -> row.round.toString()).toArray(String[]::new))
                .param("sealed", contents(rows))
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /// Puts new answers in the place of old ones, where the ballot is not in yet and nobody else has saved since the
    /// given revision.
    ///
    /// @param rows no id twice
    /// @return the ids of those that were saved
    Set<UUID> replaceAll(List<Row> rows) {
        return database.sql("""
                update collection_answer.draft
                set sealed = given.sealed, revision = given.revision + 1
                from unnest(:ids::uuid[], :revisions::integer[], :sealed::bytea[]) as given (id, revision, sealed)
                where draft.id = given.id and draft.revision = given.revision and draft.sealed <> ''::bytea
                returning draft.id
                """)
                .param("ids", ids(rows))
                .param("revisions", rows.stream().map(Row::revision).toArray(Integer[]::new))
                .param("sealed", contents(rows))
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    void emptyAll(List<UUID> ids) {
        database.sql("update collection_answer.draft set sealed = ''::bytea where id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private static String[] ids(List<Row> rows) {
        return rows.stream().map(row -> row.id.toString()).toArray(String[]::new);
    }

    private static byte[][] contents(List<Row> rows) {
        return rows.stream().map(row -> row.sealed).toArray(byte[][]::new);
    }
}
