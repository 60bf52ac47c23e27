package dk.samspil.benchmarks.municipality;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Occupational groups, which differ in well-being and in how readily they answer.
enum Occupation {
    CARE(0.30, -0.05, -0.35),
    NURSING(0.10, -0.10, -0.15),
    TEACHING(0.18, -0.08, 0.10),
    PEDAGOGY(0.16, 0.05, 0.05),
    ADMIN(0.14, 0.12, 0.55),
    TECHNICAL(0.08, 0.02, -0.30),
    SOCIAL_WORK(0.04, -0.02, 0.20),
    LEADER(0, 0.25, 1.10);

    private final double share;
    private final double wellBeing;
    private final double willingness;

    /// @param share of those who do not lead
    /// @param wellBeing added on the latent scale
    /// @param willingness added to the log-odds of answering
    Occupation(double share, double wellBeing, double willingness) {
        this.share = share;
        this.wellBeing = wellBeing;
        this.willingness = willingness;
    }

    static Occupation draw(RandomGenerator random) {
        double left = random.nextDouble();
        for (Occupation each : values()) {
            left -= each.share;
            if (left < 0) {
                return each;
            }
        }
        return SOCIAL_WORK;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    double wellBeing() {
        return wellBeing;
    }

    double willingness() {
        return willingness;
    }
}
