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
    private final CellReadings readings;
    private final SumNetwork network = new SumNetwork();
    private final GuardedUnits units;
    private final BitSet withheld = new BitSet();

    UnitGuard(ResidualGuard guard, CellPlan plan, CellReadings readings) {
        this.guard = guard;
        this.readings = readings;
        this.units = new GuardedUnits(plan.units(), network, readings::people);
    }

    Set<Integer> check() {
        List<Integer> failing = listFailing();
        while (!failing.isEmpty()) {
            var changed = new BitSet();
            for (int unit : failing) {
                withholdOne(unit, changed);
            }
            failing = listFailing();
        }
        return withheld.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    private List<Integer> listFailing() {
        var ranges = guard.ranges(network);
        limit(guard, ranges, units, readings, withheld);
        ranges.settle();
        return units.list().stream()
                .filter(unit -> !guard.isSafe(ranges, units.rest(unit), network.people(units.rest(unit))))
                .toList();
    }

    /// Says what is shown of the units that are not withheld.
    static void limit(
            ResidualGuard guard, SumRanges ranges, GuardedUnits units, CellReadings readings, BitSet withheld) {
        for (int unit : units.list()) {
            for (int quantity = 0; quantity < guard.quantities(); quantity++) {
                if (guard.isShown(quantity, !withheld.get(unit))) {
                    guard.limit(ranges, units.group(unit), units.people(unit), quantity, readings.read(unit, quantity));
                }
            }
        }
    }

    /// Withholds the unit whose rest is at stake or one of those just below it, whichever has the fewest
    /// people; none if one of them was withheld since the rest was looked at.
    private void withholdOne(int failing, BitSet changed) {
        int top = units.fromHereUp(failing)
                .filter(this::isShown)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what stays shown is not safe by itself"));
        var choice = Stream.concat(Stream.of(top), units.highestBelow(top, this::isShown))
                .toList();
        if (choice.stream().noneMatch(changed::get)) {
            choice.forEach(changed::set);
            int cheapest = choice.stream()
                    .min(Comparator.comparingInt(units::people).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            withheld.set(cheapest);
            units.fromHereUp(cheapest).filter(this::isShown).findFirst().ifPresent(changed::set);
        }
    }

    private boolean isShown(int unit) {
        return units.has(unit) && !withheld.get(unit);
    }
}
