package dk.samspil.benchmarks.municipality;

import java.util.random.RandomGenerator;

/// What the register knows of an employee.
///
/// @param number from 0
/// @param unit the unit worked in
/// @param hired a year
record Employee(int number, int unit, boolean leader, Occupation occupation, Sex sex, AgeGroup age, int hired) {
    private static final double SHARE_OF_WOMEN = 0.76;
    private static final double MEAN_YEARS_OF_SERVICE = 8;

    enum Sex {
        F(0.15),
        M(0);

        private final double willingness;

        Sex(double willingness) {
            this.willingness = willingness;
        }
    }

    static Employee draw(int number, SyntheticOrganisation organisation, RandomGenerator random) {
        boolean leader = organisation.isLeader(number);
        return new Employee(
                number,
                organisation.unitOf(number),
                leader,
                leader ? Occupation.LEADER : Occupation.draw(random),
                random.nextDouble() < SHARE_OF_WOMEN ? Sex.F : Sex.M,
                AgeGroup.draw(random),
                SyntheticMunicipality.YEAR - (int) (MEAN_YEARS_OF_SERVICE * random.nextExponential()));
    }

    /// What this person adds to the log-odds of answering, apart from unit and well-being.
    double willingness() {
        return occupation.willingness() + age.willingness() + sex.willingness;
    }
}
