package dk.samspil.collection.answer;

import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.numerics.seal.LockingKey;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// In which unit a ticket was spent: locked beside the ticket's hash and bound to it. The key lies outside the
/// database. So the tickets can be counted unit by unit when the box is opened; and whoever can only write to the
/// database can neither see how many answer where, nor make a ticket that counts.
@Component
final class TicketUnits {
    /// Unit ids of different lengths are to look alike.
    private static final int STEP = 64;

    private final CodeSecrets secrets;
    private final SecureRandom random = new SecureRandom();

    TicketUnits(CodeSecrets secrets) {
        this.secrets = secrets;
    }

    /// What is stored beside the hash of a ticket.
    byte[] seal(RoundId round, byte[] ticketHash, UnitId unit) {
        byte[] bytes = unit.value().getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / STEP + 1) * STEP);
        return secrets.ticketKey(round).lock(about(round, ticketHash), padded, random);
    }

    /// How many tickets were spent in each unit. One that was not sealed by this server does not count.
    ///
    /// @return empty when the key is lost
    Optional<Map<UnitId, Integer>> count(RoundId round, List<SealedContentStore.SpentTicket> tickets) {
        return secrets.findTicketKey(round).map(key -> count(key, round, tickets));
    }

    private static Map<UnitId, Integer> count(
            LockingKey key, RoundId round, List<SealedContentStore.SpentTicket> tickets) {
        Map<UnitId, Integer> counted = new HashMap<>();
        tickets.forEach(ticket -> key.unlock(about(round, ticket.hash()), ticket.unitSeal())
                .map(TicketUnits::unit)
                .ifPresent(unit -> counted.merge(unit, 1, Integer::sum)));
        return counted;
    }

    private static UnitId unit(byte[] padded) {
        return new UnitId(new String(padded, StandardCharsets.UTF_8).replace("\0", ""));
    }

    private static byte[] about(RoundId round, byte[] ticketHash) {
        byte[] name = round.toString().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + ticketHash.length)
                .put(name)
                .put(ticketHash)
                .array();
    }
}
