package dk.samspil.collection.custody;

import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SealedBox;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/// A ballot that says nothing, sealed to a new key, to see whether the parts open it.
final class Rehearsal {
    private static final byte[] CONTENT = "rehearsal".getBytes(StandardCharsets.US_ASCII);

    private Rehearsal() {}

    static byte[] seal(RoundKey key) {
        return SealedBox.seal(key.key(), about(key), CONTENT, new SecureRandom());
    }

    static boolean isOpenedBy(OpeningKey opening, RoundKey key, byte[] sealed) {
        return SealedBox.open(opening, about(key), sealed)
                .filter(content -> Arrays.equals(content, CONTENT))
                .isPresent();
    }

    private static byte[] about(RoundKey key) {
        return ("samspil rehearsal " + key.round()).getBytes(StandardCharsets.US_ASCII);
    }
}
