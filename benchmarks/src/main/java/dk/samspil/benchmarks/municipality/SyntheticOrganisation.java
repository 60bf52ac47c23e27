package dk.samspil.benchmarks.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// The tree of units, how many work in each, and its climate. Units are numbered from the root, level by level.
///
/// Everybody but the leaders works in a leaf, in teams of very different sizes; a unit above the leaves employs its
/// own leader only, so that a rule against small groups has something to do.
///
/// A unit's climate is that of the unit above and something of its own. All units together make observed scores agree
/// with an ICC(1) of about .10 in the leaves: 15 per cent of the variance between units lies on each level between root
/// and leaves, the rest on the leaves. Seven tenths of a unit's own climate are the same for every dimension.
final class SyntheticOrganisation {
    private static final double LATENT_ICC = 0.125;
    private static final double SHARE_OF_A_MIDDLE_LEVEL = 0.15;
    private static final double SHARED_BY_DIMENSIONS = 0.7;
    private static final double SPREAD_OF_WILLINGNESS = 0.45;
    private static final double SPREAD_OF_LOG_SIZE = 0.6;
    private static final int SMALLEST_TEAM = 3;

    private final MunicipalityShape shape;
    private final int firstLeaf;
    private final int[] parents;
    private final int[] levels;
    private final double[][] climates;
    private final double[] willingness;
    /// `firstEmployees[leaf - firstLeaf]`: the number of the first employee in the leaf who does not lead.
    private final int[] firstEmployees;

    SyntheticOrganisation(MunicipalityShape shape, RandomGenerator random) {
        this.shape = shape;
        this.firstLeaf = shape.units() - shape.unitsOnLevels().getLast();
        this.parents = new int[shape.units()];
        this.levels = new int[shape.units()];
        this.climates = new double[shape.units()][];
        this.willingness = new double[shape.units()];
        this.firstEmployees = new int[shape.units() - firstLeaf];
        growTree();
        for (int unit = 0; unit < shape.units(); unit++) {
            climates[unit] = climate(unit, random);
            willingness[unit] = SPREAD_OF_WILLINGNESS * random.nextGaussian();
        }
        staffLeaves(random);
    }

    private void growTree() {
        List<Integer> counts = shape.unitsOnLevels();
        parents[0] = -1;
        levels[0] = 1;
        int firstAbove = 0;
        int first = 1;
        for (int level = 2; level <= counts.size(); level++) {
            int above = counts.get(level - 2);
            for (int i = 0; i < counts.get(level - 1); i++) {
                parents[first + i] = firstAbove + i % above;
                levels[first + i] = level;
            }
            firstAbove = first;
            first += counts.get(level - 1);
        }
    }

    private double[] climate(int unit, RandomGenerator random) {
        double sd = Math.sqrt(LATENT_ICC / (1 - LATENT_ICC) * shareOfLevel(levels[unit]));
        double general = random.nextGaussian();
        var climate = new double[Dimension.values().length];
        for (int dimension = 0; dimension < climate.length; dimension++) {
            double own = Math.sqrt(SHARED_BY_DIMENSIONS) * general
                    + Math.sqrt(1 - SHARED_BY_DIMENSIONS) * random.nextGaussian();
            climate[dimension] = sd * own + (unit == 0 ? 0 : climates[parents[unit]][dimension]);
        }
        return climate;
    }

    private double shareOfLevel(int level) {
        if (level == 1) {
            return 0;
        }
        return level < shape.levels() ? SHARE_OF_A_MIDDLE_LEVEL : 1 - SHARE_OF_A_MIDDLE_LEVEL * (shape.levels() - 2);
    }

    private void staffLeaves(RandomGenerator random) {
        int leaves = firstEmployees.length;
        var weights = new double[leaves];
        double total = 0;
        for (int leaf = 0; leaf < leaves; leaf++) {
            weights[leaf] = Math.exp(SPREAD_OF_LOG_SIZE * random.nextGaussian());
            total += weights[leaf];
        }
        int others = shape.employees() - shape.units();
        int smallest = Math.min(SMALLEST_TEAM, others / leaves);
        double before = 0;
        for (int leaf = 0; leaf < leaves; leaf++) {
            firstEmployees[leaf] =
                    shape.units() + smallest * leaf + (int) ((others - smallest * leaves) * (before / total));
            before += weights[leaf];
        }
    }

    MunicipalityShape shape() {
        return shape;
    }

    /// The unit above, or -1 for the root.
    int parent(int unit) {
        return parents[unit];
    }

    /// The level of a unit; 1 is the root's.
    int level(int unit) {
        return levels[unit];
    }

    /// How a unit differs from the municipality's mean in a dimension, on the latent scale.
    double climate(int unit, Dimension dimension) {
        return climates[unit][dimension.ordinal()];
    }

    /// What a unit adds to the log-odds of answering.
    double willingness(int unit) {
        return willingness[unit];
    }

    /// Whether an employee, numbered from 0, leads a unit. The leaders come first, in the order of their units.
    boolean isLeader(int employee) {
        return employee < shape.units();
    }

    /// The unit an employee works in.
    int unitOf(int employee) {
        if (isLeader(employee)) {
            return employee;
        }
        int found = Arrays.binarySearch(firstEmployees, employee);
        return firstLeaf + (found >= 0 ? found : -found - 2);
    }
}
