package dk.samspil.numerics.suppress;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over whole numbers and texts in the order they are added.
final class Fingerprint {

    private static final int BYTES_OF_128_BITS = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    /// Adds a text and its length, so that where it ends is part of the fingerprint.
    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    /// Adds the numbers and how many they are.
    Fingerprint add(int[] numbers) {
        var buffer = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        buffer.asIntBuffer().put(numbers);
        add(numbers.length);
        digest.update(buffer);
        return this;
    }

    /// All 256 bits in hexadecimal; nothing may be added afterwards.
    String toHex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The first 128 bits in hexadecimal; nothing may be added afterwards.
    String toShortHex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_128_BITS);
    }
}
