package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SkippedItemTest {
    private static final int STEPS = 4;

    /// The worked example of the method's page.
    @Test
    void twoOfThreeAnswersFillInTheThird() {
        assertThat(points(SkippedItem.meanOf100(3 + 2, 2, STEPS))).isEqualTo(62.5);
        assertThat(SkippedItem.parts(3 + 2, 2)).isEqualTo(new SkippedItem.Parts(2, FixedPoint.ONE / 2));
    }

    /// The same example for three people: 75 and 50, the third skipped; 75, 50, 25; 50, 50, 50.
    @Test
    void theMeanOfTheItemMeansIsTheMeanOfTheScores() {
        long skipped = SkippedItem.meanOf100(5, 2, STEPS);
        double scores = mean(skipped, SkippedItem.meanOf100(6, 3, STEPS), SkippedItem.meanOf100(6, 3, STEPS));
        double first = mean(answer(3), answer(3), answer(2));
        double second = mean(answer(2), answer(2), answer(2));
        double third = mean(skipped, answer(1), answer(2));

        assertThat(first).isCloseTo(66.7, within(0.05));
        assertThat(second).isEqualTo(50);
        assertThat(third).isCloseTo(45.8, within(0.05));
        assertThat((first + second + third) / 3).isCloseTo(scores, within(1e-8));
        assertThat(scores).isCloseTo(54.2, within(0.05));
    }

    @Test
    void theScoreIsThatOfTheScale() {
        assertThat(points(SkippedItem.meanOf100(3 + 2 + 3, 3, STEPS)))
                .isCloseTo(ScaleScore.ofItems(new double[] {75, 50, 75, Double.NaN}), within(1e-9));
    }

    @Test
    void halfOfTheItemsAreEnough() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .filter(items -> SkippedItem.hasScore(2, items))
                        .boxed())
                .containsExactly(1, 2, 3, 4);
        assertThat(SkippedItem.hasScore(2, 5)).isFalse();
        assertThat(SkippedItem.hasScore(5, 11)).isFalse();
        assertThat(SkippedItem.hasScore(6, 11)).isTrue();
    }

    @Test
    void aMeanThatIsAnAnswerIsThatAnswerAlone() {
        assertThat(SkippedItem.parts(4 + 2, 2)).isEqualTo(new SkippedItem.Parts(3, 0));
        assertThat(SkippedItem.parts(4 + 4, 2)).isEqualTo(new SkippedItem.Parts(4, 0));
    }

    @Test
    void answersThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SkippedItem.meanOf100(0, 0, STEPS));
        assertThatIllegalArgumentException().isThrownBy(() -> SkippedItem.meanOf100(9, 2, STEPS));
        assertThatIllegalArgumentException().isThrownBy(() -> SkippedItem.meanOf100(-1, 2, STEPS));
        assertThatIllegalArgumentException().isThrownBy(() -> SkippedItem.parts(0, 0));
    }

    private static long answer(int steps) {
        return SkippedItem.meanOf100(steps, 1, STEPS);
    }

    private static double mean(long... multiples) {
        return points(LongStream.of(multiples).sum()) / multiples.length;
    }

    private static double points(long multiples) {
        return (double) multiples / FixedPoint.ONE;
    }
}
