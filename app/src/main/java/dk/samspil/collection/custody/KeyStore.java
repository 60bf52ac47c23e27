package dk.samspil.collection.custody;

import dk.samspil.access.SignInName;
import dk.samspil.collection.custody.KeyHolder.State;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class KeyStore {
    private static final String HOLDER = """
            select round_id, part, sign_in_name, state
            from collection_custody.key_holder
            """;

    private final JdbcClient database;

    KeyStore(JdbcClient database) {
        this.database = database;
    }

    Optional<RoundKey> find(RoundId round) {
        return database.sql("""
                select public_key, custody, rehearsed
                from collection_custody.round_key
                where round_id = :round
                """)
                .param("round", round.value())
                .query((row, number) -> new RoundKey(
                        round,
                        SealingKey.of(row.getBytes("public_key")),
                        KeyCustody.valueOf(row.getString("custody")),
                        row.getBoolean("rehearsed")))
                .optional();
    }

    byte[] getRehearsal(RoundId round) {
        return database.sql("select rehearsal from collection_custody.round_key where round_id = :round")
                .param("round", round.value())
                .query(byte[].class)
                .single();
    }

    /// Puts a key in the place of the one the round had, whose holders go with it.
    void replace(RoundKey key, byte[] rehearsal) {
        database.sql("delete from collection_custody.key_holder where round_id = :round")
                .param("round", key.round().value())
                .update();
        database.sql("delete from collection_custody.round_key where round_id = :round")
                .param("round", key.round().value())
                .update();
        database.sql("""
                insert into collection_custody.round_key (round_id, public_key, custody, rehearsal, rehearsed)
                values (:round, :key, :custody, :rehearsal, :rehearsed)
                """)
                .param("round", key.round().value())
                .param("key", key.key().toBytes())
                .param("custody", key.custody().name())
                .param("rehearsal", rehearsal)
                .param("rehearsed", key.rehearsed())
                .update();
    }

    /// @param mark by which the part can be known again
    void add(KeyHolder holder, String mark) {
        database.sql("""
                insert into collection_custody.key_holder (round_id, part, sign_in_name, mark, state)
                values (:round, :part, :name, :mark, :state)
                """)
                .param("round", holder.round().value())
                .param("part", holder.role().part())
                .param("name", holder.name().value())
                .param("mark", mark)
                .param("state", holder.state().name())
                .update();
    }

    void setState(RoundId round, HolderRole role, State state) {
        database.sql("""
                update collection_custody.key_holder set state = :state
                where round_id = :round and part = :part
                """)
                .param("round", round.value())
                .param("part", role.part())
                .param("state", state.name())
                .update();
    }

    void setRehearsed(RoundId round) {
        database.sql("update collection_custody.round_key set rehearsed = true where round_id = :round")
                .param("round", round.value())
                .update();
    }

    String getMark(KeyHolder holder) {
        return database.sql("""
                select mark from collection_custody.key_holder
                where round_id = :round and part = :part
                """)
                .param("round", holder.round().value())
                .param("part", holder.role().part())
                .query(String.class)
                .single();
    }

    int countProved(RoundId round) {
        return database.sql("""
                select count(*) from collection_custody.key_holder
                where round_id = :round and state = 'PROVED'
                """)
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    /// The holders of a round, by part.
    List<KeyHolder> list(RoundId round) {
        return database.sql(HOLDER + " where round_id = :round order by part")
                .param("round", round.value())
                .query((row, number) -> holder(row))
                .list();
    }

    /// All the parts that somebody holds.
    List<KeyHolder> list(SignInName name) {
        return database.sql(HOLDER + " where sign_in_name = :name order by round_id")
                .param("name", name.value())
                .query((row, number) -> holder(row))
                .list();
    }

    private static KeyHolder holder(ResultSet row) throws SQLException {
        return new KeyHolder(
                new RoundId(row.getObject("round_id", UUID.class)),
                HolderRole.ofPart(row.getInt("part")),
                new SignInName(row.getString("sign_in_name")),
                State.valueOf(row.getString("state")));
    }
}
