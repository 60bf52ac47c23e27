package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SealedBallotStore {
    /// What arrives with one ticket. A class, since records hold no arrays.
    static final class Arrival {
        private final RoundId round;
        private final byte[] ticketHash;
        private final byte[] unitSeal;
        private final byte[] ballot;

        Arrival(RoundId round, byte[] ticketHash, byte[] unitSeal, byte[] ballot) {
            this.round = round;
            this.ticketHash = ticketHash.clone();
            this.unitSeal = unitSeal.clone();
            this.ballot = ballot.clone();
        }

        RoundId round() {
            return round;
        }

        /// What names the ticket, as text.
        String ticket() {
            return HexFormat.of().formatHex(ticketHash);
        }
    }

    /// What came of a ballot.
    enum Outcome {
        /// It is in the box.
        IN,
        /// Another with the same ticket was in before.
        WAS_IN,
        /// The box is closed.
        CLOSED
    }

    private static final String PUT_IN = """
        with arrived as (
            select * from unnest(:tickets::bytea[], :unitSeals::bytea[], :rounds::uuid[], :ballots::bytea[])
                as given (ticket, unit_seal, round_id, ballot)
        ), box as (
            select round_id from collection_answer.box
            where round_id = any (:rounds::uuid[]) and open
            for share
        ), spent as (
            insert into collection_answer.spent_ticket (hash, round_id, unit_seal)
            select ticket, round_id, unit_seal from arrived
            where round_id in (select round_id from box)
            on conflict (hash) do nothing
            returning hash, round_id
        ), ballots as (
            insert into collection_answer.sealed_ballot (id, round_id, sealed)
            select gen_random_uuid(), arrived.round_id, ballot
            from arrived
            join spent on spent.hash = arrived.ticket
        )
        select round_id, null as ticket from box
        union all
        select round_id, encode(hash, 'hex') from spent
        """;

    private final JdbcClient database;

    SealedBallotStore(JdbcClient database) {
        this.database = database;
    }

    /// Spends the tickets and puts in the ballots of those that were not spent yet, where the box is open: one
    /// statement, so all or nothing.
    ///
    /// @param arrivals no ticket twice
    PutIn addAll(List<Arrival> arrivals) {
        Set<RoundId> open = new HashSet<>();
        Set<String> spent = new HashSet<>();
        database.sql(PUT_IN)
                .param("tickets", arrivals.stream().map(each -> each.ticketHash).toArray(byte[][]::new))
                .param("unitSeals", arrivals.stream().map(each -> each.unitSeal).toArray(byte[][]::new))
                .param(
                        "rounds",
                        arrivals.stream().map(each -> each.round.toString()).toArray(String[]::new))
                .param("ballots", arrivals.stream().map(each -> each.ballot).toArray(byte[][]::new))
                .query(row -> {
                    String ticket = row.getString(2);
                    if (ticket == null) {
                        open.add(new RoundId(row.getObject(1, UUID.class)));
                    } else {
                        spent.add(ticket);
                    }
                });
        return new PutIn(open, spent);
    }

    /// What came of several arrivals.
    ///
    /// @param open the rounds whose box is open
    /// @param spent the tickets, as text, that were spent with them
    record PutIn(Set<RoundId> open, Set<String> spent) {
        PutIn {
            open = Set.copyOf(open);
            spent = Set.copyOf(spent);
        }
    }

    /// Puts answers in words into the box of a closed round. Those that are in already stay as they are.
    void addTexts(RoundId round, List<WaitingText> texts) {
        database.sql("""
                insert into collection_answer.sealed_text (id, round_id, sealed)
                select id, :round, sealed from unnest(:ids::uuid[], :texts::bytea[]) as given (id, sealed)
                on conflict do nothing
                """)
                .param("round", round.value())
                .param("ids", texts.stream().map(each -> each.id().toString()).toArray(String[]::new))
                .param("texts", texts.stream().map(WaitingText::sealed).toArray(byte[][]::new))
                .update();
    }

    /// Opens a box, unless it was opened or closed before.
    void openBox(RoundId round) {
        database.sql("""
                insert into collection_answer.box (round_id, open)
                values (:round, true)
                on conflict (round_id) do nothing
                """).param("round", round.value()).update();
    }

    /// Closes a box for good, after all that is being put in is in.
    void closeBox(RoundId round) {
        database.sql("""
                insert into collection_answer.box (round_id, open)
                values (:round, false)
                on conflict (round_id) do update set open = false
                """).param("round", round.value()).update();
    }

    /// The rounds whose box is open.
    Set<RoundId> listOpen() {
        return database.sql("select round_id from collection_answer.box where open")
                .query((row, number) -> new RoundId(row.getObject("round_id", UUID.class)))
                .set();
    }

    /// Whether a box was closed for good.
    boolean isClosed(RoundId round) {
        return database.sql("select exists (select from collection_answer.box where round_id = :round and not open)")
                .param("round", round.value())
                .query(Boolean.class)
                .single();
    }

    boolean isSpent(byte[] ticketHash) {
        return database.sql("select exists (select from collection_answer.spent_ticket where hash = :hash)")
                .param("hash", ticketHash)
                .query(Boolean.class)
                .single();
    }
}
