package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AnswerTable.Finding;
import dk.samspil.numerics.audit.AnswerTable.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTableTest {

    private static final List<Long> POINTS = List.of(0L, 1L, 2L);
    private static final List<Long> MIDDLE = List.of(0L, 1L, 0L);

    @Test
    void whatSomebodyGaveIsPossible() {
        var table = new AnswerTable(3, List.of(new int[] {1, 0, 0}), List.of(new Sum(List.of(0), POINTS, 0, 0)));

        assertThat(table.find(0, 0)).isEqualTo(Finding.POSSIBLE);
        assertThat(table.find(0, 1)).isEqualTo(Finding.IMPOSSIBLE);
        assertThat(table.fits()).isTrue();
    }

    @Test
    void whatFitsIsPossible() {
        var table = new AnswerTable(3, List.of(new int[] {0, 2, 0}), List.of(new Sum(List.of(0), POINTS, 2, 2)));

        assertThat(table.find(0, 0)).isEqualTo(Finding.POSSIBLE);
        assertThat(table.find(0, 2)).isEqualTo(Finding.POSSIBLE);
    }

    @Test
    void figuresOfOtherAnswersDoNotFit() {
        var table = new AnswerTable(3, List.of(new int[] {0, 2, 0}), List.of(new Sum(List.of(0), POINTS, 3, 4)));

        assertThat(table.fits()).isFalse();
    }

    private static AnswerTable lowestOnly(int groups) {
        List<int[]> table = new ArrayList<>();
        IntStream.range(0, groups).forEach(_ -> table.add(new int[] {3, 0, 0, 0, 0}));
        return new AnswerTable(5, table, List.of(new Sum(List.of(0), List.of(0L, 1L, 2L, 3L, 4L), 0, 0)));
    }

    @Test
    void upToTwentyGroupsOfFiveAnswersAreProved() {
        assertThat(lowestOnly(20).find(0, 1)).isEqualTo(Finding.IMPOSSIBLE);
        assertThat(lowestOnly(21).find(0, 1)).isEqualTo(Finding.TOO_LARGE);
    }

    /// One person, and groups of nine in which nobody is in the middle; all together an even number of points. So the
    /// one is not in the middle either; but half a person more or less in each of the groups would do.
    private static AnswerTable even(int groups) {
        List<int[]> table = new ArrayList<>();
        table.add(new int[] {1, 0, 0});
        table.addAll(Collections.nCopies(groups, new int[] {5, 0, 4}));
        var others = IntStream.rangeClosed(1, groups).boxed().toList();
        var all = IntStream.rangeClosed(0, groups).boxed().toList();
        return new AnswerTable(
                3, table, List.of(new Sum(others, MIDDLE, 0, 0), new Sum(all, POINTS, 8L * groups, 8L * groups)));
    }

    @Test
    void aProofOfTooManyProgramsIsGivenUp() {
        assertThat(even(1).find(0, 1)).isEqualTo(Finding.IMPOSSIBLE);
        assertThat(even(30).find(0, 1)).isEqualTo(Finding.TOO_LONG);
        assertThat(even(30).find(0, 2)).isEqualTo(Finding.POSSIBLE);
    }
}
