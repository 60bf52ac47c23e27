package dk.samspil.benchmarks.municipality;

import java.util.stream.DoubleStream;

/// Who answers: a logistic model in occupation, age, sex, unit and the person's own well-being, so that those who
/// answer are not quite like those who do not.
final class NonResponse {
    private static final double EFFECT_OF_ENGAGEMENT = 0.15;
    private static final double WIDEST_INTERCEPT = 10;
    private static final int HALVINGS = 50;

    private NonResponse() {}

    /// The log-odds of answering, apart from the intercept.
    static double willingness(Employee employee, WellBeing wellBeing, SyntheticOrganisation organisation) {
        return employee.willingness()
                + organisation.willingness(employee.unit())
                + EFFECT_OF_ENGAGEMENT * wellBeing.get(Dimension.ENGAGEMENT);
    }

    /// The intercept with which people of this willingness answer at the wanted rate.
    static double intercept(double[] willingness, double responseRate) {
        double low = -WIDEST_INTERCEPT;
        double high = WIDEST_INTERCEPT;
        for (int i = 0; i < HALVINGS; i++) {
            double intercept = (low + high) / 2;
            double expected = DoubleStream.of(willingness)
                    .map(each -> probability(intercept + each))
                    .sum();
            if (expected > responseRate * willingness.length) {
                high = intercept;
            } else {
                low = intercept;
            }
        }
        return low;
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
