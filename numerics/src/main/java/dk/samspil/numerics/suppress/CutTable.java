package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.stream.Stream;

/// A breakdown of one unit as it is published: every person of the unit's cell is in exactly one block.
///
/// @param unit the unit
/// @param cut the position of the [Cut] in the list the plan was made with
/// @param blocks at least two
public record CutTable(int unit, int cut, List<Block> blocks) {

    public CutTable {
        blocks = List.copyOf(blocks);
        if (blocks.size() < 2) {
            throw new IllegalArgumentException("a breakdown has at least two blocks, not " + blocks.size());
        }
        var categories = blocks.stream().flatMap(block -> block.categories().stream());
        if (categories.distinct().count()
                < blocks.stream().mapToInt(block -> block.categories().size()).sum()) {
            throw new IllegalArgumentException("a category stands in two blocks: " + blocks);
        }
    }

    /// Categories shown together.
    ///
    /// @param categories ascending, at least one
    public record Block(List<Integer> categories) {

        public Block {
            categories = categories.stream().sorted().toList();
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("a block has at least one category");
            }
        }
    }

    /// The number of the block that has this category.
    public int blockOf(int category) {
        return Stream.iterate(0, block -> block + 1)
                .limit(blocks.size())
                .filter(block -> blocks.get(block).categories().contains(category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no block has the category " + category));
    }
}
