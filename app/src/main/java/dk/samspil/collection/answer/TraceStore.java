package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Drafts and spent tickets of a round that is over. After each deletion the table is written anew, since deleted rows
/// stay in its file until then.
@Component
final class TraceStore {
    private final JdbcClient planner;

    /// @param planner may delete them; who serves pages may not
    TraceStore(@Qualifier("planner") JdbcClient planner) {
        this.planner = planner;
    }

    int countDrafts(RoundId round) {
        return count("select count(*) from collection_answer.draft where round_id = :round", round);
    }

    int countTickets(RoundId round) {
        return count("select count(*) from collection_answer.spent_ticket where round_id = :round", round);
    }

    private int count(String sql, RoundId round) {
        return planner.sql(sql)
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    void deleteDrafts(RoundId round) {
        planner.sql("delete from collection_answer.draft where round_id = :round")
                .param("round", round.value())
                .update();
        planner.sql("vacuum (full) collection_answer.draft").update();
    }

    void deleteTickets(RoundId round) {
        planner.sql("delete from collection_answer.spent_ticket where round_id = :round")
                .param("round", round.value())
                .update();
        planner.sql("vacuum (full) collection_answer.spent_ticket").update();
    }
}
