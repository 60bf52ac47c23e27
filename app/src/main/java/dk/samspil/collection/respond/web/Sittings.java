package dk.samspil.collection.respond.web;

import dk.samspil.collection.secret.CodeSecrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// One person's time at a shared tablet. The pages of a sitting that has ended show nothing any more,
/// even to somebody who goes back and has the browser send its forms again.
///
/// The stamp in the addresses is locked and says when the sitting began, nothing else. Which have ended
/// is in the memory of this server, as long as their stamps are good.
@Component
final class Sittings {
    /// The parameter with the sitting that ends.
    static final String END = "slut";

    /// Longer than anybody sits. What is filled in is kept under the code.
    private static final long LONGEST_MILLISECONDS = 60 * 60 * 1000L;

    private static final int MOST_REMEMBERED = 100_000;
    private static final int RANDOM_BYTES = 16;
    private static final byte[] ABOUT = "samspil sitting 1".getBytes(StandardCharsets.US_ASCII);

    private final CodeSecrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Long> ended = new ConcurrentHashMap<>();

    Sittings(CodeSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The stamp of a sitting that begins now.
    String begin() {
        byte[] bytes = new byte[Long.BYTES + RANDOM_BYTES];
        random.nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(clock.millis());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.passKey().lock(ABOUT, bytes, random));
    }

    /// Whether the pages of this sitting may still be shown.
    boolean isOn(String stamp) {
        return begunAt(stamp).filter(this::isRecent).isPresent() && !ended.containsKey(stamp);
    }

    /// Ends a sitting; what is none of ours changes nothing.
    void end(String stamp) {
        ended.values().removeIf(begun -> !isRecent(begun));
        if (ended.size() < MOST_REMEMBERED) {
            begunAt(stamp).filter(this::isRecent).ifPresent(begun -> ended.put(stamp, begun));
        }
    }

    private boolean isRecent(long begun) {
        return clock.millis() - begun < LONGEST_MILLISECONDS;
    }

    private Optional<Long> begunAt(String stamp) {
        try {
            return secrets.passKey()
                    .unlock(ABOUT, Base64.getUrlDecoder().decode(stamp))
                    .map(bytes -> ByteBuffer.wrap(bytes).getLong());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
