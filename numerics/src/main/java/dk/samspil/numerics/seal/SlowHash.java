package dk.samspil.numerics.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// From an access code to its [CodeKeys], slowly and only with a secret of the server.
///
/// The secret, the pepper, is what protects codes: without it nothing can be tried. The slowness, PBKDF2 with
/// HMAC-SHA-256, only makes it dear to go through the 31⁸ codes for somebody who has the pepper as well.
/// Its cost is what a response may cost at all; see `docs/methods/access-codes.md`.
public final class SlowHash {
    /// How many bytes a pepper has.
    public static final int PEPPER_LENGTH = 32;

    /// About 0.24 ms of one core with SHA instructions.
    static final int ROUNDS = 1_500;

    private static final int BYTES_OF_128_BITS = 16;

    private final byte[] pepper;

    private SlowHash(byte[] pepper) {
        this.pepper = pepper;
    }

    /// The hash of a server with this secret.
    public static SlowHash peppered(byte[] pepper) {
        if (pepper.length != PEPPER_LENGTH) {
            throw new IllegalArgumentException("a pepper has " + PEPPER_LENGTH + " bytes, not " + pepper.length);
        }
        return new SlowHash(pepper.clone());
    }

    /// What follows from a code, the same every time.
    public CodeKeys keysOf(AccessCode code) {
        byte[] key = Hkdf.extract(pepper, slow(code));
        var draftId = ByteBuffer.wrap(Hkdf.derive(key, "draft id", BYTES_OF_128_BITS));
        return new CodeKeys(
                CodeLookup.of(Hkdf.derive(key, "lookup", BYTES_OF_128_BITS)),
                new UUID(draftId.getLong(), draftId.getLong()),
                LockingKey.of(Hkdf.derive(key, "draft key", LockingKey.LENGTH)));
    }

    private byte[] slow(AccessCode code) {
        return Pbkdf2.derive(code.signs().getBytes(StandardCharsets.US_ASCII), pepper, ROUNDS);
    }
}
