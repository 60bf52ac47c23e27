package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AnswerRangeTest {

    @Test
    void ofOneInAGroupIsWhatTheOthersLeave() {
        assertThat(AnswerRange.ofOneIn(5, 30, 60)).isEqualTo(new AnswerRange(0, 60));
        assertThat(AnswerRange.ofOneIn(5, 430, 460)).isEqualTo(new AnswerRange(30, 100));
        assertThat(AnswerRange.ofOneIn(1, 30, 60)).isEqualTo(new AnswerRange(30, 60));
        assertThat(AnswerRange.ofOneIn(5, 400, 100)).isEqualTo(new AnswerRange(0, 100));
    }

    @Test
    void leavesAllFiveAnswersFromEndToEndOnly() {
        assertThat(new AnswerRange(0, 100).leavesAllBut(0)).isTrue();
        assertThat(new AnswerRange(1e-9, 100 - 1e-9).leavesAllBut(0)).isTrue();
        assertThat(new AnswerRange(0.1, 100).leavesAllBut(0)).isFalse();
        assertThat(new AnswerRange(0, 99.9).leavesAllBut(0)).isFalse();
    }

    @Test
    void leavesFourAnswersWithoutOneOfTheEnds() {
        assertThat(new AnswerRange(0, 75).leavesAllBut(1)).isTrue();
        assertThat(new AnswerRange(25, 100).leavesAllBut(1)).isTrue();
        assertThat(new AnswerRange(0, 74.9).leavesAllBut(1)).isFalse();
        assertThat(new AnswerRange(25.1, 100).leavesAllBut(1)).isFalse();
        assertThat(new AnswerRange(12, 88).leavesAllBut(1)).isFalse();
    }

    @Test
    void aShownMeanIsAnIntervalForTheSum() {
        assertThat(ShownMean.of(40).lowestSum(10)).isEqualTo(395);
        assertThat(ShownMean.of(40).highestSum(10)).isEqualTo(405);
        assertThat(new ShownMean(0, 20).lowestSum(5)).isZero();
        assertThat(new ShownMean(0, 20).highestSum(5)).isEqualTo(102.5);
        assertThat(new ShownMean(80, 100).lowestSum(5)).isEqualTo(397.5);
        assertThat(new ShownMean(80, 100).highestSum(5)).isEqualTo(500);
    }

    @Test
    void aMeanOutsideTheScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShownMean.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> ShownMean.of(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShownMean(41, 40));
    }
}
