package dk.samspil.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static List<String> people(Object... valuesAndCounts) {
        Stream<String> all = Stream.of();
        for (int i = 0; i < valuesAndCounts.length; i += 2) {
            all = Stream.concat(
                    all, Collections.nCopies((int) valuesAndCounts[i + 1], (String) valuesAndCounts[i]).stream());
        }
        return all.toList();
    }

    @Test
    void aClassHasTwentyAnswersOrIsTakenTogetherWithItsNeighbour() {
        List<String> answers = people("18-29", 12, "30-39", 30, "40-49", 25, "50-59", 8);

        Margin margin = Margin.of("age", List.of("18-29", "30-39", "40-49", "50-59"), answers, answers)
                .orElseThrow();

        assertThat(margin.classes()).isEqualTo(2);
        assertThat(margin.employed()).containsExactly(42, 33);
    }

    @Test
    void valuesWithoutAnOrderAreTakenTogetherFromTheRarest() {
        List<String> answers = people("a", 40, "b", 5, "c", 16, "d", 22);

        Margin margin = Margin.of("work", List.of(), answers, people("a", 50, "b", 9, "c", 20, "d", 30))
                .orElseThrow();

        assertThat(margin.employed()).containsExactly(29, 30, 50);
    }

    @Test
    void aValueThatNobodyAnsweredJoinsTheNext() {
        List<String> answers = people("a", 40, "b", 30);

        Margin margin = Margin.of("work", List.of(), answers, people("a", 50, "b", 40, "x", 7))
                .orElseThrow();

        assertThat(margin.employed()).containsExactly(47, 50);
    }

    @Test
    void oneClassIsNoMargin() {
        assertThat(Margin.of("work", List.of(), people("a", 40, "b", 10), people("a", 50, "b", 10)))
                .isEmpty();
    }

    @Test
    void aClassInWhichNobodyIsEmployedMakesTheAttributeUseless() {
        assertThat(Margin.of("work", List.of(), people("", 40, "a", 60), people("a", 100)))
                .isEmpty();
    }
}
