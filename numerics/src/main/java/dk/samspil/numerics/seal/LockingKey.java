package dk.samspil.numerics.seal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// A key that both locks and unlocks: AES-256-GCM with a drawn nonce in front of the ciphertext.
///
/// A key may lock 2³² contents (NIST SP 800-38D, section 8.3). Its text does not show it.
public final class LockingKey {
    /// How many bytes a key has.
    public static final int LENGTH = AeadKey.LENGTH;

    /// How much longer a locked content is than the content, in bytes.
    public static final int OVERHEAD = AeadKey.NONCE_LENGTH + AeadKey.TAG_LENGTH;

    private final byte[] bytes;

    private LockingKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The key with these bytes.
    public static LockingKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a locking key has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new LockingKey(bytes.clone());
    }

    /// The 32 bytes, for a place that is locked itself.
    public byte[] toBytes() {
        return bytes.clone();
    }

    /// Locks a content.
    ///
    /// @param about what it is, or where it stands; unlocking needs the same
    public byte[] lock(byte[] about, byte[] content, SecureRandom random) {
        var nonce = new byte[AeadKey.NONCE_LENGTH];
        random.nextBytes(nonce);
        return Bytes.join(nonce, AeadKey.of(bytes, nonce).encrypt(about, content));
    }

    /// The content; empty when it was locked with another key or about something else, or was changed.
    public Optional<byte[]> unlock(byte[] about, byte[] locked) {
        if (locked.length < OVERHEAD) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(locked, AeadKey.NONCE_LENGTH);
        return AeadKey.of(bytes, nonce).decrypt(about, Arrays.copyOfRange(locked, AeadKey.NONCE_LENGTH, locked.length));
    }
}
