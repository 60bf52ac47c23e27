package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/// A sealed answer in words that is not in the box yet. A class, since records hold no arrays.
final class WaitingText {
    private static final int HEAD = 3 * 2 * Long.BYTES;

    private final RoundId round;
    private final UUID name;
    private final UUID id;
    private final byte[] sealed;

    /// @param name what finds it when the same is sent again; see [#nameOf]
    /// @param id the key of its row, drawn at random
    WaitingText(RoundId round, UUID name, UUID id, byte[] sealed) {
        this.round = round;
        this.name = name;
        this.id = id;
        this.sealed = sealed.clone();
    }

    /// The name of what is sent with a ticket in answer to one question. It tells nothing to whoever has not the
    /// ticket.
    static UUID nameOf(Ticket ticket, String question) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(("samspil text " + ticket.value() + " ").getBytes(StandardCharsets.US_ASCII));
            return uuid(ByteBuffer.wrap(digest.digest(question.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    RoundId round() {
        return round;
    }

    UUID name() {
        return name;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    byte[] toBytes() {
        var bytes = ByteBuffer.allocate(HEAD + sealed.length);
        put(bytes, round.value());
        put(bytes, name);
        put(bytes, id);
        return bytes.put(sealed).array();
    }

    /// Empty where the bytes are too few.
    static Optional<WaitingText> fromBytes(byte[] content) {
        if (content.length <= HEAD) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(content);
        var round = new RoundId(uuid(bytes));
        UUID name = uuid(bytes);
        UUID id = uuid(bytes);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return Optional.of(new WaitingText(round, name, id, sealed));
    }

    private static void put(ByteBuffer bytes, UUID value) {
        bytes.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
