package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoryPartitionTest {

    private static CategoryPartition of(int... people) {
        return grouped(new int[people.length], people);
    }

    private static CategoryPartition grouped(int[] groups, int... people) {
        return CategoryPartition.finest(IntStream.range(0, people.length).toArray(), groups, people);
    }

    private static List<List<Integer>> blocks(CategoryPartition partition) {
        return partition.toTable(0, 0).blocks().stream()
                .map(CutTable.Block::categories)
                .toList();
    }

    @Test
    void blocksAreNumberedByTheirFirstCategories() {
        var partition = of(3, 12, 4, 11, 5).withBlocksOf(10);

        assertThat(blocks(partition)).containsExactly(List.of(0, 2, 4), List.of(1), List.of(3));
        assertThat(IntStream.range(0, 5).map(partition::block)).containsExactly(0, 1, 0, 2, 0);
        assertThat(IntStream.range(0, 3).map(partition::firstCategory)).containsExactly(0, 1, 3);
    }

    @Test
    void theRestOfARestMayBeTheOnlyBlock() {
        assertThat(of(3, 4).withBlocksOf(10).size()).isEqualTo(1);
        assertThat(of(3, 14).withBlocksOf(10).size()).isEqualTo(1);
        assertThat(of(3).withBlocksOf(10).size()).isEqualTo(1);
    }

    @Test
    void ofEquallySmallBlocksTheRestTakesTheFirst() {
        assertThat(blocks(of(12, 20, 12, 3).withBlocksOf(10))).containsExactly(List.of(0, 3), List.of(1), List.of(2));
    }

    @Test
    void aRestOfExactlyTheMinimumStandsAlone() {
        assertThat(blocks(of(12, 20, 6, 4).withBlocksOf(10))).containsExactly(List.of(0), List.of(1), List.of(2, 3));
    }

    @Test
    void theTwoSmallestBlocksAreMergedNext() {
        var partition = of(20, 11, 30, 12);

        var coarser = partition.findWithTwoMerged().orElseThrow();
        var coarsest = coarser.findWithTwoMerged().orElseThrow();

        assertThat(blocks(coarser)).containsExactly(List.of(0), List.of(1, 3), List.of(2));
        assertThat(blocks(coarsest)).containsExactly(List.of(0, 1, 3), List.of(2));
        assertThat(coarsest.findWithTwoMerged().orElseThrow().findWithTwoMerged())
                .isEmpty();
    }

    @Test
    void neighboursAreMergedWhereThereIsAnOrder() {
        assertThat(blocks(of(4, 12, 11, 20).withNeighboursMerged(10)))
                .containsExactly(List.of(0, 1), List.of(2), List.of(3));
        assertThat(blocks(of(20, 11, 12, 4).withNeighboursMerged(10)))
                .containsExactly(List.of(0), List.of(1), List.of(2, 3));
        assertThat(blocks(of(12, 4, 12, 20).withNeighboursMerged(10)))
                .containsExactly(List.of(0, 1), List.of(2), List.of(3));
        assertThat(blocks(of(3, 4, 5, 20).withNeighboursMerged(10))).containsExactly(List.of(0, 1, 2), List.of(3));
        assertThat(of(3, 4).withNeighboursMerged(10).size()).isEqualTo(1);
    }

    @Test
    void theSmallestOfOrderedBlocksJoinsItsSmallerNeighbourNext() {
        assertThat(blocks(of(20, 11, 15, 14).withTwoNeighboursMerged()))
                .containsExactly(List.of(0), List.of(1, 2), List.of(3));
        assertThat(blocks(of(10, 11, 15, 14).withTwoNeighboursMerged()))
                .containsExactly(List.of(0, 1), List.of(2), List.of(3));
        assertThat(blocks(of(20, 11, 15, 10).withTwoNeighboursMerged()))
                .containsExactly(List.of(0), List.of(1), List.of(2, 3));
    }

    @Test
    void blocksAreMergedInsideTheirGroups() {
        var partition = grouped(new int[] {0, 1, 0, 1, 0}, 30, 40, 6, 7, 5);

        assertThat(blocks(partition.withBlocksOf(10))).containsExactly(List.of(0), List.of(1, 3), List.of(2, 4));
        assertThat(partition.withBlocksOf(10).dividesAGroup()).isTrue();
        assertThat(blocks(partition.withBlocksOf(10).findWithTwoMerged().orElseThrow()))
                .containsExactly(List.of(0, 2, 4), List.of(1, 3));
        assertThat(partition.withBlocksOf(20).dividesAGroup()).isFalse();
    }

    @Test
    void theSmallestBlockWithAPartnerInItsGroupIsMergedNext() {
        var partition = grouped(new int[] {0, 1, 1, 2, 2}, 5, 40, 30, 20, 60);

        assertThat(blocks(partition.findWithTwoMerged().orElseThrow()))
                .containsExactly(List.of(0), List.of(1), List.of(2), List.of(3, 4));
    }

    @Test
    void groupsThatAreSmallAsAWholeAreMergedWithEachOther() {
        var partition = grouped(new int[] {0, 0, 1, 1, 2}, 30, 40, 6, 5, 9);

        assertThat(blocks(partition.withBlocksOf(20))).containsExactly(List.of(0), List.of(1), List.of(2, 3, 4));
    }

    @Test
    void aSingleBlockDividesNothing() {
        assertThat(of(30).dividesAGroup()).isFalse();
        assertThat(of(30, 30).dividesAGroup()).isTrue();
        assertThat(grouped(new int[] {0, 1}, 30, 30).dividesAGroup()).isFalse();
    }
}
