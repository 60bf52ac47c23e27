package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which of some blocks of people are nothing new beside published cells, and whether all of them together
/// are.
final class KnownBlocks {

    private final List<BitSet> blocks;
    private final Function<BitSet, Optional<List<Integer>>> compose;
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> cells = new ArrayList<>();
    private final boolean together;

    /// @param compose the cells from which a figure for some people follows
    KnownBlocks(BitSet region, List<BitSet> blocks, Function<BitSet, Optional<List<Integer>>> compose) {
        this.blocks = blocks;
        this.compose = compose;
        for (int block = 0; block < blocks.size(); block++) {
            int number = block;
            compose.apply(blocks.get(block)).ifPresentOrElse(cells::addAll, () -> unknown.add(number));
        }
        var whole = compose.apply(region);
        whole.ifPresent(cells::addAll);
        this.together = whole.isPresent();
    }

    /// Whether a figure for some of the unknown blocks together is nothing new.
    boolean isKnown(BitSet union) {
        boolean all = union.cardinality()
                == selectUnknown().stream().mapToInt(BitSet::cardinality).sum();
        return (all && together) || compose.apply(union).isPresent();
    }

    /// Whether each block is known, or all but one and all of them together.
    boolean isEverything() {
        return unknown.size() <= (together ? 1 : 0);
    }

    /// The cells that everything known follows from.
    List<Integer> listCells() {
        return cells.stream().distinct().sorted().toList();
    }

    List<BitSet> selectUnknown() {
        return unknown.stream().map(blocks::get).toList();
    }

    /// The same exchange, its blocks numbered among all of them instead of among the unknown ones.
    SmallestExchange inAllBlocks(SmallestExchange ofUnknown) {
        return new SmallestExchange(
                ofUnknown.people(),
                ofUnknown.blocks().stream().map(unknown::get).toList());
    }
}
