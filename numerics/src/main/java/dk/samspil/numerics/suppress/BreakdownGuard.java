package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.GuardedBreakdowns.Guarded;
import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Withholds breakdowns until those that are left tell nothing about single people, beside units that tell
/// nothing by themselves.
final class BreakdownGuard {

    private static final Comparator<Guarded> BY_PLACE = Comparator.comparingInt(
                    (Guarded each) -> each.table().unit())
            .thenComparingInt(each -> each.table().cut());

    private final ResidualGuard guard;
    private final CellReadings readings;
    private final BitSet withheldUnits = new BitSet();
    private final SumNetwork network = new SumNetwork();
    private final GuardedUnits units;
    private final GuardedBreakdowns breakdowns;
    private final Set<Breakdown> withheld = new HashSet<>();

    BreakdownGuard(ResidualGuard guard, CellPlan plan, Set<Integer> withheldUnits, CellReadings readings) {
        this.guard = guard;
        this.readings = readings;
        withheldUnits.forEach(this.withheldUnits::set);
        this.units = new GuardedUnits(plan.units(), network, readings::people);
        var tables = plan.listCuts().stream()
                .filter(table -> !withheldUnits.contains(table.unit()))
                .toList();
        this.breakdowns = new GuardedBreakdowns(units, tables, network, readings);
    }

    List<Breakdown> check() {
        List<Failing> failing = listFailing();
        while (!failing.isEmpty()) {
            var changed = new HashSet<Breakdown>();
            failing.forEach(each -> withholdOne(each, changed));
            failing = listFailing();
        }
        return List.copyOf(withheld);
    }

    /// A rest of which too much is told: of a block, or of a unit.
    private record Failing(int unit, Optional<Guarded> breakdown) {}

    private List<Failing> listFailing() {
        var ranges = guard.ranges(network);
        UnitGuard.limit(guard, ranges, units, readings, withheldUnits);
        breakdowns.list().forEach(each -> limit(ranges, each));
        ranges.settle();
        var ofBlocks = breakdowns.list().stream()
                .filter(each -> each.rests().stream().anyMatch(rest -> isUnsafe(ranges, rest)))
                .map(each -> new Failing(each.table().unit(), Optional.of(each)));
        var ofUnits = units.list().stream()
                .filter(unit -> isUnsafe(ranges, units.rest(unit)))
                .map(unit -> new Failing(unit, Optional.empty()));
        return Stream.concat(ofBlocks, ofUnits).toList();
    }

    private void limit(SumRanges ranges, Guarded breakdown) {
        for (int block = 0; block < breakdown.blocks().size(); block++) {
            int group = breakdown.blocks().get(block);
            for (int quantity = 0; quantity < guard.quantities(); quantity++) {
                if (guard.isShown(quantity, isShown(breakdown))) {
                    var reading = readings.read(
                            breakdown.table().unit(), breakdown.table().cut(), block, quantity);
                    guard.limit(ranges, group, network.people(group), quantity, reading);
                }
            }
        }
    }

    private boolean isShown(Guarded breakdown) {
        return !withheld.contains(breakdown.place());
    }

    private boolean isUnsafe(SumRanges ranges, int rest) {
        return !guard.isSafe(ranges, rest, network.people(rest));
    }

    /// Withholds one breakdown of the [choice][#listChoice], the one of the unit with the fewest people;
    /// none if one of them was withheld since the rest was looked at.
    private void withholdOne(Failing failing, Set<Breakdown> changed) {
        var choice = listChoice(failing);
        if (choice.stream().map(Guarded::place).noneMatch(changed::contains)) {
            choice.forEach(each -> changed.add(each.place()));
            var cheapest = choice.stream()
                    .min(Comparator.comparingInt(this::people).thenComparing(BY_PLACE))
                    .orElseThrow(() -> new IllegalArgumentException("what stays shown is not safe by itself"));
            withheld.add(cheapest.place());
            breakdowns.findFromHereUp(cheapest, this::isShown).ifPresent(above -> changed.add(above.place()));
        }
    }

    /// The breakdown at stake and those just below it; where that is none that is shown, the nearest in the
    /// tree.
    private List<Guarded> listChoice(Failing failing) {
        return failing.breakdown()
                .flatMap(each -> breakdowns.findFromHereUp(each, this::isShown))
                .map(top -> Stream.concat(Stream.of(top), top.highestBelow(this::isShown))
                        .toList())
                .orElseGet(() -> listNearest(failing.unit()));
    }

    private List<Guarded> listNearest(int unit) {
        return breakdowns.list().stream()
                .filter(this::isShown)
                .min(Comparator.<Guarded>comparingInt(
                                each -> units.distance(unit, each.table().unit()))
                        .thenComparingInt(this::people)
                        .thenComparing(BY_PLACE))
                .stream()
                .collect(Collectors.toList());
    }

    private int people(Guarded breakdown) {
        return units.people(breakdown.table().unit());
    }
}
