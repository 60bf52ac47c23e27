package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SealedBallotStore {
    /// What arrives with one ticket. A class, since records hold no arrays.
    static final class Arrival {
        private final RoundId round;
        private final byte[] ticketHash;
        private final byte[] ballot;
        private final List<byte[]> texts;

        Arrival(RoundId round, byte[] ticketHash, byte[] ballot, List<byte[]> texts) {
            this.round = round;
            this.ticketHash = ticketHash.clone();
            this.ballot = ballot.clone();
            this.texts = List.copyOf(texts);
        }

        /// What names the ticket, as text.
        String ticket() {
            return HexFormat.of().formatHex(ticketHash);
        }
    }

    private final JdbcClient database;

    SealedBallotStore(JdbcClient database) {
        this.database = database;
    }

    /// Spends the tickets and puts in the ballots and texts of those that were not spent yet: one statement, so all or
    /// nothing.
    ///
    /// @param arrivals no ticket twice
    void addAll(List<Arrival> arrivals) {
        List<Arrival> withText =
                arrivals.stream().filter(each -> !each.texts.isEmpty()).toList();
        if (withText.isEmpty()) {
            addBallots(arrivals);
        } else {
            addBallotsAndTexts(arrivals, withText);
        }
    }

    private void addBallots(List<Arrival> arrivals) {
        database.sql("""
                with arrived as (
                    select * from unnest(:tickets::bytea[], :rounds::uuid[], :ballots::bytea[])
                        as given (ticket, round_id, ballot)
                ), spent as (
                    insert into collection_answer.spent_ticket (hash, round_id)
                    select ticket, round_id from arrived
                    on conflict (hash) do nothing
                    returning hash
                )
                insert into collection_answer.sealed_ballot (id, round_id, sealed)
                select gen_random_uuid(), round_id, ballot
                from arrived
                join spent on spent.hash = arrived.ticket
                """)
                .param("tickets", tickets(arrivals))
                .param("rounds", rounds(arrivals))
                .param("ballots", ballots(arrivals))
                .update();
    }

    private void addBallotsAndTexts(List<Arrival> arrivals, List<Arrival> withText) {
        database.sql("""
                with arrived as (
                    select * from unnest(:tickets::bytea[], :rounds::uuid[], :ballots::bytea[])
                        as given (ticket, round_id, ballot)
                ), spent as (
                    insert into collection_answer.spent_ticket (hash, round_id)
                    select ticket, round_id from arrived
                    on conflict (hash) do nothing
                    returning hash, round_id
                ), written as (
                    insert into collection_answer.sealed_text (id, round_id, sealed)
                    select gen_random_uuid(), spent.round_id, given.sealed
                    from unnest(:textTickets::bytea[], :texts::bytea[]) as given (ticket, sealed)
                    join spent on spent.hash = given.ticket
                )
                insert into collection_answer.sealed_ballot (id, round_id, sealed)
                select gen_random_uuid(), arrived.round_id, ballot
                from arrived
                join spent on spent.hash = arrived.ticket
                """)
                .param("tickets", tickets(arrivals))
                .param("rounds", rounds(arrivals))
                .param("ballots", ballots(arrivals))
                .param(
                        "textTickets",
                        withText.stream()
                                .flatMap(each -> each.texts.stream().map(text -> each.ticketHash))
                                .toArray(byte[][]::new))
                .param(
                        "texts",
                        withText.stream().flatMap(each -> each.texts.stream()).toArray(byte[][]::new))
                .update();
    }

    boolean isSpent(byte[] ticketHash) {
        return database.sql("select exists (select from collection_answer.spent_ticket where hash = :hash)")
                .param("hash", ticketHash)
                .query(Boolean.class)
                .single();
    }

    private static byte[][] tickets(List<Arrival> arrivals) {
        return arrivals.stream().map(each -> each.ticketHash).toArray(byte[][]::new);
    }

    private static String[] rounds(List<Arrival> arrivals) {
        return arrivals.stream().map(each -> each.round.toString()).toArray(String[]::new);
    }

    private static byte[][] ballots(List<Arrival> arrivals) {
        return arrivals.stream().map(each -> each.ballot).toArray(byte[][]::new);
    }
}
