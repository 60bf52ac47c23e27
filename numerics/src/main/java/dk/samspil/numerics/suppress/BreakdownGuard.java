package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Withholds breakdowns by some cuts until those that are left tell nothing about single people, beside units
/// that tell nothing by themselves.
final class BreakdownGuard {

    private static final Comparator<GuardedBreakdown> BY_PLACE = Comparator.comparingInt(
                    (GuardedBreakdown each) -> each.table().unit())
            .thenComparingInt(each -> each.table().cut());

    private final ResidualGuard guard;
    private final GuardedPlan plan;
    private final Set<Integer> withheldUnits;
    private final CellReadings readings;
    private final Set<Breakdown> withheld = new HashSet<>();

    BreakdownGuard(ResidualGuard guard, GuardedPlan plan, Set<Integer> withheldUnits, CellReadings readings) {
        this.guard = guard;
        this.plan = plan;
        this.withheldUnits = withheldUnits;
        this.readings = readings;
    }

    boolean isSafe() {
        return selectUnsafe(plan.atoms()).isEmpty();
    }

    /// Which breakdowns to withhold. People about whom too much follows even without any breakdown are none of
    /// its business: that is decided where the quantities that stay shown are.
    Set<Breakdown> check() {
        var unsafe = selectUnsafe(plan.atoms());
        if (!unsafe.isEmpty()) {
            unsafe.removeAll(selectUnsafe(unsafe, breakdown -> false));
        }
        while (!unsafe.isEmpty()) {
            var changed = new HashSet<Breakdown>();
            unsafe.forEach(atom -> withholdOne(plan.unitOf(atom), changed));
            if (changed.isEmpty()) {
                throw new IllegalStateException("breakdowns make people known, and none can be withheld");
            }
            unsafe = selectUnsafe(unsafe);
        }
        return withheld;
    }

    private List<Integer> selectUnsafe(List<Integer> atoms) {
        return new ArrayList<>(selectUnsafe(atoms, this::isShown));
    }

    private List<Integer> selectUnsafe(List<Integer> atoms, Predicate<GuardedBreakdown> shown) {
        var ranges = guard.read(plan, readings, unit -> !withheldUnits.contains(unit), shown);
        return guard.selectUnsafe(atoms, plan, ranges);
    }

    private boolean isShown(GuardedBreakdown breakdown) {
        return !withheld.contains(breakdown.place());
    }

    /// Withholds the breakdown of the [choice][#listChoice] whose unit has the fewest people; none if one
    /// of them was changed since the people at stake were looked at.
    private void withholdOne(int unsafe, Set<Breakdown> changed) {
        var choice = listChoice(unsafe);
        if (choice.stream().map(GuardedBreakdown::place).anyMatch(changed::contains)) {
            return;
        }
        choice.stream()
                .min(Comparator.comparingInt(this::people).thenComparing(BY_PLACE))
                .ifPresent(cheapest -> {
                    choice.forEach(each -> changed.add(each.place()));
                    withheld.add(cheapest.place());
                    findFromHereUp(cheapest.table().unit(), cheapest.table().cut())
                            .ifPresent(above -> changed.add(above.place()));
                });
    }

    /// For each cut the nearest breakdown from the unit up and those just below it; where there are none, the
    /// nearest breakdown in the tree.
    private List<GuardedBreakdown> listChoice(int unit) {
        var around = plan.cuts().stream()
                .flatMap(cut -> findFromHereUp(unit, cut).stream())
                .flatMap(top -> Stream.concat(Stream.of(top), top.highestBelow(this::isShown)))
                .toList();
        return around.isEmpty() ? listNearest(unit) : around;
    }

    private Optional<GuardedBreakdown> findFromHereUp(int unit, int cut) {
        return plan.fromHereUp(unit)
                .boxed()
                .flatMap(each -> plan.findBreakdown(each, cut).stream())
                .filter(this::isShown)
                .findFirst();
    }

    private List<GuardedBreakdown> listNearest(int unit) {
        return plan.breakdowns().stream()
                .filter(this::isShown)
                .min(Comparator.<GuardedBreakdown>comparingInt(
                                each -> plan.distance(unit, each.table().unit()))
                        .thenComparingInt(this::people)
                        .thenComparing(BY_PLACE))
                .stream()
                .toList();
    }

    private int people(GuardedBreakdown breakdown) {
        return plan.people(breakdown.table().unit());
    }
}
