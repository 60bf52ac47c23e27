package dk.samspil.numerics.scale;

import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// rwg(j): how much the people of one unit agree, compared with answers given at random.
///
/// Formula: with J items, the mean item variance `v` (divisor n - 1) inside the unit and the variance of random
/// answers `e = (A^2 - 1) / 12` for A options (5 options: 2.0), `r = v / e` and `rwg(j) = J (1 - r) / (J (1 -
/// r) + r)`. Unit: none, 0-1. Smallest meaningful n: two people who answered every item; 10 before anybody
/// looks at it. Edge cases: people with a missing answer are left out ("listwise"); fewer than two people left
/// give `NaN`; disagreement beyond randomness (`r >= 1`) gives 0, never a negative figure and never one above
/// 1. Reversing an item changes nothing. Source: James, Demaree and Wolf (1984), Journal of Applied Psychology
/// 69:85-98; LeBreton and Senter (2008), Organizational Research Methods 11:815-852.
///
/// Worked example: (4,4), (4,5), (5,5) on 1 to 5 have v 1/3, r 1/6 and rwg(j) .909. More in
/// docs/methods/rwg.md.
///
/// @param persons people with all items answered
/// @param rwgj the index, `NaN` with fewer than two people
public record WithinGroupAgreement(int persons, double rwgj) {

    /// The agreement of one unit.
    ///
    /// @param answers people by items, on `scale`, `NaN` if missing
    /// @throws IllegalArgumentException if people have different numbers of entries
    public static WithinGroupAgreement of(double[][] answers, AnswerScale scale) {
        var rows = CompleteRows.of(answers);
        double meanVariance = IntStream.range(0, rows.items())
                .mapToDouble(item -> rows.item(item).sd())
                .map(sd -> sd * sd)
                .average()
                .orElse(Double.NaN);
        double options = scale.options();
        double ratio = meanVariance / ((options * options - 1) / 12);
        return new WithinGroupAgreement(rows.persons(), rwgj(rows.items(), ratio));
    }

    /// The agreement of every unit, where `group[i]` says which unit `answers[i]` belongs to.
    ///
    /// @throws IllegalArgumentException if the arrays or people's rows differ in length
    public static SortedMap<Integer, WithinGroupAgreement> byGroup(double[][] answers, int[] group, AnswerScale scale) {
        if (answers.length != group.length) {
            throw new IllegalArgumentException(answers.length + " people, but " + group.length + " units");
        }
        var units = new TreeMap<Integer, ArrayList<double[]>>();
        for (int i = 0; i < answers.length; i++) {
            units.computeIfAbsent(group[i], unit -> new ArrayList<>()).add(answers[i]);
        }
        var agreement = new TreeMap<Integer, WithinGroupAgreement>();
        units.forEach((unit, people) -> agreement.put(unit, of(people.toArray(double[][]::new), scale)));
        return agreement;
    }

    private static double rwgj(int items, double ratio) {
        if (ratio >= 1) {
            return 0;
        }
        return items * (1 - ratio) / (items * (1 - ratio) + ratio);
    }
}
