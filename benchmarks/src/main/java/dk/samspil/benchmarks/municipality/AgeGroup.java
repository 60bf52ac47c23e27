package dk.samspil.benchmarks.municipality;

import java.util.random.RandomGenerator;

/// Age groups, which differ in how readily they answer.
enum AgeGroup {
    BELOW_30("18-29", 0.14, -0.45),
    FROM_30("30-39", 0.22, -0.15),
    FROM_40("40-49", 0.25, 0.05),
    FROM_50("50-59", 0.27, 0.20),
    FROM_60("60+", 0.12, 0.15);

    private final String code;
    private final double share;
    private final double willingness;

    /// @param willingness added to the log-odds of answering
    AgeGroup(String code, double share, double willingness) {
        this.code = code;
        this.share = share;
        this.willingness = willingness;
    }

    static AgeGroup draw(RandomGenerator random) {
        double left = random.nextDouble();
        for (AgeGroup each : values()) {
            left -= each.share;
            if (left < 0) {
                return each;
            }
        }
        return FROM_60;
    }

    String code() {
        return code;
    }

    double willingness() {
        return willingness;
    }
}
