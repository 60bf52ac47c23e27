package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cells of a plan's units as groups of a [SumNetwork], and for each the rest: its people in no cell
/// below.
final class GuardedUnits {

    private static final int NO_CELL = -1;

    private final UnitTree tree;
    private final SumNetwork network;
    private final List<Integer> units = new ArrayList<>();
    /// By unit, the highest units with cells at or below it.
    private final List<List<Integer>> highest = new ArrayList<>();
    /// By unit, the highest units with cells below it.
    private final List<List<Integer>> below = new ArrayList<>();
    private final int[] groups;
    private final int[] rests;

    GuardedUnits(UnitPlan plan, SumNetwork network, IntUnaryOperator people) {
        this.tree = plan.tree();
        this.network = network;
        this.groups = new int[tree.size()];
        this.rests = new int[tree.size()];
        Arrays.fill(groups, NO_CELL);
        IntStream.range(0, tree.size()).forEach(unit -> {
            highest.add(List.of());
            below.add(List.of());
        });
        tree.bottomUp().forEach(unit -> {
            below.set(
                    unit,
                    tree.children(unit)
                            .boxed()
                            .flatMap(child -> highest.get(child).stream())
                            .toList());
            if (plan.decision(unit).isPublished()) {
                add(unit, people.applyAsInt(unit));
                highest.set(unit, List.of(unit));
            } else {
                highest.set(unit, below.get(unit));
            }
        });
    }

    private void add(int unit, int people) {
        units.add(unit);
        groups[unit] = network.add(people);
        rests[unit] = network.addRest(
                groups[unit], below.get(unit).stream().map(each -> groups[each]).toList());
    }

    /// The units with cells, each after all below it.
    List<Integer> list() {
        return units;
    }

    boolean has(int unit) {
        return groups[unit] != NO_CELL;
    }

    int group(int unit) {
        return groups[unit];
    }

    int rest(int unit) {
        return rests[unit];
    }

    int people(int unit) {
        return network.people(groups[unit]);
    }

    /// The highest units below with a cell that fulfils a condition.
    Stream<Integer> highestBelow(int unit, IntPredicate condition) {
        return below.get(unit).stream()
                .flatMap(each -> condition.test(each) ? Stream.of(each) : highestBelow(each, condition));
    }

    /// The units from this one up, those without a cell among them.
    IntStream fromHereUp(int unit) {
        return IntStream.concat(IntStream.of(unit), tree.ancestors(unit));
    }

    /// The number of steps from one unit to another along the tree.
    int distance(int one, int other) {
        var above = fromHereUp(one).toArray();
        int meeting = fromHereUp(other)
                .filter(unit -> Arrays.stream(above).anyMatch(each -> each == unit))
                .findFirst()
                .orElseThrow();
        return tree.depth(one) + tree.depth(other) - 2 * tree.depth(meeting);
    }
}
