package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.statistics.ScaleProperties;
import dk.samspil.statistics.ScoredRound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which properties of the whole organisation are released and with how many decimals.
///
/// They are no sums over people, so the planner cannot vouch for them. So they are told only of at least 100 people,
/// coarsely rounded, and of exactly the people in the organisation's own figures: whoever is left out of those is left
/// out here. A scale without a figure for the organisation has none of these either.
final class ReleasedProperties {
    private static final int FEWEST_PEOPLE = 100;
    private static final double TENTHS = 10;
    private static final double THOUSANDTHS = 1_000;
    private static final String NUMBER_OF_PEOPLE = "n";
    private static final List<String> IN_POINTS = List.of("mean", "sd", "pooled_sd", "missing_percent");

    private final ScoredRound round;
    private final RoundPlan plan;
    private final int root;

    ReleasedProperties(ScoredRound round, RoundPlan plan) {
        this.round = round;
        this.plan = plan;
        this.root = round.units().toTree().root();
    }

    List<ScaleQuality> list() {
        if (!plan.units().decision(root).isPublished() || plan.answered(root) < FEWEST_PEOPLE) {
            return List.of();
        }
        int cell = plan.cells().ofUnit(root);
        return round.listProperties(person -> isIn(cell, person)).stream()
                .filter(this::isShown)
                .map(this::released)
                .toList();
    }

    private boolean isIn(int cell, int person) {
        var found = IntStream.builder();
        plan.cells().forEachCellOf(person, found::add);
        return found.build().anyMatch(each -> each == cell);
    }

    private boolean isShown(ScaleProperties properties) {
        Place whole = Place.ofUnit(root);
        return plan.composites().stream()
                .filter(composite -> composite.id().equals(properties.id()))
                .findFirst()
                .map(composite -> plan.shows(composite, whole))
                .orElseGet(() -> plan.shows(properties.id(), whole));
    }

    private ScaleQuality released(ScaleProperties properties) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        properties.values().forEach((name, value) -> {
            double places = IN_POINTS.contains(name) ? TENTHS : THOUSANDTHS;
            rounded.put(name, Math.rint(value * places) / places);
        });
        if (!(plan.count(root) instanceof DisplayedCount.Exact)) {
            rounded.remove(NUMBER_OF_PEOPLE);
        }
        return new ScaleQuality(properties.id(), rounded);
    }
}
