package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.CompositeParts.Part;
import dk.samspil.disclosure.CompositeParts.Shown;
import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositePartsTest {
    private static final int STEPS = 8;
    private static final DisplayedCount COUNT = DisplayedCount.of(50);
    private static final LocalText TEXT = LocalText.of("Tekst", "Text");

    @Test
    void theItemsOfAWholeDimensionCountAsTheDimension() {
        var questionnaire = new Questionnaire(
                "q", TEXT, List.of(dimension("trust", "t1", "t2"), dimension("justice", "j1", "j2")), List.of());
        var composite = new Composite("capital", TEXT, Composite.Kind.MEAN_OF_ITEMS, List.of("t1", "t2", "j1"));

        assertThat(CompositeParts.of(composite, questionnaire).parts())
                .containsExactly(new Part("trust", 2), new Part("j1", 1));
    }

    @Test
    void besideNumbersACompositeIsItsOwnMean() {
        assertThat(CompositeParts.value(new DisplayedMean.Whole(66), List.of(whole(60), whole(71))))
                .contains(new ReleasedValue.Whole(66));
    }

    /// 78 beside 70 and "80 or more" would say that the other is 86.
    @Test
    void besideARangeACompositeTellsOnlyWhatFollowsFromTheRange() {
        assertThat(CompositeParts.value(
                        new DisplayedMean.Whole(78), List.of(whole(70), new Shown(1, new DisplayedMean.Above(80)))))
                .contains(new ReleasedValue.Above(75));
    }

    @Test
    void besideRangesAtBothEndsACompositeTellsNothing() {
        assertThat(CompositeParts.value(
                        new DisplayedMean.Whole(50),
                        List.of(new Shown(1, new DisplayedMean.Below(20)), new Shown(1, new DisplayedMean.Above(80)))))
                .isEmpty();
    }

    /// Whatever the composite shows, each part may still be anything that rounds to its own number.
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aCompositeOfEqualPartsTellsNothingMoreAboutAnyOfThem(int parts) {
        assertThat(narrowed(IntStream.generate(() -> 1).limit(parts).toArray())).isZero();
    }

    /// Why the method document promises it of equal parts only.
    @Test
    void oneOfUnequalPartsDoes() {
        assertThat(narrowed(2, 1)).isPositive();
    }

    /// How often the lowest or the highest quarter of a part's rounding interval is impossible beside the composite.
    /// Means
    /// go in eighths of a point, taken in the middle of each, through two whole numbers.
    private static long narrowed(int... weights) {
        Map<List<Integer>, List<List<Integer>>> means = new HashMap<>();
        int steps = 2 * STEPS;
        for (int number = 0; number < Math.pow(steps, weights.length); number++) {
            List<Integer> mean = new ArrayList<>();
            for (int rest = number; mean.size() < weights.length; rest /= steps) {
                mean.add(rest % steps);
            }
            means.computeIfAbsent(shown(mean, weights), key -> new ArrayList<>())
                    .add(mean);
        }
        return means.entrySet().stream()
                .flatMap(same -> IntStream.range(0, weights.length)
                        .filter(part -> isNarrowed(part, same.getValue()))
                        .boxed())
                .count();
    }

    private static boolean isNarrowed(int part, List<List<Integer>> means) {
        var range = means.stream().mapToInt(mean -> mean.get(part) % STEPS).summaryStatistics();
        return range.getMin() > 1 || range.getMax() < STEPS - 2;
    }

    /// The numbers shown of the parts, and that of the composite.
    private static List<Integer> shown(List<Integer> steps, int... weights) {
        List<Integer> shown = new ArrayList<>();
        List<Shown> parts = new ArrayList<>();
        double sum = 0;
        for (int part = 0; part < weights.length; part++) {
            double mean = 59.5 + (steps.get(part) + 0.5) / STEPS;
            sum += weights[part] * mean;
            var displayed = DisplayedMean.of(mean, COUNT, BandRule.DEFAULT);
            shown.add(displayed.lowest());
            parts.add(new Shown(weights[part], displayed));
        }
        var own = DisplayedMean.of(sum / IntStream.of(weights).sum(), COUNT, BandRule.DEFAULT);
        if (CompositeParts.value(own, parts).orElseThrow() instanceof ReleasedValue.Whole(int points)) {
            shown.add(points);
        }
        return shown;
    }

    private static Shown whole(int points) {
        return new Shown(1, new DisplayedMean.Whole(points));
    }

    private static Dimension dimension(String id, String... items) {
        return new Dimension(
                id,
                TEXT,
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                Stream.of(items).map(item -> new Item(item, TEXT, false)).toList());
    }
}
