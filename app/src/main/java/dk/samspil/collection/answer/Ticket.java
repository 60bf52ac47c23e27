package dk.samspil.collection.answer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The right to put one ballot into the box: 128 random bits that are stored beside nobody.
///
/// @param value all bits are random; it is a UUID by shape only
public record Ticket(UUID value) {
    /// A new ticket.
    public static Ticket draw(RandomGenerator random) {
        return new Ticket(new UUID(random.nextLong(), random.nextLong()));
    }

    /// What is kept of a ticket when its ballot is in.
    byte[] hash() {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Tells nothing: a ticket in a log could be tied to a time.
    @Override
    public String toString() {
        return "Ticket";
    }
}
