package dk.samspil.numerics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerScaleTest {

    private final AnswerScale scale = new AnswerScale(1, 5);

    @ParameterizedTest
    @CsvSource({"1, 0, 100", "2, 25, 75", "3, 50, 50", "4, 75, 25", "5, 100, 0"})
    void answersOneToFiveBecomeZeroToAHundred(int answer, double score, double reversedScore) {
        assertThat(scale.scoreOf100(answer, false)).isEqualTo(score);
        assertThat(scale.scoreOf100(answer, true)).isEqualTo(reversedScore);
    }

    @Test
    void aScaleMayStartAnywhere() {
        assertThat(new AnswerScale(-3, 3).scoreOf100(2, false)).isCloseTo(500 / 6.0, within(1e-12));
        assertThat(new AnswerScale(-3, 3).scoreOf100(2, true)).isCloseTo(100 / 6.0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void anAnswerOutsideTheScaleIsAnErrorNotAMissingAnswer(int answer) {
        assertThat(scale.contains(answer)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.scoreOf100(answer, false))
                .withMessage("answer " + answer + " lies outside 1 to 5");
    }

    @Test
    void countsItsOptions() {
        assertThat(scale.options()).isEqualTo(5);
        assertThat(new AnswerScale(0, 1).options()).isEqualTo(2);
    }

    @Test
    void aScaleOfOneOptionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerScale(3, 3))
                .withMessage("the highest answer must exceed the lowest: 3 to 3");
    }
}
