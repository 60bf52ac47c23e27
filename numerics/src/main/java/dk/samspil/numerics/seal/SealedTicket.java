package dk.samspil.numerics.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// A ticket as it travels with somebody who answers: made by the server, readable by nobody else, and of use in
/// one round only.
///
/// @param text letters, digits, `-` and `_`, fit for a form field or an address
public record SealedTicket(String text) {

    /// Seals a ticket.
    ///
    /// @param round the round's name; opening needs the same
    public static SealedTicket seal(LockingKey key, String round, byte[] ticket, SecureRandom random) {
        byte[] locked = key.lock(about(round), ticket, random);
        return new SealedTicket(Base64.getUrlEncoder().withoutPadding().encodeToString(locked));
    }

    /// The ticket; empty when this is no ticket of this server and round.
    public Optional<byte[]> open(LockingKey key, String round) {
        return decoded().flatMap(locked -> key.unlock(about(round), locked));
    }

    private Optional<byte[]> decoded() {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] about(String round) {
        return ("ticket " + round).getBytes(StandardCharsets.UTF_8);
    }
}
