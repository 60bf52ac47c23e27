package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.CompositeParts.Part;
import dk.samspil.disclosure.CompositeParts.Shown;
import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.DisplayedCount;
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

    /// The means may have been 60.4 and 71.4: their mean, 65.9, would be 66 too, but 65.5 is all that follows.
    @Test
    void besideNumbersACompositeIsTheirMean() {
        assertThat(CompositeParts.value(COUNT, List.of(whole(60), whole(71)))).contains(new ReleasedValue.Whole(66));
        assertThat(CompositeParts.value(COUNT, List.of(whole(60), whole(60), whole(61))))
                .contains(new ReleasedValue.Whole(60));
    }

    @Test
    void partsOfMoreItemsWeighMore() {
        assertThat(CompositeParts.value(COUNT, List.of(new Shown(3, new DisplayedMean.Whole(40)), whole(80))))
                .contains(new ReleasedValue.Whole(50));
    }

    /// "70" and "80 or more": their mean is 75 or more, and no number between tells where the second lies.
    @Test
    void besideARangeACompositeTellsOnlyWhatFollowsFromTheRange() {
        assertThat(CompositeParts.value(COUNT, List.of(whole(70), new Shown(1, new DisplayedMean.Above(80)))))
                .contains(new ReleasedValue.Above(75));
        assertThat(CompositeParts.value(COUNT, List.of(whole(31), new Shown(1, new DisplayedMean.Below(20)))))
                .contains(new ReleasedValue.Below(26));
    }

    /// With fewer people behind the composite than behind one of its parts.
    @Test
    void aCompositeKeepsItsOwnDistanceFromTheEnds() {
        var five = new DisplayedCount.Within(CountClass.FROM_5_TO_9);

        assertThat(CompositeParts.value(five, List.of(whole(75), whole(90)))).contains(new ReleasedValue.Above(80));
        assertThat(CompositeParts.value(five, List.of(whole(25), whole(10)))).contains(new ReleasedValue.Below(20));
        assertThat(CompositeParts.value(five, List.of(whole(88), new Shown(1, new DisplayedMean.Above(95)))))
                .contains(new ReleasedValue.Above(80));
    }

    @Test
    void besideRangesAtBothEndsACompositeTellsNothing() {
        assertThat(CompositeParts.value(
                        COUNT,
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
