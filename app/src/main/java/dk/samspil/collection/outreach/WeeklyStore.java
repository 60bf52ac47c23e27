package dk.samspil.collection.outreach;

import dk.samspil.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which leaders are still to be told this week how many have answered.
@Component
final class WeeklyStore {
    private final JdbcClient database;

    WeeklyStore(JdbcClient database) {
        this.database = database;
    }

    /// Notes that a day has begun; false when it had begun before.
    boolean begin(RoundId round, LocalDate day) {
        return database.sql("""
                        insert into collection_outreach.begun_week (round_id, day) values (:round, :day)
                        on conflict do nothing
                        """).param("round", round.value()).param("day", day).update() == 1;
    }

    void add(RoundId round, List<String> addresses) {
        database.sql("""
                insert into collection_outreach.leader_to_tell (round_id, address)
                select :round, unnest(:addresses::text[])
                """)
                .param("round", round.value())
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    /// Takes the next one in hand; empty when all are told.
    Optional<String> take(RoundId round) {
        return database.sql("""
                update collection_outreach.leader_to_tell set in_hand = true
                where round_id = :round and address = (
                    select address from collection_outreach.leader_to_tell
                    where round_id = :round and not in_hand order by address limit 1 for update)
                returning address
                """)
                .param("round", round.value())
                .query(String.class)
                .optional();
    }

    void putBack(RoundId round, List<String> addresses) {
        database.sql("""
                update collection_outreach.leader_to_tell set in_hand = false
                where round_id = :round and address = any (:addresses::text[])
                """)
                .param("round", round.value())
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    void cross(RoundId round, String address) {
        database.sql("delete from collection_outreach.leader_to_tell where round_id = :round and address = :address")
                .param("round", round.value())
                .param("address", address)
                .update();
    }

    /// Crosses out those of whom nobody knows whether they were told.
    void forgetInHand(RoundId round) {
        database.sql("delete from collection_outreach.leader_to_tell where round_id = :round and in_hand")
                .param("round", round.value())
                .update();
    }

    void forget(RoundId round) {
        database.sql("delete from collection_outreach.leader_to_tell where round_id = :round")
                .param("round", round.value())
                .update();
    }
}
