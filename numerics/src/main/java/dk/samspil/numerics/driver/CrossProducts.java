package dk.samspil.numerics.driver;

import java.util.Arrays;

/// Sums of squares and products of the drivers and, as the last column, the outcome: all that a regression
/// needs, whoever and however many the people were.
final class CrossProducts {

    /// A driver whose own spread is this small a part of what it was, after others are taken out, is made
    /// of them.
    private static final double SINGULAR = 1e-10;

    private final int drivers;
    private final double[][] products;

    private CrossProducts(double[][] products) {
        this.drivers = products.length - 1;
        this.products = products;
    }

    static CrossProducts none(int drivers) {
        return new CrossProducts(new double[drivers + 1][drivers + 1]);
    }

    /// Of rows that belong to one unit, around the unit's own means.
    static CrossProducts centred(Iterable<double[]> rows, int drivers) {
        double[] means = new double[drivers + 1];
        int n = 0;
        for (double[] row : rows) {
            n++;
            for (int i = 0; i <= drivers; i++) {
                means[i] += (row[i] - means[i]) / n;
            }
        }
        var sums = none(drivers);
        for (double[] row : rows) {
            sums.addDeviations(row, means);
        }
        return sums;
    }

    private void addDeviations(double[] row, double[] means) {
        for (int i = 0; i <= drivers; i++) {
            for (int j = 0; j <= drivers; j++) {
                products[i][j] += (row[i] - means[i]) * (row[j] - means[j]);
            }
        }
    }

    void add(CrossProducts other) {
        for (int i = 0; i <= drivers; i++) {
            for (int j = 0; j <= drivers; j++) {
                products[i][j] += other.products[i][j];
            }
        }
    }

    int drivers() {
        return drivers;
    }

    /// Whether the outcome differs at all.
    boolean hasOutcomeSpread() {
        return products[drivers][drivers] > 0;
    }

    /// The matrix of correlations; a driver without spread correlates with nothing but itself.
    double[][] correlations() {
        double[][] correlations = new double[drivers + 1][drivers + 1];
        for (int i = 0; i <= drivers; i++) {
            for (int j = 0; j <= drivers; j++) {
                double scale = Math.sqrt(products[i][i] * products[j][j]);
                correlations[i][j] = i == j ? 1 : scale > 0 ? products[i][j] / scale : 0;
            }
        }
        return correlations;
    }

    /// The share of the outcome's variance that each subset of drivers goes together with, by the subset's
    /// bits.
    double[] rSquaredOfSubsets() {
        double[] rSquared = new double[1 << drivers];
        descend(correlations(), 0, 0, 0, rSquared);
        return rSquared;
    }

    /// Decides about one driver after the other; each that is taken in is swept out of those not decided
    /// yet.
    private void descend(double[][] rest, int driver, int subset, double explained, double[] rSquared) {
        if (driver == drivers) {
            rSquared[subset] = explained;
            return;
        }
        descend(rest, driver + 1, subset, explained, rSquared);
        double pivot = rest[driver][driver];
        int with = subset | (1 << driver);
        if (pivot < SINGULAR) {
            descend(rest, driver + 1, with, explained, rSquared);
            return;
        }
        double partial = rest[driver][drivers];
        descend(sweptBy(rest, driver), driver + 1, with, explained + partial * partial / pivot, rSquared);
    }

    private double[][] sweptBy(double[][] rest, int driver) {
        double[][] swept = new double[drivers + 1][];
        for (int i = driver + 1; i <= drivers; i++) {
            swept[i] = Arrays.copyOf(rest[i], drivers + 1);
            double factor = rest[driver][i] / rest[driver][driver];
            for (int j = driver + 1; j <= drivers; j++) {
                swept[i][j] -= factor * rest[driver][j];
            }
        }
        return swept;
    }
}
