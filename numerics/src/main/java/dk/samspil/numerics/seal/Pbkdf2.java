package dk.samspil.numerics.seal;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// PBKDF2 with HMAC-SHA-256 (RFC 8018), its first 32 bytes.
///
/// The JDK's own gives the same and hashes the padded password anew in each round; here that is done once,
/// as whoever tries codes does it too.
final class Pbkdf2 {
    private static final int BLOCK = 64;
    private static final int LENGTH = 32;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /// @param password at most 64 bytes
    private Pbkdf2(byte[] password) throws NoSuchAlgorithmException {
        this.inner = begun(password, INNER);
        this.outer = begun(password, OUTER);
    }

    private static MessageDigest begun(byte[] password, byte pad) throws NoSuchAlgorithmException {
        byte[] block = Arrays.copyOf(password, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(block);
        Arrays.fill(block, (byte) 0);
        return digest;
    }

    /// 32 bytes from a password.
    ///
    /// @param password at most 64 bytes
    static byte[] derive(byte[] password, byte[] salt, int rounds) {
        if (password.length > BLOCK || rounds < 1) {
            throw new IllegalArgumentException("a password of at most " + BLOCK + " bytes, and at least one round");
        }
        try {
            return new Pbkdf2(password).derive(salt, rounds);
        } catch (NoSuchAlgorithmException | DigestException | CloneNotSupportedException e) {
            throw new IllegalStateException("this JDK cannot do what Java 25 can", e);
        }
    }

    private byte[] derive(byte[] salt, int rounds) throws DigestException, CloneNotSupportedException {
        byte[] last = ByteBuffer.allocate(salt.length + Integer.BYTES)
                .put(salt)
                .putInt(1)
                .array();
        last = mac(last, new byte[LENGTH]);
        byte[] all = last.clone();
        for (int round = 1; round < rounds; round++) {
            mac(last, last);
            for (int i = 0; i < LENGTH; i++) {
                all[i] ^= last[i];
            }
        }
        return all;
    }

    /// HMAC-SHA-256.
    ///
    /// @param into may be the text
    private byte[] mac(byte[] text, byte[] into) throws DigestException, CloneNotSupportedException {
        var first = (MessageDigest) inner.clone();
        first.update(text);
        first.digest(into, 0, LENGTH);
        var second = (MessageDigest) outer.clone();
        second.update(into);
        second.digest(into, 0, LENGTH);
        return into;
    }
}
