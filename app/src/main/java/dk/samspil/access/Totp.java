package dk.samspil.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that a phone and a server compute from a common secret and the time: RFC 6238 with
/// HMAC-SHA-1, six digits and steps of thirty seconds, as every authenticator program has them.
final class Totp {
    /// How many bytes a secret has: as many as the hash (RFC 4226, section 4, R6).
    static final int SECRET_LENGTH = 20;

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /// A code of the step before and of the step after are taken as well: clocks differ, and people
    /// type slowly.
    private static final int NEIGHBOURS = 1;

    private static final int MODULUS = 1_000_000;
    private static final int LOW_FOUR_BITS = 0x0f;

    private Totp() {}

    /// The step in which a moment lies.
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /// The code of a step, with its leading zeros.
    static String code(byte[] secret, long step) {
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", truncated(secret, step) % MODULUS);
    }

    /// The step of which this is the code, of those that are taken at a moment; empty when it is
    /// none's.
    static OptionalLong findStep(byte[] secret, String code, Instant moment) {
        long now = step(moment);
        OptionalLong found = OptionalLong.empty();
        for (long step = now - NEIGHBOURS; step <= now + NEIGHBOURS; step++) {
            if (code(secret, step).equals(code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /// RFC 4226, section 5.3: four bytes of the hash, from where its last four bits say, without
    /// the sign.
    static int truncated(byte[] secret, long counter) {
        byte[] hash =
                hash(secret, ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
        int offset = hash[hash.length - 1] & LOW_FOUR_BITS;
        return ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    }

    private static byte[] hash(byte[] secret, byte[] counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }
}
