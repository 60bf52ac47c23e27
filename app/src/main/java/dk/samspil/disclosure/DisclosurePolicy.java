package dk.samspil.disclosure;

/// The rules a main committee adopts before a round opens. They may be made stricter than the defaults, never looser
/// than the limits stated here.
///
/// @param minimumSupport fewer people than this are never behind any combination of published figures; 4 or more
/// @param minimumUnit a unit with fewer answers than this has no figures of its own; 5 or more
/// @param minimumDistribution as `minimumSupport`, for distributions of answers; 10 or more
/// @param leaders where leaders' own answers are counted
/// @param fingerprint the SHA-256 of the policy, in hexadecimal
public record DisclosurePolicy(
        int minimumSupport, int minimumUnit, int minimumDistribution, Leaders leaders, String fingerprint) {
    public enum Leaders {
        /// One level up, together with the other leaders there.
        WITH_PEERS,
        /// In the unit they lead.
        OWN_UNIT
    }

    public DisclosurePolicy {
        if (minimumSupport < 4 || minimumUnit < 5 || minimumDistribution < 10) {
            throw new IllegalArgumentException("looser than the product allows: at least 4, 5 and 10");
        }
    }
}
