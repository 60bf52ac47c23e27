package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The box of a closed round: taken out, put back, and what is written down about it.
@Component
final class SealedContentStore {
    private final JdbcClient database;
    private final JdbcClient planner;

    /// @param database cannot read what is sealed
    /// @param planner takes no part in the caller's transaction
    SealedContentStore(JdbcClient database, @Qualifier("planner") JdbcClient planner) {
        this.database = database;
        this.planner = planner;
    }

    SealedContents read(RoundId round) {
        return new SealedContents(
                sealed("select sealed from collection_answer.sealed_ballot where round_id = :round", round),
                sealed("select sealed from collection_answer.sealed_text where round_id = :round", round));
    }

    private List<byte[]> sealed(String sql, RoundId round) {
        return planner.sql(sql)
                .param("round", round.value())
                .query((row, number) -> Objects.requireNonNull(row.getBytes("sealed")))
                .list();
    }

    /// Puts other contents in the place of those that are there; one statement, so all or nothing.
    void replace(RoundId round, SealedContents contents) {
        planner.sql("""
                with gone_ballots as (
                    delete from collection_answer.sealed_ballot where round_id = :round
                ), gone_texts as (
                    delete from collection_answer.sealed_text where round_id = :round
                ), texts as (
                    insert into collection_answer.sealed_text (id, round_id, sealed)
                    select gen_random_uuid(), :round, sealed from unnest(:texts::bytea[]) as given (sealed)
                )
                insert into collection_answer.sealed_ballot (id, round_id, sealed)
                select gen_random_uuid(), :round, sealed from unnest(:ballots::bytea[]) as given (sealed)
                """)
                .param("round", round.value())
                .param("ballots", contents.ballots().toArray(byte[][]::new))
                .param("texts", contents.texts().toArray(byte[][]::new))
                .update();
    }

    int countSpentTickets(RoundId round) {
        return database.sql("select count(*) from collection_answer.spent_ticket where round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    Optional<BallotReceipt> findReceipt(RoundId round) {
        return database.sql("""
                select ballots, tickets, spoiled, texts, hash, burned
                from collection_answer.receipt
                where round_id = :round
                """)
                .param("round", round.value())
                .query((row, number) -> new BallotReceipt(
                        round,
                        row.getInt("ballots"),
                        row.getInt("tickets"),
                        row.getInt("spoiled"),
                        row.getInt("texts"),
                        row.getString("hash"),
                        row.getBoolean("burned")))
                .optional();
    }

    /// Writes down a receipt; of one written before, only whether the ballots are burned changes.
    void write(BallotReceipt receipt) {
        database.sql("""
                insert into collection_answer.receipt (round_id, ballots, tickets, spoiled, texts, hash, burned)
                values (:round, :ballots, :tickets, :spoiled, :texts, :hash, :burned)
                on conflict (round_id) do update set burned = excluded.burned
                """)
                .param("round", receipt.round().value())
                .param("ballots", receipt.ballots())
                .param("tickets", receipt.tickets())
                .param("spoiled", receipt.spoiled())
                .param("texts", receipt.texts())
                .param("hash", receipt.hash())
                .param("burned", receipt.burned())
                .update();
    }
}
