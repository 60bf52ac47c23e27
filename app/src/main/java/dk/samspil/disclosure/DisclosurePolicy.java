package dk.samspil.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The rules a main committee adopts before a round opens. They may be made stricter than the defaults, never looser
/// than the limits stated here.
///
/// @param minimumSupport fewer people than this are never behind any combination of published figures; 4-50
/// @param minimumUnit a unit with fewer answers than this has no figures of its own; 5 or more
/// @param minimumDistribution as `minimumSupport`, for distributions of answers; 10-50
/// @param leaders where leaders' own answers are counted
public record DisclosurePolicy(int minimumSupport, int minimumUnit, int minimumDistribution, Leaders leaders) {
    /// What is proposed to a committee.
    public static final DisclosurePolicy DEFAULT = new DisclosurePolicy(5, 5, 10, Leaders.WITH_PEERS);

    static final int LEAST_SUPPORT = 4;
    static final int LEAST_UNIT = 5;
    static final int LEAST_DISTRIBUTION = 10;
    static final int MOST = 50;

    /// Where the answers of the person who leads a unit are counted.
    public enum Leaders {
        /// One level up, together with the other leaders there.
        WITH_PEERS,
        /// In the unit they lead.
        OWN_UNIT;

        /// The value as the policy file writes it: `with-peers`, `own-unit`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public DisclosurePolicy {
        check("minimum-support", minimumSupport, LEAST_SUPPORT);
        check("minimum-unit", minimumUnit, LEAST_UNIT);
        check("minimum-distribution", minimumDistribution, LEAST_DISTRIBUTION);
    }

    private static void check(String name, int value, int least) {
        if (value < least || value > MOST) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be " + least + "-" + MOST);
        }
    }

    /// The policy as a file that [PolicyFile] reads back to the same policy.
    public String text() {
        return """
                minimum-support: %d
                minimum-unit: %d
                minimum-distribution: %d
                leaders: %s
                """.formatted(minimumSupport, minimumUnit, minimumDistribution, leaders.code());
    }

    /// The SHA-256 of [#text()] in hexadecimal: two policies with the same fingerprint are the same rules.
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
