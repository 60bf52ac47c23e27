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
    /// A ticket whose ballot is in. A class, since records hold no arrays.
    static final class SpentTicket {
        private final byte[] hash;
        private final byte[] unitSeal;

        SpentTicket(byte[] hash, byte[] unitSeal) {
            this.hash = hash.clone();
            this.unitSeal = unitSeal.clone();
        }

        byte[] hash() {
            return hash.clone();
        }

        byte[] unitSeal() {
            return unitSeal.clone();
        }
    }

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

    List<SpentTicket> listSpentTickets(RoundId round) {
        return database.sql("select hash, unit_seal from collection_answer.spent_ticket where round_id = :round")
                .param("round", round.value())
                .query((row, number) -> new SpentTicket(row.getBytes("hash"), row.getBytes("unit_seal")))
                .list();
    }

    Optional<OpeningRefusal> findRefusal(RoundId round) {
        return database.sql("""
                select reason, ballots, tickets, units
                from collection_answer.refused_opening
                where round_id = :round
                """)
                .param("round", round.value())
                .query((row, number) -> new OpeningRefusal(
                        OpeningRefusal.Reason.valueOf(row.getString("reason")),
                        row.getInt("ballots"),
                        row.getInt("tickets"),
                        row.getInt("units")))
                .optional();
    }

    void write(RoundId round, OpeningRefusal refusal) {
        forgetRefusal(round);
        database.sql("""
                insert into collection_answer.refused_opening (round_id, reason, ballots, tickets, units)
                values (:round, :reason, :ballots, :tickets, :units)
                """)
                .param("round", round.value())
                .param("reason", refusal.reason().name())
                .param("ballots", refusal.ballots())
                .param("tickets", refusal.tickets())
                .param("units", refusal.units())
                .update();
    }

    void forgetRefusal(RoundId round) {
        database.sql("delete from collection_answer.refused_opening where round_id = :round")
                .param("round", round.value())
                .update();
    }

    Optional<BallotReceipt> findReceipt(RoundId round) {
        return database.sql("""
                select ballots, tickets, spoiled, texts, hash, by_unit, burned
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
                        row.getBoolean("by_unit"),
                        row.getBoolean("burned")))
                .optional();
    }

    /// Writes down a receipt; of one written before, only whether the ballots are burned changes.
    void write(BallotReceipt receipt) {
        database.sql("""
                insert into collection_answer.receipt
                    (round_id, ballots, tickets, spoiled, texts, hash, by_unit, burned)
                values (:round, :ballots, :tickets, :spoiled, :texts, :hash, :byUnit, :burned)
                on conflict (round_id) do update set burned = excluded.burned
                """)
                .param("round", receipt.round().value())
                .param("ballots", receipt.ballots())
                .param("tickets", receipt.tickets())
                .param("spoiled", receipt.spoiled())
                .param("texts", receipt.texts())
                .param("hash", receipt.hash())
                .param("byUnit", receipt.byUnit())
                .param("burned", receipt.burned())
                .update();
    }
}
