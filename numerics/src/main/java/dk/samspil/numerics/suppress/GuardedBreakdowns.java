package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The blocks of a plan's breakdowns as groups of a [SumNetwork], and for each block its rest: the people
/// in no block of a breakdown below by the same cut.
///
/// Of the breakdowns below a unit those are taken away whose blocks each lie inside one block of the
/// unit's.
final class GuardedBreakdowns {

    /// A breakdown.
    ///
    /// @param blocks their groups
    /// @param rests what is left of each
    /// @param below the highest breakdowns below that are taken away
    record Guarded(CutTable table, List<Integer> blocks, List<Integer> rests, List<Guarded> below) {
        Breakdown place() {
            return new Breakdown(table.unit(), table.cut());
        }

        /// The highest breakdowns below that fulfil a condition.
        Stream<Guarded> highestBelow(Predicate<Guarded> condition) {
            return below.stream()
                    .flatMap(each -> condition.test(each) ? Stream.of(each) : each.highestBelow(condition));
        }
    }

    private final GuardedUnits units;
    private final SumNetwork network;
    private final CellReadings readings;
    private final Map<Breakdown, Guarded> breakdowns = new LinkedHashMap<>();
    private final Map<Breakdown, Guarded> above = new HashMap<>();

    GuardedBreakdowns(GuardedUnits units, List<CutTable> tables, SumNetwork network, CellReadings readings) {
        this.units = units;
        this.network = network;
        this.readings = readings;
        var byUnit = new HashMap<Integer, List<CutTable>>();
        tables.forEach(table ->
                byUnit.computeIfAbsent(table.unit(), unit -> new ArrayList<>()).add(table));
        units.list().forEach(unit -> byUnit.getOrDefault(unit, List.of()).forEach(this::add));
    }

    private void add(CutTable table) {
        var below = listBelow(table.unit(), table);
        var blocks = IntStream.range(0, table.blocks().size())
                .map(block -> network.add(readings.people(table.unit(), table.cut(), block)))
                .boxed()
                .toList();
        network.addParts(units.group(table.unit()), blocks);
        var rests = IntStream.range(0, blocks.size())
                .map(block -> network.addRest(blocks.get(block), listInside(table, block, below)))
                .boxed()
                .toList();
        var guarded = new Guarded(table, blocks, rests, below);
        breakdowns.put(guarded.place(), guarded);
        below.forEach(each -> above.put(each.place(), guarded));
    }

    /// The highest breakdowns below a unit that a breakdown of it can be compared with.
    private List<Guarded> listBelow(int unit, CutTable table) {
        var found = new ArrayList<Guarded>();
        units.highestBelow(unit, below -> true).forEach(below -> {
            var lower = breakdowns.get(new Breakdown(below, table.cut()));
            if (lower != null && refines(lower.table(), table)) {
                found.add(lower);
            } else {
                found.addAll(listBelow(below, table));
            }
        });
        return found;
    }

    private static boolean refines(CutTable lower, CutTable table) {
        return lower.blocks().stream()
                .allMatch(block -> table.blocks().stream().anyMatch(whole -> isInside(block, whole)));
    }

    private static boolean isInside(CutTable.Block block, CutTable.Block whole) {
        return whole.categories().containsAll(block.categories());
    }

    private static List<Integer> listInside(CutTable table, int block, List<Guarded> below) {
        var whole = table.blocks().get(block);
        return below.stream()
                .flatMap(lower -> IntStream.range(0, lower.blocks().size())
                        .filter(each -> isInside(lower.table().blocks().get(each), whole))
                        .mapToObj(lower.blocks()::get))
                .toList();
    }

    Collection<Guarded> list() {
        return breakdowns.values();
    }

    /// The nearest breakdown at or above this one that fulfils a condition and from which this one is taken
    /// away.
    Optional<Guarded> findFromHereUp(Guarded from, Predicate<Guarded> condition) {
        return Stream.iterate(Optional.of(from), Optional::isPresent, each -> findAbove(each.get()))
                .flatMap(Optional::stream)
                .filter(condition)
                .findFirst();
    }

    private Optional<Guarded> findAbove(Guarded breakdown) {
        return Optional.ofNullable(above.get(breakdown.place()));
    }
}
