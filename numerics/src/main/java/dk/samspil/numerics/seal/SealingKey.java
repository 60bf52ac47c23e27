package dk.samspil.numerics.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// An X25519 public key: whoever has it can seal, and only the [OpeningKey] can open.
public final class SealingKey {
    /// How many bytes a key has.
    public static final int LENGTH = 32;

    private static final byte[] HEADER = HexFormat.of().parseHex("302a300506032b656e032100");

    private final byte[] bytes;
    private final PublicKey key;

    private SealingKey(byte[] bytes, PublicKey key) {
        this.bytes = bytes;
        this.key = key;
    }

    /// The key with these bytes.
    ///
    /// @param bytes as in RFC 7748
    /// @throws IllegalArgumentException when they are not 32
    public static SealingKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a sealing key has " + LENGTH + " bytes, not " + bytes.length);
        }
        try {
            var encoded = new X509EncodedKeySpec(Bytes.join(HEADER, bytes));
            return new SealingKey(
                    bytes.clone(), KeyFactory.getInstance("X25519").generatePublic(encoded));
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    PublicKey toPublicKey() {
        return key;
    }

    /// The 32 bytes as in RFC 7748.
    public byte[] toBytes() {
        return bytes.clone();
    }

    /// What people compare: the first 48 bits of the key's SHA-256, as in `4B7E 91C2 08DA`.
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().withUpperCase().formatHex(digest, 0, 6).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealingKey " + fingerprint();
    }
}
