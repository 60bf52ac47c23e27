package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
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
        private final List<byte[]> texts;

        Arrival(RoundId round, byte[] ticketHash, byte[] unitSeal, byte[] ballot, List<byte[]> texts) {
            this.round = round;
            this.ticketHash = ticketHash.clone();
            this.unitSeal = unitSeal.clone();
            this.ballot = ballot.clone();
            this.texts = List.copyOf(texts);
        }

        RoundId round() {
            return round;
        }

        /// What names the ticket, as text.
        String ticket() {
            return HexFormat.of().formatHex(ticketHash);
        }
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
        ), texts as (
            insert into collection_answer.sealed_text (id, round_id, sealed)
            select gen_random_uuid(), spent.round_id, given.sealed
            from unnest(:textTickets::bytea[], :texts::bytea[]) as given (ticket, sealed)
            join spent on spent.hash = given.ticket
        ), ballots as (
            insert into collection_answer.sealed_ballot (id, round_id, sealed)
            select gen_random_uuid(), arrived.round_id, ballot
            from arrived
            join spent on spent.hash = arrived.ticket
        )
        select round_id from box
        """;

    private final JdbcClient database;

    SealedBallotStore(JdbcClient database) {
        this.database = database;
    }

    /// Spends the tickets and puts in the ballots and texts of those that were not spent yet, where the
    /// box is open: one statement, so all or nothing.
    ///
    /// @param arrivals no ticket twice
    /// @return the rounds whose box is open
    Set<RoundId> addAll(List<Arrival> arrivals) {
        List<Arrival> withText =
                arrivals.stream().filter(each -> !each.texts.isEmpty()).toList();
        return database.sql(PUT_IN)
                .param("tickets", arrivals.stream().map(each -> each.ticketHash).toArray(byte[][]::new))
                .param("unitSeals", arrivals.stream().map(each -> each.unitSeal).toArray(byte[][]::new))
                .param(
                        "rounds",
                        arrivals.stream().map(each -> each.round.toString()).toArray(String[]::new))
                .param("ballots", arrivals.stream().map(each -> each.ballot).toArray(byte[][]::new))
                .param(
                        "textTickets",
                        withText.stream()
                                .flatMap(each -> each.texts.stream().map(text -> each.ticketHash))
                                .toArray(byte[][]::new))
                .param(
                        "texts",
                        withText.stream().flatMap(each -> each.texts.stream()).toArray(byte[][]::new))
                .query((row, number) -> new RoundId(row.getObject(1, UUID.class)))
                .set();
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

    boolean isSpent(byte[] ticketHash) {
        return database.sql("select exists (select from collection_answer.spent_ticket where hash = :hash)")
                .param("hash", ticketHash)
                .query(Boolean.class)
                .single();
    }
}
