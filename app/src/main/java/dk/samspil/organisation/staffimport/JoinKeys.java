package dk.samspil.organisation.staffimport;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Stands in for CPR numbers while the files of one import are joined: HMAC-SHA256 under a key that is drawn for the
/// import and dropped with it. Neither the numbers nor what stands for them is kept.
final class JoinKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Mac mac;

    JoinKeys(RandomGenerator random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /// What stands for a number, however it is written; empty for none.
    Optional<String> of(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(mac.doFinal(digits.getBytes(StandardCharsets.US_ASCII))));
    }
}
