package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerPartitionTest {

    @Test
    void ofEveryAnswerHasAClassForEach() {
        assertThat(AnswerPartition.full(5).bounds()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(AnswerPartition.full(2).bounds()).containsExactly(0, 1, 2);
    }

    @Test
    void inHalvesKeepsTheMiddleAnswerApart() {
        assertThat(AnswerPartition.halves(5).bounds()).containsExactly(0, 2, 3, 5);
        assertThat(AnswerPartition.halves(7).bounds()).containsExactly(0, 3, 4, 7);
        assertThat(AnswerPartition.halves(3).bounds()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void inHalvesHasTwoClassesWhereNoAnswerIsInTheMiddle() {
        assertThat(AnswerPartition.halves(4).bounds()).containsExactly(0, 2, 4);
        assertThat(AnswerPartition.halves(6).bounds()).containsExactly(0, 3, 6);
        assertThat(AnswerPartition.halves(2).bounds()).containsExactly(0, 1, 2);
    }

    @Test
    void classesOfThreePeopleStayApart() {
        assertThat(merged(3, 3, 3, 3, 3)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void theSmallestClassJoinsItsSmallerNeighbour() {
        assertThat(merged(9, 2, 8, 30, 30)).containsExactly(0, 1, 3, 4, 5);
        assertThat(merged(8, 2, 9, 30, 30)).containsExactly(0, 2, 3, 4, 5);
        assertThat(merged(8, 2, 8, 30, 30)).containsExactly(0, 2, 3, 4, 5);
        assertThat(merged(1, 20, 8, 30, 30)).containsExactly(0, 2, 3, 4, 5);
        assertThat(merged(30, 20, 8, 30, 0)).containsExactly(0, 1, 2, 3, 5);
    }

    @Test
    void ofEquallySmallClassesTheLowerJoinsFirst() {
        assertThat(merged(9, 1, 9, 1, 9)).containsExactly(0, 2, 4, 5);
        assertThat(merged(1, 1, 9, 9, 9)).containsExactly(0, 3, 4, 5);
    }

    @Test
    void everythingJoinsWhenOnlyOneClassCanBeShown() {
        assertThat(merged(60, 1, 0, 0, 1)).containsExactly(0, 5);
        assertThat(merged(0, 0, 0, 0, 0)).containsExactly(0, 5);
    }

    private static int[] merged(int... counts) {
        return AnswerPartition.full(counts.length).mergedUntilSafe(counts).bounds();
    }
}
