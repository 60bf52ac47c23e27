package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.CompositeParts.Part;
import dk.samspil.disclosure.CompositeParts.Shown;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompositePartsTest {
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
