package dk.samspil.benchmarks.municipality;

import java.util.ArrayList;
import java.util.List;

/// How large a municipality is made and how it answers.
///
/// @param units all units of the tree; at least one a level
/// @param levels levels of the tree, at least 2
/// @param employees all employees, at least two a unit; each unit has a leader among them
/// @param responseRate the expected share 0-1 that answers
/// @param itemNonResponse the expected share 0-1 of questions skipped by those who answer
public record MunicipalityShape(int units, int levels, int employees, double responseRate, double itemNonResponse) {

    /// A large Danish municipality.
    public static final MunicipalityShape DEFAULT = new MunicipalityShape(1_500, 6, 30_000, 0.78, 0.02);

    private static final int HALVINGS = 100;

    public MunicipalityShape {
        if (levels < 2 || units < levels || employees < 2 * units) {
            throw new IllegalArgumentException(
                    "no municipality of %d units on %d levels with %d employees".formatted(units, levels, employees));
        }
        if (!(responseRate > 0 && responseRate < 1 && itemNonResponse >= 0 && itemNonResponse < 1)) {
            throw new IllegalArgumentException(
                    "no shares: response rate " + responseRate + ", item non-response " + itemNonResponse);
        }
    }

    /// The same municipality grown: so many units, as many employees in each as before.
    public MunicipalityShape withUnits(int number) {
        int staff = Math.toIntExact((long) employees * number / units);
        return new MunicipalityShape(number, levels, staff, responseRate, itemNonResponse);
    }

    /// The number of units on every level, the root first: each level is about the same number of times larger than
    /// the one above. The default shape has 1, 4, 17, 68, 278 and 1,132.
    List<Integer> unitsOnLevels() {
        double ratio = growth();
        List<Integer> counts = new ArrayList<>();
        int left = units;
        for (int level = 0; level < levels - 1; level++) {
            int count = Math.toIntExact(Math.round(Math.pow(ratio, level)));
            counts.add(count);
            left -= count;
        }
        counts.add(left);
        return counts;
    }

    private double growth() {
        double low = 1;
        double high = units;
        for (int i = 0; i < HALVINGS; i++) {
            double ratio = (low + high) / 2;
            double sum = 0;
            for (int level = 0; level < levels; level++) {
                sum += Math.pow(ratio, level);
            }
            if (sum > units) {
                high = ratio;
            } else {
                low = ratio;
            }
        }
        return low;
    }
}
