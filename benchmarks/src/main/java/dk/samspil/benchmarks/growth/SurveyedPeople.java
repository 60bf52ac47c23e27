package dk.samspil.benchmarks.growth;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// People who answered a survey, with six attributes, in a tree in which every unit has four below it.
///
/// Every unit has a leader, counted one level up with the peers; everybody else works in a leaf. Leaves have from 1 to
/// several dozen answers. A leaf has one occupation that most of its people share, as teams have in life; the other
/// attributes are drawn for everybody alike.
final class SurveyedPeople {
    static final int[] CATEGORIES = {8, 2, 5, 5, 3, 4};

    private static final double[][] SHARES = {
        {.24, .20, .16, .12, .10, .08, .06, .04},
        {.76, .24},
        {.12, .22, .26, .26, .14},
        {.14, .22, .26, .24, .14},
        {.70, .25, .05},
        {.40, .30, .20, .10},
    };
    private static final double SAME_OCCUPATION = 0.7;
    private static final double SPREAD_OF_LOG_SIZE = 0.7;
    private static final double NOT_ANSWERED = 0.22;
    private static final int BRANCHES = 4;

    private final int[] parents;
    private final int[] invited;
    private final int[] homes;
    private final int[][] categories;

    private SurveyedPeople(int[] parents, int[] invited, int[] homes, int[][] categories) {
        this.parents = parents;
        this.invited = invited;
        this.homes = homes;
        this.categories = categories;
    }

    /// Draws so many units with so many answers in each on average, the same each time.
    static SurveyedPeople draw(int units, double answersInUnit) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
        int[] parents = IntStream.range(0, units)
                .map(unit -> unit == 0 ? -1 : (unit - 1) / BRANCHES)
                .toArray();
        int firstLeaf = (units - 2) / BRANCHES + 1;
        double inLeaf = (answersInUnit * units - units * (1 - NOT_ANSWERED)) / (units - firstLeaf);
        int[] invited = new int[units];
        IntStream.Builder homes = IntStream.builder();
        IntStream.Builder teams = IntStream.builder();
        for (int unit = 0; unit < units; unit++) {
            int leaderHome = Math.max(parents[unit], 0);
            invited[leaderHome]++;
            if (random.nextDouble() > NOT_ANSWERED) {
                homes.add(leaderHome);
                teams.add(-1);
            }
            int staff = unit < firstLeaf ? 0 : teamSize(inLeaf / (1 - NOT_ANSWERED), random);
            invited[unit] += staff;
            for (int person = 0; person < staff; person++) {
                if (random.nextDouble() > NOT_ANSWERED) {
                    homes.add(unit);
                    teams.add(unit);
                }
            }
        }
        int[] home = homes.build().toArray();
        return new SurveyedPeople(
                parents, invited, home, categories(teams.build().toArray(), units, random));
    }

    private static int teamSize(double mean, RandomGenerator random) {
        double size = mean
                * Math.exp(SPREAD_OF_LOG_SIZE * random.nextGaussian() - SPREAD_OF_LOG_SIZE * SPREAD_OF_LOG_SIZE / 2);
        return Math.max(1, (int) Math.round(size));
    }

    private static int[][] categories(int[] teams, int units, RandomGenerator random) {
        int[] usual =
                IntStream.range(0, units).map(unit -> draw(SHARES[0], random)).toArray();
        int[][] categories = new int[SHARES.length][teams.length];
        for (int person = 0; person < teams.length; person++) {
            boolean asUsual = teams[person] >= 0 && random.nextDouble() < SAME_OCCUPATION;
            categories[0][person] = asUsual ? usual[teams[person]] : draw(SHARES[0], random);
            for (int attribute = 1; attribute < SHARES.length; attribute++) {
                categories[attribute][person] = draw(SHARES[attribute], random);
            }
        }
        return categories;
    }

    private static int draw(double[] shares, RandomGenerator random) {
        double left = random.nextDouble();
        int category = 0;
        while (category < shares.length - 1 && left >= shares[category]) {
            left -= shares[category++];
        }
        return category;
    }

    int units() {
        return parents.length;
    }

    int people() {
        return homes.length;
    }

    int[] parents() {
        return parents;
    }

    int[] invited() {
        return invited;
    }

    int[] homes() {
        return homes;
    }

    int[][] categories() {
        return categories;
    }
}
