package dk.samspil.numerics.compare;

import java.util.HashMap;
import java.util.Map;

/// The mean of the units of one type, as what each of them is compared with.
///
/// Formula: over the units of the type whose mean is shown as a number, `B = sum(n_j m_j) / sum(n_j)` with
/// the lowest number of answers that each shown number stands for; variance
/// `s_p^2 / sum(n_j) + sum(n_j^2) / sum(n_j)^2 / 12`, the last part for rounding. A unit that is more than a
/// twentieth of `sum(n_j)` is left out of its own reference. Unit: points. Smallest meaningful n:
/// [Shrinkage#SMALLEST_TYPE] units of the type. Edge cases: a type with fewer has no reference, nor has a
/// unit without a type; a mean with an open end does not count, but is compared. Source:
/// docs/methods/reference-comparison.md.
///
/// Worked example: 19 units of 10 answers with mean 60, and one of 40 answers with mean 80: 230 answers,
/// `B` 63.5. The large one is more than a twentieth and is compared with the others' 60; each small one is
/// 10 of 230, less than a twentieth, and is compared with 63.5.
public final class TypeMeans {
    private static final double SHARE_TO_LEAVE_OUT = 0.05;

    private final ReleasedMeans units;
    private final int[] types;
    private final double pooledSd;
    private final Map<Integer, Sum> sums = new HashMap<>();

    /// The shown numbers of one type.
    private static final class Sum {
        private int units;
        private double answers;
        private double points;
        private double squares;

        void add(double n, double mean) {
            units++;
            answers += n;
            points += n * mean;
            squares += n * n;
        }
    }

    private TypeMeans(ReleasedMeans units, int[] types, double pooledSd) {
        this.units = units;
        this.types = types.clone();
        this.pooledSd = pooledSd;
    }

    /// The means of all types among units that are judged together.
    ///
    /// @param types for each unit the number of its type; negative where it has none
    /// @param pooledSd standard deviation within units
    /// @throws IllegalArgumentException if there is not a number for every unit
    public static TypeMeans of(ReleasedMeans units, int[] types, double pooledSd) {
        if (units.size() != types.length) {
            throw new IllegalArgumentException(units.size() + " units, but " + types.length + " types");
        }
        var means = new TypeMeans(units, types, pooledSd);
        for (int unit = 0; unit < types.length; unit++) {
            if (types[unit] >= 0 && means.isNumber(unit)) {
                means.sums.computeIfAbsent(types[unit], type -> new Sum()).add(units.lowestN(unit), units.mean(unit));
            }
        }
        return means;
    }

    /// What a unit is compared with; [Reference#NONE] where its type has too few units, and where it is not
    /// shown itself.
    public Reference reference(int unit) {
        Sum all = sums.get(types[unit]);
        if (all == null || all.units < Shrinkage.SMALLEST_TYPE || !units.isShown(unit)) {
            return Reference.NONE;
        }
        double own = isLeftOut(unit, all) ? units.lowestN(unit) : 0;
        double answers = all.answers - own;
        double points = all.points - (own > 0 ? own * units.mean(unit) : 0);
        double squares = all.squares - own * own;
        double rounding = squares / (answers * answers) * units.roundingVariance();
        return new Reference(points / answers, pooledSd * pooledSd / answers + rounding);
    }

    /// How many other units of its type the mean is of.
    public int others(int unit) {
        Sum all = sums.get(types[unit]);
        return all == null ? 0 : all.units - (isNumber(unit) ? 1 : 0);
    }

    private boolean isLeftOut(int unit, Sum all) {
        return isNumber(unit) && units.lowestN(unit) > SHARE_TO_LEAVE_OUT * all.answers;
    }

    private boolean isNumber(int unit) {
        return units.isShown(unit) && units.end(unit) == ReleasedMeans.End.NONE;
    }
}
