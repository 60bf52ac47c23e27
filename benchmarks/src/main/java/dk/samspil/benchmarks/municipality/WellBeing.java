package dk.samspil.benchmarks.municipality;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// How one person is doing in every dimension, on the latent scale, apart from the dimension's mean.
///
/// It is the climate of the unit, something of the occupation and something of the person: a general level that
/// correlates any two dimensions with .45, and a specific one. Engagement follows from the others by a regression whose
/// weights are known.
final class WellBeing {
    private static final double CORRELATION = 0.45;
    private static final double SD_OF_OWN_ENGAGEMENT = 0.70;
    private static final Map<Dimension, Double> WEIGHTS_FOR_ENGAGEMENT = Map.of(
            Dimension.TRUST_MGMT, 0.20,
            Dimension.JUSTICE, 0.15,
            Dimension.COOPERATION, 0.25,
            Dimension.LEADER_COOP, 0.15,
            Dimension.INFLUENCE, 0.10,
            Dimension.ROLE_CLARITY, 0.05,
            Dimension.WORKLOAD, 0.20);

    private final Map<Dimension, Double> levels;

    private WellBeing(Map<Dimension, Double> levels) {
        this.levels = levels;
    }

    static WellBeing draw(Employee employee, SyntheticOrganisation organisation, RandomGenerator random) {
        Map<Dimension, Double> levels = new EnumMap<>(Dimension.class);
        double general = Math.sqrt(CORRELATION) * random.nextGaussian();
        double engagement = SD_OF_OWN_ENGAGEMENT * random.nextGaussian();
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.ENGAGEMENT) {
                double own = general + Math.sqrt(1 - CORRELATION) * random.nextGaussian();
                engagement += WEIGHTS_FOR_ENGAGEMENT.getOrDefault(dimension, 0.0) * own;
                levels.put(dimension, own);
            }
        }
        levels.put(Dimension.ENGAGEMENT, engagement);
        levels.replaceAll((dimension, own) -> own
                + organisation.climate(employee.unit(), dimension)
                + employee.occupation().wellBeing());
        return new WellBeing(levels);
    }

    double get(Dimension dimension) {
        return levels.getOrDefault(dimension, 0.0);
    }
}
