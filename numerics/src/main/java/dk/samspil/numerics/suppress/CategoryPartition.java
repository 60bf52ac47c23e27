package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// A division of the categories that occur in a cell into blocks, with the people in each block. Blocks are
/// numbered in the order of their first categories.
///
/// Categories may belong to *groups*, for instance pairs of categories to the block of a breakdown by the first
/// attribute. Blocks of different groups are merged only where they are too small.
final class CategoryPartition {

    private static final int NONE = -1;

    private final int[] categories;
    private final int[] groups;
    private final int[] blocks;
    private final int[] sizes;
    /// The place of every block's lowest category.
    private final int[] firsts;

    private CategoryPartition(int[] categories, int[] groups, int[] blocks, int[] sizes) {
        this.categories = categories;
        this.groups = groups;
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
    /// @param groups the group of each of them
    /// @param people the number of people in each of them, at least 1
    static CategoryPartition finest(int[] categories, int[] groups, int[] people) {
        int[] blocks = IntStream.range(0, categories.length).toArray();
        return new CategoryPartition(categories.clone(), groups.clone(), blocks, people.clone());
    }

    /// The number of blocks.
    int size() {
        return sizes.length;
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

    private int group(int block) {
        return groups[firsts[block]];
    }

    /// This partition with every block of at least `minimum` people, or with one block, for categories
    /// without an order.
    ///
    /// The small blocks of a group become one rest, which takes the smallest other block of the group if it
    /// is still small. Groups that are small as a whole do the same among all blocks.
    CategoryPartition withBlocksOf(int minimum) {
        var merged = this;
        for (int group : Arrays.stream(groups).distinct().toArray()) {
            merged = merged.withRest(minimum, OptionalInt.of(group));
        }
        return merged.withRest(minimum, OptionalInt.empty());
    }

    private CategoryPartition withRest(int minimum, OptionalInt ofGroup) {
        IntPredicate inScope = block -> ofGroup.isEmpty() || group(block) == ofGroup.getAsInt();
        int small = smallest(inScope);
        if (small == NONE || sizes[small] >= minimum) {
            return this;
        }
        var withRest = relabelled(block -> inScope.test(block) && sizes[block] < minimum ? small : block);
        int rest = withRest.blocks[firsts[small]];
        if (withRest.sizes[rest] >= minimum) {
            return withRest;
        }
        int other = withRest.smallest(
                block -> block != rest && (ofGroup.isEmpty() || withRest.group(block) == ofGroup.getAsInt()));
        return other == NONE ? withRest : withRest.merged(rest, other);
    }

    /// The same for categories with an order: the smallest block joins its smaller neighbour, again and again.
    CategoryPartition withNeighboursMerged(int minimum) {
        var merged = this;
        while (merged.size() > 1 && merged.sizes[merged.smallest(block -> true)] < minimum) {
            merged = merged.withTwoNeighboursMerged();
        }
        return merged;
    }

    /// This partition with its smallest block merged with the smaller neighbour. Ties: the smaller number.
    CategoryPartition withTwoNeighboursMerged() {
        int smallest = smallest(block -> true);
        boolean lower = smallest == size() - 1 || (smallest > 0 && sizes[smallest - 1] <= sizes[smallest + 1]);
        return merged(smallest, lower ? smallest - 1 : smallest + 1);
    }

    /// This partition with the smallest block merged that is not alone in its group, and the smallest other
    /// one of the group. Ties: the smaller number. Empty if every group has one block.
    Optional<CategoryPartition> findWithTwoMerged() {
        Map<Integer, Integer> blocksOfGroup = new HashMap<>();
        for (int block = 0; block < size(); block++) {
            blocksOfGroup.merge(group(block), 1, Integer::sum);
        }
        int smallest = smallest(block -> blocksOfGroup.getOrDefault(group(block), 0) > 1);
        if (smallest == NONE) {
            return Optional.empty();
        }
        int partner = smallest(block -> block != smallest && group(block) == group(smallest));
        return Optional.of(merged(smallest, partner));
    }

    /// Whether some group has more than one block.
    boolean dividesAGroup() {
        return findWithTwoMerged().isPresent();
    }

    private int smallest(IntPredicate candidate) {
        int smallest = NONE;
        for (int block = 0; block < sizes.length; block++) {
            if (candidate.test(block) && (smallest == NONE || sizes[block] < sizes[smallest])) {
                smallest = block;
            }
        }
        return smallest;
    }

    private CategoryPartition merged(int one, int other) {
        return relabelled(block -> block == other ? one : block);
    }

    /// The partition in which the blocks with the same label, a number of a block, are one.
    private CategoryPartition relabelled(IntUnaryOperator label) {
        var numbers = new int[size()];
        Arrays.fill(numbers, NONE);
        var newBlocks = new int[categories.length];
        var newSizes = new int[size()];
        int count = 0;
        for (int index = 0; index < categories.length; index++) {
            int block = blocks[index];
            int labelled = label.applyAsInt(block);
            if (numbers[labelled] == NONE) {
                numbers[labelled] = count++;
            }
            newBlocks[index] = numbers[labelled];
            newSizes[newBlocks[index]] += firsts[block] == index ? sizes[block] : 0;
        }
        return new CategoryPartition(categories, groups, newBlocks, Arrays.copyOf(newSizes, count));
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
