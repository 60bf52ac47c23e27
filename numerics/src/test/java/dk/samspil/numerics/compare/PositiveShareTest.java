package dk.samspil.numerics.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.compare.PositiveShare.Answers;
import dk.samspil.numerics.compare.PositiveShare.AtLeast;
import dk.samspil.numerics.compare.PositiveShare.Exactly;
import dk.samspil.numerics.compare.PositiveShare.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositiveShareTest {
    private static final Unknown NOTHING = new Unknown();

    private static PositiveShare ofFive(Answers... classes) {
        return PositiveShare.of(1, 5, false, List.of(classes));
    }

    private static Answers one(int answer, int percent) {
        return new Answers(answer, answer, percent);
    }

    @Test
    void theWorkedExampleAddsTheUpperTwoOfFive() {
        assertThat(ofFive(one(1, 3), one(2, 5), one(3, 24), one(4, 44), one(5, 24)))
                .isEqualTo(new Exactly(68));
    }

    @Test
    void theUpperOfThreeClassesIsTheShare() {
        assertThat(ofFive(new Answers(1, 2, 10), one(3, 3), new Answers(4, 5, 87)))
                .isEqualTo(new Exactly(87));
        assertThat(ofFive(new Answers(1, 3, 13), new Answers(4, 5, 87))).isEqualTo(new Exactly(87));
    }

    @Test
    void aReversedQuestionIsCountedFromTheOtherEnd() {
        assertThat(PositiveShare.of(1, 5, true, List.of(new Answers(1, 2, 69), one(3, 19), new Answers(4, 5, 12))))
                .isEqualTo(new Exactly(69));
    }

    @Test
    void theAnswerInTheMiddleIsNotPositive() {
        assertThat(PositiveShare.of(1, 7, false, List.of(new Answers(1, 3, 20), one(4, 30), new Answers(5, 7, 50))))
                .isEqualTo(new Exactly(50));
        assertThat(PositiveShare.of(0, 10, true, List.of(new Answers(0, 4, 41), one(5, 9), new Answers(6, 10, 50))))
                .isEqualTo(new Exactly(41));
    }

    @Test
    void withoutAMiddleTheUpperHalfIsPositive() {
        assertThat(PositiveShare.of(0, 3, false, List.of(new Answers(0, 1, 38), new Answers(2, 3, 62))))
                .isEqualTo(new Exactly(62));
        assertThat(PositiveShare.of(0, 1, false, List.of(one(0, 40), one(1, 60))))
                .isEqualTo(new Exactly(60));
    }

    @Test
    void whereTheLimitFallsInsideAClassThePositiveOnesAreALowerBound() {
        assertThat(ofFive(one(1, 5), one(2, 10), new Answers(3, 4, 55), one(5, 30)))
                .isEqualTo(new AtLeast(30));
        assertThat(PositiveShare.of(1, 5, true, List.of(one(1, 30), new Answers(2, 3, 55), new Answers(4, 5, 15))))
                .isEqualTo(new AtLeast(30));
    }

    @Test
    void ofSeveralRoundedSharesTheBoundIsLower() {
        assertThat(PositiveShare.of(
                        1, 7, false, List.of(new Answers(1, 3, 30), new Answers(4, 5, 20), one(6, 26), one(7, 25))))
                .isEqualTo(new AtLeast(50));
    }

    @Test
    void withoutAClassThatIsPositiveAsAWholeNothingIsSaid() {
        assertThat(ofFive(new Answers(1, 2, 10), new Answers(3, 5, 90))).isEqualTo(NOTHING);
        assertThat(ofFive(one(1, 10), one(2, 10), new Answers(3, 4, 80), one(5, 0)))
                .isEqualTo(NOTHING);
    }

    @Test
    void aDistributionWithAHoleSaysNothing() {
        assertThat(ofFive(one(1, 3), one(2, 5), one(4, 44), one(5, 24))).isEqualTo(NOTHING);
        assertThat(ofFive(one(1, 3), new Answers(2, 4, 80))).isEqualTo(NOTHING);
        assertThat(ofFive()).isEqualTo(NOTHING);
    }

    @Test
    void roundedSharesAreNeverMoreThanAll() {
        assertThat(PositiveShare.of(0, 3, false, List.of(new Answers(0, 1, 0), one(2, 51), one(3, 50))))
                .isEqualTo(new Exactly(100));
    }

    @Test
    void aClassHasAnswersAndAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(3, 2, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(1, 2, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(1, 2, -1));
    }

    /// Any answers of up to 60 people, shown in any classes: what is said holds for the people themselves.
    @Property
    void whatIsSaidHoldsForThePeopleBehindTheClasses(
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @IntRange(min = 2, max = 11) int answers,
            @ForAll boolean reversed,
            @ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int[] gave = new int[answers];
        for (int person = 0; person < people; person++) {
            gave[random.nextInt(answers)]++;
        }
        List<Answers> classes = new ArrayList<>();
        int positive = 0;
        int from = 0;
        int inClass = 0;
        for (int answer = 0; answer < answers; answer++) {
            inClass += gave[answer];
            boolean isPositive = reversed ? 2 * answer < answers - 1 : 2 * answer > answers - 1;
            positive += isPositive ? gave[answer] : 0;
            if (answer == answers - 1 || random.nextBoolean()) {
                classes.add(new Answers(from, answer, (int) Math.round(100.0 * inClass / people)));
                from = answer + 1;
                inClass = 0;
            }
        }
        double truth = 100.0 * positive / people;
        switch (PositiveShare.of(0, answers - 1, reversed, classes)) {
            case Exactly(int percent) ->
                assertThat(Math.abs(percent - truth)).isLessThanOrEqualTo(classes.size() / 2.0);
            case AtLeast(int percent) -> assertThat((double) Math.round(truth)).isGreaterThanOrEqualTo(percent);
            case Unknown unknown -> assertThat(classes).hasSizeLessThan(answers);
        }
    }
}
