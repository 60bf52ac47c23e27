package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A division of the categories that occur in a cell into blocks, with the people in each block. Blocks are
/// numbered in the order of their first categories.
final class CategoryPartition {

    private final int[] categories;
    private final int[] blocks;
    private final int[] sizes;
    /// The place of every block's lowest category.
    private final int[] firsts;

    private CategoryPartition(int[] categories, int[] blocks, int[] sizes) {
        this.categories = categories;
        this.blocks = blocks;
        this.sizes = sizes;
        this.firsts = new int[sizes.length];
        for (int index = blocks.length - 1; index >= 0; index--) {
            firsts[blocks[index]] = index;
        }
    }

    /// Every category a block of its own.
    ///
    /// @param categories ascending
    /// @param people the number of people in each of them, at least 1
    static CategoryPartition finest(int[] categories, int[] people) {
        return new CategoryPartition(
                categories.clone(), IntStream.range(0, categories.length).toArray(), people.clone());
    }

    /// The number of blocks.
    int size() {
        return sizes.length;
    }

    /// The people in a block.
    int people(int block) {
        return sizes[block];
    }

    /// The number of categories that occur.
    int categoryCount() {
        return categories.length;
    }

    /// The category in this place of the ascending list of those that occur.
    int category(int index) {
        return categories[index];
    }

    /// The block of the category in this place of the list.
    int block(int index) {
        return blocks[index];
    }

    /// The lowest category of a block.
    int firstCategory(int block) {
        return categories[firsts[block]];
    }

    /// This partition with every block of at least `minimum` people, or with one block.
    ///
    /// Without an order the small blocks become one rest, which takes the smallest other block if it is still
    /// small. With an order the smallest block joins its smaller neighbour, again and again.
    CategoryPartition withBlocksOf(int minimum, boolean ordered) {
        if (ordered) {
            var merged = this;
            while (merged.size() > 1 && merged.sizes[merged.smallest()] < minimum) {
                merged = merged.coarser(true);
            }
            return merged;
        }
        int small = IntStream.range(0, size())
                .filter(block -> sizes[block] < minimum)
                .findFirst()
                .orElse(-1);
        if (small < 0) {
            return this;
        }
        var withRest = relabelled(IntStream.range(0, size())
                .map(block -> sizes[block] < minimum ? small : block)
                .toArray());
        boolean restIsSmall = withRest.size() > 1 && withRest.sizes[withRest.smallest()] < minimum;
        return restIsSmall ? withRest.coarser(false) : withRest;
    }

    /// This partition with two blocks merged: the two smallest, or with an order the smallest and its smaller
    /// neighbour. Ties: the block with the smaller number.
    CategoryPartition coarser(boolean ordered) {
        int smallest = smallest();
        int other = ordered ? smallerNeighbour(smallest) : smallestBeside(smallest);
        return relabelled(IntStream.range(0, size())
                .map(block -> block == other ? smallest : block)
                .toArray());
    }

    private int smallest() {
        return smallestBeside(-1);
    }

    private int smallestBeside(int excluded) {
        int smallest = excluded == 0 ? 1 : 0;
        for (int block = smallest + 1; block < sizes.length; block++) {
            smallest = block != excluded && sizes[block] < sizes[smallest] ? block : smallest;
        }
        return smallest;
    }

    private int smallerNeighbour(int block) {
        boolean lower = block == size() - 1 || (block > 0 && sizes[block - 1] <= sizes[block + 1]);
        return lower ? block - 1 : block + 1;
    }

    /// The partition in which the blocks with the same label are one.
    private CategoryPartition relabelled(int[] labels) {
        var numbers = new int[size()];
        Arrays.fill(numbers, -1);
        var newBlocks = new int[categories.length];
        int count = 0;
        for (int index = 0; index < categories.length; index++) {
            int label = labels[blocks[index]];
            numbers[label] = numbers[label] < 0 ? count++ : numbers[label];
            newBlocks[index] = numbers[label];
        }
        var newSizes = new int[count];
        for (int block = 0; block < size(); block++) {
            newSizes[numbers[labels[block]]] += sizes[block];
        }
        return new CategoryPartition(categories, newBlocks, newSizes);
    }

    /// The blocks for publication.
    CutTable toTable(int unit, int cut) {
        List<List<Integer>> members = new ArrayList<>();
        for (int index = 0; index < categories.length; index++) {
            if (blocks[index] == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(blocks[index]).add(categories[index]);
        }
        return new CutTable(unit, cut, members.stream().map(CutTable.Block::new).toList());
    }
}
