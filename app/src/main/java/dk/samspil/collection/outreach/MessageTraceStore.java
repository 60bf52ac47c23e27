package dk.samspil.collection.outreach;

import dk.samspil.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class MessageTraceStore {
    private final JdbcClient database;

    MessageTraceStore(JdbcClient database) {
        this.database = database;
    }

    int count(RoundId round) {
        return database.sql("""
                select (select count(*) from collection_outreach.message where round_id = :round)
                    + (select count(*) from collection_outreach.failed_address where round_id = :round)
                """)
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    /// Writes the tables anew afterwards, since deleted rows stay in their files until then. In no transaction.
    void delete(RoundId round) {
        database.sql("delete from collection_outreach.message where round_id = :round")
                .param("round", round.value())
                .update();
        database.sql("delete from collection_outreach.failed_address where round_id = :round")
                .param("round", round.value())
                .update();
        database.sql("vacuum (full) collection_outreach.message").update();
        database.sql("vacuum (full) collection_outreach.failed_address").update();
    }
}
