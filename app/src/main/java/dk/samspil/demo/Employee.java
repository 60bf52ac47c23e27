package dk.samspil.demo;

import java.util.Arrays;
import java.util.Map;

/// An invented employee: what the staff list says, and how the person sees the workplace. Nobody has a name.
///
/// @param outlook how the person sees everything, in standard deviations
/// @param views how the person sees each theme beyond that, in standard deviations
record Employee(
        String id,
        String unitId,
        boolean isLeader,
        String occupation,
        Sex sex,
        AgeGroup ageGroup,
        int hiredYear,
        double outlook,
        Map<Theme, Double> views) {
    /// As the staff list writes it.
    enum Sex {
        F,
        M
    }

    /// An age group as the staff list writes it, its share of all employees, how inclined it is to answer, in
    /// log-odds, and the most years one may have been employed at that age.
    enum AgeGroup {
        UNDER_30("18-29", 0.14, -0.45, 9),
        THIRTIES("30-39", 0.22, -0.15, 19),
        FORTIES("40-49", 0.25, 0.05, 29),
        FIFTIES("50-59", 0.27, 0.20, 39),
        FROM_60("60+", 0.12, 0.15, 45);

        private final String label;
        private final double share;
        private final double inclination;
        private final int mostYears;

        AgeGroup(String label, double share, double inclination, int mostYears) {
            this.label = label;
            this.share = share;
            this.inclination = inclination;
            this.mostYears = mostYears;
        }

        String label() {
            return label;
        }

        double inclination() {
            return inclination;
        }

        int mostYears() {
            return mostYears;
        }

        /// The group in which a number from 0 to 1 falls when the groups lie side by side.
        static AgeGroup at(double position) {
            double upTo = 0;
            for (AgeGroup group : values()) {
                upTo += group.share;
                if (position < upTo) {
                    return group;
                }
            }
            return FROM_60;
        }
    }

    /// A band of full years since somebody was hired, as the answers write it.
    enum Seniority {
        UNDER_2("0-1", 0),
        FROM_2("2-4", 2),
        FROM_5("5-9", 5),
        FROM_10("10-19", 10),
        FROM_20("20+", 20);

        private final String label;
        private final int fromYears;

        Seniority(String label, int fromYears) {
            this.label = label;
            this.fromYears = fromYears;
        }

        String label() {
            return label;
        }

        static Seniority of(int years) {
            return Arrays.stream(values())
                    .filter(band -> band.fromYears <= years)
                    .reduce((shorter, longer) -> longer)
                    .orElseThrow(() -> new IllegalArgumentException("hired in " + -years + " years"));
        }
    }

    Employee {
        views = Map.copyOf(views);
    }

    Employee in(String otherUnitId) {
        return new Employee(id, otherUnitId, isLeader, occupation, sex, ageGroup, hiredYear, outlook, views);
    }

    Employee with(double newOutlook, Map<Theme, Double> newViews) {
        return new Employee(id, unitId, isLeader, occupation, sex, ageGroup, hiredYear, newOutlook, newViews);
    }

    /// How long the person has been employed in a year.
    Seniority seniorityIn(int year) {
        return Seniority.of(year - hiredYear);
    }

    /// The view of one theme.
    double viewOf(Theme theme) {
        return views.getOrDefault(theme, 0.0);
    }
}
