package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules a main committee adopts before a round opens. They may be made stricter than the defaults, never looser
/// than the limits stated here.
///
/// @param minimumSupport fewer people than this are never behind any combination of published figures; 4-50
/// @param minimumUnit a unit with fewer answers than this has no figures of its own; 5 or more
/// @param minimumCut a block of a breakdown has no fewer people than this; 5 or more
/// @param minimumDistribution as `minimumSupport`, for distributions of answers; 10-50
/// @param leaders where leaders' own answers are counted
/// @param cuts the breakdowns that may be published, the most important first; attributes not named here are not used
/// @param retention what becomes of the answers when the figures are out
public record DisclosurePolicy(
        int minimumSupport,
        int minimumUnit,
        int minimumCut,
        int minimumDistribution,
        Leaders leaders,
        List<PolicyCut> cuts,
        Retention retention) {
    /// What is proposed to a committee.
    public static final DisclosurePolicy DEFAULT = new DisclosurePolicy(
            5,
            5,
            10,
            10,
            Leaders.WITH_PEERS,
            List.of(
                    new PolicyCut(
                            List.of("occupational_group"),
                            LocalText.of("Faggruppe", "Occupational group"),
                            List.of(),
                            Map.of()),
                    new PolicyCut(List.of("sex"), LocalText.of("Køn", "Sex"), List.of(), Map.of()),
                    new PolicyCut(List.of("age_group"), LocalText.of("Alder", "Age"), List.of(), Map.of()),
                    new PolicyCut(List.of("seniority"), LocalText.of("Anciennitet", "Seniority"), List.of(), Map.of())),
            Retention.SEALED);

    static final int LEAST_SUPPORT = 4;
    static final int LEAST_UNIT = 5;
    static final int LEAST_CUT = 5;
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

    /// What becomes of the answers when the figures are out.
    public enum Retention {
        /// Destroyed: nobody can ever ask more.
        BURN,
        /// Locked away from everything but a logged planning run.
        SEALED;

        /// The value as the policy file writes it: `burn`, `sealed`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DisclosurePolicy {
        check("minimum-support", minimumSupport, LEAST_SUPPORT);
        check("minimum-unit", minimumUnit, LEAST_UNIT);
        check("minimum-cut", minimumCut, LEAST_CUT);
        cuts = List.copyOf(cuts);
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
