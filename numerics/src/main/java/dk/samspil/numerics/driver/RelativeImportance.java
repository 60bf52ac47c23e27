package dk.samspil.numerics.driver;

/// How an outcome's explained variance is divided among drivers that are correlated themselves.
enum RelativeImportance {
    /// The mean gain in R squared over all orders in which the drivers can be taken in.
    SHAPLEY {
        @Override
        double[] of(CrossProducts people) {
            double[] rSquared = people.rSquaredOfSubsets();
            double[] weights = weightsBySubsetSize(people.drivers());
            double[] gains = new double[people.drivers()];
            for (int subset = 0; subset < rSquared.length; subset++) {
                double weight = weights[Integer.bitCount(subset)];
                for (int driver = 0; driver < gains.length; driver++) {
                    int with = subset | (1 << driver);
                    gains[driver] += with == subset ? 0 : weight * (rSquared[with] - rSquared[subset]);
                }
            }
            return gains;
        }
    },
    /// Johnson's relative weights: by way of the uncorrelated variables closest to the drivers.
    JOHNSON {
        @Override
        double[] of(CrossProducts people) {
            int drivers = people.drivers();
            double[][] correlations = people.correlations();
            double[][] among = new double[drivers][drivers];
            for (int i = 0; i < drivers; i++) {
                System.arraycopy(correlations[i], 0, among[i], 0, drivers);
            }
            var eigen = new SymmetricEigen(among);
            double[] weights = new double[drivers];
            for (int k = 0; k < drivers; k++) {
                double beta = 0;
                for (int j = 0; j < drivers; j++) {
                    beta += power(eigen, k, j, -0.5) * correlations[j][drivers];
                }
                for (int i = 0; i < drivers; i++) {
                    double loading = power(eigen, i, k, 0.5);
                    weights[i] += loading * loading * beta * beta;
                }
            }
            return weights;
        }
    };

    private static final double SINGULAR = 1e-10;

    /// For each driver its part of R squared, 0-1; together they are R squared.
    abstract double[] of(CrossProducts people);

    /// `|S|! (p - |S| - 1)! / p!` by the size of S.
    private static double[] weightsBySubsetSize(int drivers) {
        double[] weights = new double[drivers + 1];
        double chosen = 1;
        for (int size = 0; size < drivers; size++) {
            weights[size] = 1 / (drivers * chosen);
            chosen = chosen * (drivers - 1 - size) / (size + 1);
        }
        return weights;
    }

    /// Element `i`, `j` of a power of the matrix, without the directions in which it has no spread.
    private static double power(SymmetricEigen eigen, int i, int j, double exponent) {
        double sum = 0;
        for (int k = 0; k < eigen.size(); k++) {
            if (eigen.value(k) > SINGULAR) {
                sum += eigen.vector(i, k) * eigen.vector(j, k) * Math.pow(eigen.value(k), exponent);
            }
        }
        return sum;
    }
}
