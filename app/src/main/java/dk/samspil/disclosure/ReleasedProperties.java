package dk.samspil.disclosure;

import dk.samspil.statistics.ScaleProperties;
import dk.samspil.statistics.ScoredRound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which properties of the whole organisation are released and with how many decimals.
///
/// They are no sums over people, so the planner cannot vouch for them; they are told only for an organisation of at
/// least 100 ballots, coarsely rounded.
final class ReleasedProperties {
    private static final int FEWEST_BALLOTS = 100;
    private static final double TENTHS = 10;
    private static final double THOUSANDTHS = 1_000;
    private static final List<String> IN_POINTS = List.of("mean", "sd", "pooled_sd", "missing_percent");

    private ReleasedProperties() {}

    static List<ScaleQuality> of(ScoredRound round) {
        return round.ballotCount() < FEWEST_BALLOTS
                ? List.of()
                : round.listProperties().stream()
                        .map(ReleasedProperties::released)
                        .toList();
    }

    private static ScaleQuality released(ScaleProperties properties) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        properties.values().forEach((name, value) -> {
            double places = IN_POINTS.contains(name) ? TENTHS : THOUSANDTHS;
            rounded.put(name, Math.rint(value * places) / places);
        });
        return new ScaleQuality(properties.id(), rounded);
    }
}
