package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleScoreTest {

    private static final double MISSING = Double.NaN;

    @Test
    void twoOfThreeItemsGiveTheWorkedExample() {
        assertThat(ScaleScore.ofItems(new double[] {75, 50, MISSING})).isEqualTo(62.5);
    }

    @Test
    void oneOfThreeItemsIsTooFew() {
        assertThat(ScaleScore.ofItems(new double[] {75, MISSING, MISSING})).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "10, 5", "11, 6"})
    void atLeastHalfOfTheItemsMustBeAnswered(int items, int needed) {
        assertThat(ScaleScore.ofItems(answered(needed, items))).isEqualTo(50);
        assertThat(ScaleScore.ofItems(answered(needed - 1, items))).isNaN();
    }

    @Test
    void aScaleWithoutItemsHasNoScore() {
        assertThat(ScaleScore.ofItems(new double[0])).isNaN();
    }

    private static double[] answered(int answered, int items) {
        double[] scores = new double[items];
        Arrays.fill(scores, MISSING);
        Arrays.fill(scores, 0, answered, 50);
        return scores;
    }
}
