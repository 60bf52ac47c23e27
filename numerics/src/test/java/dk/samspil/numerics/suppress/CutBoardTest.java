package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutBoardTest {

    private static final CategoryPartition BOTH =
            CategoryPartition.finest(new int[] {0, 1}, new int[2], new int[] {15, 15});

    /// One atom of unit 1, and after it two of unit 0; one attribute.
    private static CutBoard board(long key) {
        var people = Staff.of(0, 15, 0).and(0, 15, 1).and(1, 15, 0);
        var tree = UnitTree.of(new int[] {-1, 0});
        var units = people.plan(CellRules.FOR_MEANS, tree).units();
        return new CutBoard(units, CellPeople.of(units, people.population(), List.of(Cut.by(0))), 1, key);
    }

    @Test
    void peopleOfOneCellHaveOneSignatureUntilItIsBrokenDown() {
        var board = board(1);

        assertThat(board.high(1)).isEqualTo(board.high(2)).isNotEqualTo(board.high(0));
        assertThat(board.low(1)).isEqualTo(board.low(2)).isNotEqualTo(board.low(0));

        board.place(0, 0, BOTH);

        assertThat(board.high(1)).isNotEqualTo(board.high(2));
        assertThat(board.low(1)).isNotEqualTo(board.low(2));
    }

    @Test
    void whatIsTakenAwayLeavesNoTrace() {
        var board = board(1);
        long high = board.high(1);
        long low = board.low(1);

        board.place(0, 0, BOTH);
        assertThat(board.high(1)).isNotEqualTo(high);
        assertThat(board.low(1)).isNotEqualTo(low);
        board.remove(0, 0, CutReason.GIVEN_UP);

        assertThat(board.high(1)).isEqualTo(high);
        assertThat(board.low(1)).isEqualTo(low);
        assertThat(board.tables().findReason(0, 0)).contains(CutReason.GIVEN_UP);
    }

    @Test
    void theTwoHalvesAndTwoKeysHaveNothingInCommon() {
        var board = board(1);
        var other = board(2);

        assertThat(board.high(0)).isNotEqualTo(board.low(0)).isNotEqualTo(other.high(0));
        assertThat(board.low(0)).isNotEqualTo(other.low(0));
    }
}
