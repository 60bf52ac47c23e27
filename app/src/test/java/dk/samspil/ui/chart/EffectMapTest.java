package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import dk.samspil.ui.chart.EffectMap.Field;
import dk.samspil.ui.chart.EffectMap.Lines;
import dk.samspil.ui.chart.EffectMap.Size;
import dk.samspil.ui.chart.EffectMap.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class EffectMapTest {
    private static final Lines LINES = new Lines(65, 60);
    private static final Map<Field, String> FIELDS =
            Map.of(Field.PRIORITISE, "first", Field.KEEP, "keep", Field.WAIT, "wait", Field.FINE, "fine");
    private static final Theme JUSTICE = new Theme("Justice", 80, 46, Standing.UNDER);

    private static Drawing map(Theme... themes) {
        return EffectMap.of("Map.", Size.WIDE, List.of(themes), LINES, FIELDS);
    }

    private static Mark.Text text(Drawing drawing, String words) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> text.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMapIsPrintedForAPageThatFlows() {
        Drawing drawing = map(
                JUSTICE,
                new Theme("Trust", 72, 70, Standing.OVER),
                new Theme("Voice", 55, 52, Standing.NO_CLAIM),
                new Theme("Tone", 50, 75, Standing.NO_CLAIM));

        GoldenFile.check("chart/effect-map-flowing.svg", FlowingPrinter.print(drawing, "map") + "\n");
    }

    @Test
    void theLinesPartFourFieldsAndANumberOnThemIsOnTheHighSide() {
        assertThat(LINES.fieldOf(66, 59)).isEqualTo(Field.PRIORITISE);
        assertThat(LINES.fieldOf(65, 60)).isEqualTo(Field.KEEP);
        assertThat(LINES.fieldOf(64, 59)).isEqualTo(Field.WAIT);
        assertThat(LINES.fieldOf(64, 60)).isEqualTo(Field.FINE);
    }

    @Test
    void whatMeansMoreLiesToTheRightAndWhatIsLowLiesBelow() {
        Mark.Disc disc = map(JUSTICE).marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(disc.x()).isEqualTo(50 + 100.0 * 15 / 40);
        assertThat(disc.y()).isEqualTo(440 * (20 + 14) / 40.0);
        assertThat(disc.ink()).isEqualTo(Ink.OWN_UNDER);
    }

    @Test
    void aFieldHasAColourOnlyWhereAThemeInItIsClaimed() {
        Drawing plain = map(new Theme("Justice", 80, 46, Standing.NO_CLAIM), new Theme("A", 50, 50, Standing.UNDER));

        assertThat(plain.marks()).extracting(Mark::ink).doesNotContain(Ink.FIELD_UNDER, Ink.FIELD_OVER);
        assertThat(text(plain, "first").ink()).isEqualTo(Ink.NUMBER);
        assertThat(map(JUSTICE).marks()).extracting(Mark::ink).contains(Ink.FIELD_UNDER);
        assertThat(text(map(JUSTICE), "first").ink()).isEqualTo(Ink.NUMBER_UNDER);
        assertThat(map(new Theme("T", 80, 75, Standing.OVER)).marks())
                .extracting(Mark::ink)
                .contains(Ink.FIELD_OVER)
                .doesNotContain(Ink.FIELD_UNDER);
    }

    @Test
    void themesAtTheSamePlaceShareALabel() {
        Drawing drawing = map(JUSTICE, new Theme("Tone", 80, 46, Standing.NO_CLAIM));

        assertThat(text(drawing, "Justice, Tone")).isNotNull();
    }

    @Test
    void whatLiesFarAwayWidensTheMap() {
        Mark.Disc far = map(new Theme("Far", 65, 5, Standing.NO_CLAIM)).marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(far.y()).isLessThan(440);
    }

    @Test
    void longNamesInACrowdHaveNoRoom() {
        List<Theme> crowd = IntStream.range(0, 6)
                .mapToObj(number -> new Theme("A theme with a long name " + number, 60 + number, 55, Standing.NO_CLAIM))
                .toList();

        assertThat(EffectMap.hasRoom(Size.WIDE, crowd, LINES, FIELDS)).isFalse();
        assertThat(EffectMap.hasRoom(Size.WIDE, List.of(JUSTICE), LINES, FIELDS))
                .isTrue();
    }
}
