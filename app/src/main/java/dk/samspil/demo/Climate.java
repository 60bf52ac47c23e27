package dk.samspil.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// How it truly is to work in each unit: what the units above it share, a little of its own, and what is planted.
///
/// All in person-level standard deviations. A unit is the same in both years except for what is planted.
final class Climate {
    /// The variance between units of each level; 1 is the variance between the people of one unit.
    private static final double VARIANCE_OF_LEVEL = 0.03;
    /// How much of a unit's own climate is the same for every theme.
    private static final double SHARED_BY_THEMES = 0.7;
    private static final double SPREAD_OF_INCLINATION = 0.35;

    private final MunicipalityPlan plan;
    private final Map<String, Map<Theme, Double>> own = new HashMap<>();
    private final Map<String, Double> inclination = new HashMap<>();

    Climate(MunicipalityPlan plan, RandomGenerator random) {
        this.plan = plan;
        Set<String> ids = new LinkedHashSet<>();
        plan.unitsByYear().keySet().stream()
                .sorted()
                .forEach(year -> plan.getUnits(year).forEach(unit -> ids.add(unit.id())));
        for (String id : ids) {
            own.put(id, drawn(random));
            inclination.put(id, SPREAD_OF_INCLINATION * random.nextGaussian());
        }
    }

    /// The unit's climate on a theme, everything above it included.
    double of(String unitId, Theme theme, int year) {
        double sum = 0;
        Optional<String> next = Optional.of(unitId);
        while (next.isPresent()) {
            String id = next.get();
            sum += ownOf(id, theme) + plantedAt(id, theme, year);
            next = plan.getUnits(year).stream()
                    .filter(unit -> unit.id().equals(id))
                    .findFirst()
                    .flatMap(PlannedUnit::parentId);
        }
        return sum;
    }

    /// How inclined the unit's people are to answer, in log-odds from the usual.
    double inclinationOf(String unitId) {
        return inclination.getOrDefault(unitId, 0.0);
    }

    private double ownOf(String unitId, Theme theme) {
        List<String> origins = plan.mergers().getOrDefault(unitId, List.of(unitId));
        return origins.stream()
                .mapToDouble(id -> own.getOrDefault(id, Map.of()).getOrDefault(theme, 0.0))
                .average()
                .orElse(0);
    }

    private double plantedAt(String unitId, Theme theme, int year) {
        return plan.planted().stream()
                .filter(p -> p.unitId().equals(unitId) && p.theme() == theme && year >= p.fromYear())
                .mapToDouble(MunicipalityPlan.Planted::shift)
                .sum();
    }

    private static Map<Theme, Double> drawn(RandomGenerator random) {
        double shared = random.nextGaussian();
        Map<Theme, Double> climate = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            double mixed = StrictMath.sqrt(SHARED_BY_THEMES) * shared
                    + StrictMath.sqrt(1 - SHARED_BY_THEMES) * random.nextGaussian();
            climate.put(theme, StrictMath.sqrt(VARIANCE_OF_LEVEL) * mixed);
        }
        return climate;
    }
}
