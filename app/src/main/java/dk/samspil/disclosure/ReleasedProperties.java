package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.statistics.Attribute;
import dk.samspil.statistics.ScaleProperties;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.statistics.WholeOrganisation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which properties of the whole organisation are released and with how many decimals.
///
/// They are no sums over people, so the planner cannot vouch for them. So they are told only of at least 100 people,
/// coarsely rounded, and of exactly the people in the organisation's own figures: whoever is left out of those is left
/// out here. A scale without a figure for the organisation has none of these either.
///
/// Importance and what weighing does are told of at least 300 people, and weighted means in whole points: beside the
/// plain mean they are another sum over the same people, and a whole point of 300 is more than the answer of one.
final class ReleasedProperties {
    private static final int FEWEST_PEOPLE = 100;
    private static final int FEWEST_FOR_MORE = 300;
    private static final double WHOLE = 1;
    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;
    private static final double THOUSANDTHS = 1_000;
    private static final String NUMBER_OF_PEOPLE = "n";
    private static final List<String> IN_TENS = List.of("importance_people", "effective_n");
    private static final List<String> WITH_NUMBER_OF_PEOPLE = List.of(NUMBER_OF_PEOPLE, "worst_low", "worst_high");

    private final ScoredRound round;
    private final RoundPlan plan;
    private final DisclosurePolicy policy;
    private final int root;

    ReleasedProperties(ScoredRound round, RoundPlan plan, DisclosurePolicy policy) {
        this.round = round;
        this.plan = plan;
        this.policy = policy;
        this.root = round.units().toTree().root();
    }

    List<ScaleQuality> list() {
        if (!plan.units().decision(root).isPublished() || plan.answered(root) < FEWEST_PEOPLE) {
            return List.of();
        }
        int cell = plan.cells().ofUnit(root);
        WholeOrganisation whole = round.whole(person -> isIn(cell, person));
        Map<String, Map<String, Double>> byId = new LinkedHashMap<>();
        add(byId, whole.listProperties());
        if (plan.answered(root) >= FEWEST_FOR_MORE) {
            add(byId, whole.listImportance(this::isShown));
            add(byId, whole.listNonResponse(attributes()));
        }
        return byId.entrySet().stream()
                .filter(each -> isShown(each.getKey()))
                .map(each -> released(each.getKey(), each.getValue()))
                .toList();
    }

    private static void add(Map<String, Map<String, Double>> byId, List<ScaleProperties> properties) {
        properties.forEach(each ->
                byId.computeIfAbsent(each.id(), id -> new LinkedHashMap<>()).putAll(each.values()));
    }

    /// What the policy lets answers be broken down by, one at a time.
    private List<Attribute> attributes() {
        return policy.cuts().stream()
                .filter(cut -> cut.attributes().size() == 1)
                .map(cut -> new Attribute(cut.attributes().getFirst(), cut.order()))
                .toList();
    }

    private boolean isIn(int cell, int person) {
        var found = IntStream.builder();
        plan.cells().forEachCellOf(person, found::add);
        return found.build().anyMatch(each -> each == cell);
    }

    private boolean isShown(String id) {
        Place whole = Place.ofUnit(root);
        return id.equals(WholeOrganisation.ROUND)
                || plan.composites().stream()
                        .filter(composite -> composite.id().equals(id))
                        .findFirst()
                        .map(composite -> plan.shows(composite, whole))
                        .orElseGet(() -> plan.shows(id, whole));
    }

    private ScaleQuality released(String id, Map<String, Double> properties) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        properties.forEach((name, value) -> rounded.put(name, rounded(name, value)));
        if (!(plan.count(root) instanceof DisplayedCount.Exact)) {
            WITH_NUMBER_OF_PEOPLE.forEach(rounded::remove);
        }
        return new ScaleQuality(id, rounded);
    }

    private static double rounded(String name, double value) {
        if (IN_TENS.contains(name)) {
            return 10 * Math.floor(value / 10);
        }
        double places = places(name);
        return Math.rint(value * places) / places;
    }

    private static double places(String name) {
        return switch (name) {
            case "mean", "sd", "pooled_sd", "missing_percent" -> TENTHS;
            case "stratified_mean", "weighted_mean", "worst_low", "worst_high" -> WHOLE;
            case "importance",
                    "importance_low",
                    "importance_high",
                    "importance_r2",
                    "importance_r2_low",
                    "importance_r2_high",
                    "design_effect",
                    "r_indicator" -> HUNDREDTHS;
            default -> THOUSANDTHS;
        };
    }
}
