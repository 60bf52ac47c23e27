package dk.samspil.collection.invitation;

import dk.samspil.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class InvitationTraceStore {
    private final JdbcClient database;

    InvitationTraceStore(JdbcClient database) {
        this.database = database;
    }

    int count(RoundId round) {
        return database.sql("select count(*) from collection_invitation.invitation where round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    /// Writes the table anew afterwards, since deleted rows stay in its file until then. In no transaction.
    void delete(RoundId round) {
        database.sql("delete from collection_invitation.invitation where round_id = :round")
                .param("round", round.value())
                .update();
        database.sql("vacuum (full) collection_invitation.invitation").update();
    }
}
