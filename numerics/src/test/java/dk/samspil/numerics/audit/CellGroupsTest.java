package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellGroupsTest {

    /// By class, how many there are and a power of ten that tells which are added up.
    private static final int[][] NUMBERS = {{1, 1}, {1, 10}, {1, 100}, {1, 1000}, {1, 10_000}, {1, 100_000}};

    private static List<List<Integer>> sums(CellGroups groups) {
        return groups.sum(NUMBERS, 2).stream()
                .map(sum -> List.of(sum[0], sum[1]))
                .toList();
    }

    @Test
    void theBlockComesFirstAndTheOthersByTheirCells() {
        var groups = new CellGroups(6, List.of(2), List.of(List.of(1, 2, 3, 4), List.of(3, 4, 5)));

        assertThat(sums(groups))
                .containsExactly(List.of(1, 100), List.of(1, 10), List.of(2, 11_000), List.of(1, 100_000));
        assertThat(groups.in(0)).containsExactly(0, 1, 2);
        assertThat(groups.in(1)).containsExactly(2, 3);
    }

    @Test
    void aBlockMayBeInNoCell() {
        var groups = new CellGroups(6, List.of(0, 1), List.of(List.of(4)));

        assertThat(sums(groups)).containsExactly(List.of(2, 11), List.of(1, 10_000));
        assertThat(groups.in(0)).containsExactly(1);
    }

    @Test
    void orAllOfOne() {
        var groups = new CellGroups(6, List.of(3, 4, 5), List.of(List.of(3, 4, 5)));

        assertThat(sums(groups)).containsExactly(List.of(3, 111_000));
        assertThat(groups.in(0)).containsExactly(0);
    }

    @Test
    void itIsApartFromThoseInTheSameCells() {
        var groups = new CellGroups(6, List.of(1), List.of(List.of(0, 1), List.of(0, 1, 2)));

        assertThat(sums(groups)).containsExactly(List.of(1, 10), List.of(1, 1), List.of(1, 100));
        assertThat(groups.in(0)).containsExactly(0, 1);
        assertThat(groups.in(1)).containsExactly(0, 1, 2);
    }

    @Test
    void withoutCellsThereIsOnlyTheBlock() {
        assertThat(sums(new CellGroups(6, List.of(0), List.of()))).containsExactly(List.of(1, 1));
    }
}
