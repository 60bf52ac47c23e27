package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.quick.QuickPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FourQuickTest {
    private static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4");

    private static Questionnaire questionnaire(int highest, String composite) {
        List<Item> items = Stream.of("q1", "q2", "q3", "q4")
                .map(id -> new Item(id, LocalText.of("Spørgsmål " + id, "Question " + id), false))
                .toList();
        var theme = new Dimension(
                "theme",
                LocalText.of("Social kapital", "Social capital"),
                Dimension.Role.CORE,
                new AnswerOptions(0, highest, List.of()),
                items);
        var whole = new Composite(composite, LocalText.of("De fire", "The four"), Composite.Kind.MEAN_OF_ITEMS, ITEMS);
        return new Questionnaire("q", LocalText.of("Eksempel", "Example"), List.of(theme), List.of(whole));
    }

    private static ReleasedTable release(String mean, double spread) {
        return ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby", "60")
                .figure("top", "mean:theme", "60", mean)
                .figure("top", "mean:four_quick", "60", mean)
                .quality("four_quick", Map.of("pooled_sd", spread))
                .build();
    }

    private static Optional<QuickPart> quick(String mean, double spread, Questionnaire asked, Language language) {
        return new Reports()
                .unitReport(release(mean, spread), asked, new UnitId("top"), language)
                .quick();
    }

    private static QuickPart quick(String mean, double spread) {
        return quick(mean, spread, questionnaire(4, "four_quick"), Language.DA).orElseThrow();
    }

    @Test
    void theMeanIsWrittenInPointsWithOneDecimal() {
        assertThat(quick("67", 20).heading()).isEqualTo("De fire hurtige: 10,7 point af 16");
        assertThat(quick("67", 20, questionnaire(4, "four_quick"), Language.EN)
                        .orElseThrow()
                        .heading())
                .isEqualTo("The four quick questions: 10.7 points of 16");
    }

    @Test
    void theBandIsOnlyCertainWhereTheWholeIntervalLiesInIt() {
        assertThat(quick("30", 20).band()).contains("»meget lav«", "bliver i det bånd");
        assertThat(quick("67", 20).band())
                .contains("»lidt over gennemsnittet«", "fra 9,9 til 11,5 point", "rækker ind i andre bånd");
    }

    @Test
    void aRangeHasNoPictureAndTheBandsItReachesOver() {
        QuickPart range = quick(">80", 20);

        assertThat(range.heading()).isEqualTo("De fire hurtige: mindst 12,8 point af 16");
        assertThat(range.band()).contains("»meget høj«");
        assertThat(range.drawing()).isEmpty();
        assertThat(quick("<80", 20).band()).contains("fra »meget lav« til »meget høj«");
    }

    @Test
    void theSourceOfTheBandsIsSaidAndThatNoLineIsDrawnWithoutItsYear() {
        assertThat(quick("67", 20).notes())
                .anySatisfy(note ->
                        assertThat(note).contains("digogdendanskemodel.dk", "ikke tegnet en linje for Danmark"));
    }

    @Test
    void otherCompositesAndOtherAnswersHaveNoPoints() {
        assertThat(quick("67", 20, questionnaire(4, "four"), Language.DA)).isEmpty();
        assertThat(quick("67", 20, questionnaire(6, "four_quick"), Language.DA)).isEmpty();
    }
}
