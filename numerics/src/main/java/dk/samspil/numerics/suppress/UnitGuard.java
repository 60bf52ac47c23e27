package dk.samspil.numerics.suppress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Withholds units until the results of those that are left tell nothing about single people, looking at no
/// breakdowns.
final class UnitGuard {

    private final ResidualGuard guard;
    private final GuardedPlan plan;
    private final CellReadings readings;
    private final BitSet withheld = new BitSet();

    /// @param plan without breakdowns
    UnitGuard(ResidualGuard guard, GuardedPlan plan, CellReadings readings) {
        this.guard = guard;
        this.plan = plan;
        this.readings = readings;
    }

    Set<Integer> check() {
        var unsafe = selectUnsafe(plan.atoms());
        while (!unsafe.isEmpty()) {
            var changed = new BitSet();
            unsafe.forEach(atom -> withholdOne(plan.unitOf(atom), changed));
            if (changed.isEmpty()) {
                throw new IllegalArgumentException("what stays shown is not safe by itself");
            }
            unsafe = selectUnsafe(unsafe);
        }
        return withheld.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    private List<Integer> selectUnsafe(List<Integer> atoms) {
        var ranges = guard.read(plan, readings, this::isShown, breakdown -> false);
        return guard.selectUnsafe(atoms, plan, ranges);
    }

    private boolean isShown(int unit) {
        return plan.has(unit) && !withheld.get(unit);
    }

    /// Withholds the unit, or the nearest above that is shown, or one of those just below that, whichever
    /// has the fewest people; none if one of them was changed since the people at stake were looked at.
    private void withholdOne(int unsafe, BitSet changed) {
        var choice = plan.fromHereUp(unsafe)
                .filter(this::isShown)
                .limit(1)
                .boxed()
                .flatMap(top -> Stream.concat(Stream.of(top), plan.highestBelow(top, this::isShown)))
                .toList();
        if (choice.stream().anyMatch(changed::get)) {
            return;
        }
        choice.stream()
                .min(Comparator.comparingInt(plan::people).thenComparing(Comparator.naturalOrder()))
                .ifPresent(cheapest -> {
                    choice.forEach(changed::set);
                    withheld.set(cheapest);
                    plan.fromHereUp(cheapest).filter(this::isShown).findFirst().ifPresent(changed::set);
                });
    }
}
