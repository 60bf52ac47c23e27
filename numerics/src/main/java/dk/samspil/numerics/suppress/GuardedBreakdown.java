package dk.samspil.numerics.suppress;

import dk.samspil.numerics.suppress.WithheldCells.Breakdown;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A breakdown among the groups of a [SumNetwork].
///
/// @param blocks the groups of its blocks
/// @param below the highest breakdowns below by the same cut whose blocks each lie inside one block of this
record GuardedBreakdown(CutTable table, List<Integer> blocks, List<GuardedBreakdown> below) {

    GuardedBreakdown {
        blocks = List.copyOf(blocks);
        below = List.copyOf(below);
    }

    Breakdown place() {
        return new Breakdown(table.unit(), table.cut());
    }

    /// The highest breakdowns below that fulfil a condition.
    Stream<GuardedBreakdown> highestBelow(Predicate<GuardedBreakdown> condition) {
        return below.stream().flatMap(each -> condition.test(each) ? Stream.of(each) : each.highestBelow(condition));
    }

    /// Whether each of its blocks lies inside one block of another breakdown by the same cut.
    boolean refines(CutTable coarser) {
        return table.blocks().stream()
                .allMatch(block -> coarser.blocks().stream().anyMatch(whole -> isInside(block, whole)));
    }

    /// Its blocks that lie inside a block of a coarser breakdown.
    Stream<Integer> blocksInside(CutTable.Block whole) {
        return IntStream.range(0, blocks.size())
                .filter(block -> isInside(table.blocks().get(block), whole))
                .mapToObj(blocks::get);
    }

    private static boolean isInside(CutTable.Block block, CutTable.Block whole) {
        return whole.categories().containsAll(block.categories());
    }
}
