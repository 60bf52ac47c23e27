package dk.samspil.numerics.suppress;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cells that a battery is withheld for because of what people answered.
///
/// Nobody may be told that this was the reason: they are shown like cells with too few answers.
///
/// @param units those without a result, and so without breakdowns
/// @param breakdowns of units that keep their results, by unit and cut
public record WithheldCells(Set<Integer> units, List<Breakdown> breakdowns) {

    public WithheldCells {
        units = Set.copyOf(units);
        breakdowns = breakdowns.stream()
                .sorted(Comparator.comparingInt(Breakdown::unit).thenComparingInt(Breakdown::cut))
                .toList();
    }

    /// The breakdown of a unit by the cut in this position.
    public record Breakdown(int unit, int cut) {}

    boolean isNothing() {
        return units.isEmpty() && breakdowns.isEmpty();
    }

    /// These and others.
    WithheldCells and(WithheldCells others) {
        return new WithheldCells(
                Stream.concat(units.stream(), others.units.stream()).collect(Collectors.toUnmodifiableSet()),
                Stream.concat(breakdowns.stream(), others.breakdowns.stream()).toList());
    }

    /// What is left of the plan that was looked at.
    public CellPlan takenFrom(CellPlan plan) {
        var dropped = new HashSet<>(breakdowns);
        return plan.without(units::contains).withoutCuts((unit, cut) -> dropped.contains(new Breakdown(unit, cut)));
    }
}
