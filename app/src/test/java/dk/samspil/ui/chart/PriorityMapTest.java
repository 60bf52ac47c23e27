package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import dk.samspil.ui.chart.PriorityMap.Position;
import dk.samspil.ui.chart.PriorityMap.Size;
import dk.samspil.ui.chart.PriorityMap.Theme;
import dk.samspil.ui.chart.PriorityMap.Words;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class PriorityMapTest {
    private static final Words THREE = new Words(List.of("little", "some", "much"), "keep", "talk");
    private static final Words ONE = new Words(List.of("equally"), "keep", "talk");
    private static final Theme JUSTICE = new Theme("Justice", 2, new Position.At(-9, -16, -2, Standing.UNDER));
    private static final Theme TRUST = new Theme("Trust", 2, new Position.At(8, 1, 15, Standing.OVER));

    private static Drawing map(Words words, Theme... themes) {
        return PriorityMap.of("Map.", Size.WIDE, List.of(themes), words);
    }

    private static List<Mark.Disc> discs(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .toList();
    }

    @Test
    void aMapIsPrintedForAPageThatFlows() {
        Drawing drawing = map(
                THREE,
                TRUST,
                JUSTICE,
                new Theme("Voice", 0, new Position.At(0, -8, 8, Standing.NO_CLAIM)),
                new Theme("Tone", 1, new Position.From(12, Standing.NO_CLAIM)));

        GoldenFile.check("chart/priority-map-flowing.svg", FlowingPrinter.print(drawing, "map") + "\n");
    }

    @Test
    void whatIsUnderLiesUnderTheLineAndWhatIsOverAboveIt() {
        List<Mark.Disc> discs = discs(map(THREE, TRUST, JUSTICE));

        assertThat(discs.getFirst().y()).isLessThan(235);
        assertThat(discs.getLast().y()).isGreaterThan(235);
        assertThat(discs).extracting(Mark::ink).containsExactly(Ink.OWN_OVER, Ink.OWN_UNDER);
    }

    @Test
    void eachColumnHoldsItsOwnThemes() {
        Drawing drawing = map(THREE, TRUST, JUSTICE, new Theme("Voice", 0, new Position.At(0, -8, 8, Standing.OVER)));

        assertThat(discs(drawing).getFirst().x()).isLessThan(100.0 / 3);
        assertThat(discs(drawing).subList(1, 3))
                .allSatisfy(disc -> assertThat(disc.x()).isGreaterThan(200.0 / 3));
    }

    @Test
    void whereThemesCannotBeToldApartThereAreNoFields() {
        assertThat(map(ONE, new Theme("Justice", 0, new Position.At(-9, -16, -2, Standing.UNDER)))
                        .marks())
                .extracting(Mark::ink)
                .doesNotContain(Ink.FIELD_OVER, Ink.FIELD_UNDER);
        assertThat(map(THREE, JUSTICE, TRUST).marks()).extracting(Mark::ink).contains(Ink.FIELD_OVER, Ink.FIELD_UNDER);
    }

    @Test
    void aFieldLiesOnlyBehindWhatIsClaimed() {
        var unclaimed = new Theme("Voice", 2, new Position.At(-9, -18, 1, Standing.NO_CLAIM));

        assertThat(map(THREE, unclaimed).marks()).extracting(Mark::ink).doesNotContain(Ink.FIELD_UNDER, Ink.FIELD_OVER);

        Drawing both = map(THREE, JUSTICE, unclaimed);
        Mark.Block field = both.marks().stream()
                .filter(mark -> mark.ink() == Ink.FIELD_UNDER)
                .map(Mark.Block.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(discs(both))
                .filteredOn(disc -> disc.ink() == Ink.OWN)
                .allSatisfy(disc -> assertThat(disc.x()).isLessThan(field.x()));
        assertThat(discs(both))
                .filteredOn(disc -> disc.ink() == Ink.OWN_UNDER)
                .allSatisfy(disc -> assertThat(disc.x()).isGreaterThan(field.x()));
    }

    @Test
    void aNameHasRoomWhereItsBarReachesToTheEdge() {
        Drawing drawing = map(THREE, new Theme("High", 2, new Position.At(20, 12, 28, Standing.OVER)));

        double bottom = drawing.marks().stream()
                .filter(mark -> mark.ink() == Ink.SPREAD_OVER)
                .map(mark -> ((Mark.Line) mark).fromY())
                .findFirst()
                .orElseThrow();
        assertThat(drawing.marks())
                .filteredOn(
                        mark -> mark instanceof Mark.Text text && text.words().equals("High"))
                .singleElement()
                .satisfies(mark -> assertThat(((Mark.Text) mark).y()).isGreaterThan(bottom));
    }

    @Test
    void aRangeHasNoDisc() {
        Drawing drawing = map(THREE, new Theme("Tone", 1, new Position.From(12, Standing.NO_CLAIM)));

        assertThat(discs(drawing)).isEmpty();
        assertThat(drawing.marks()).extracting(Mark::ink).contains(Ink.OPEN_SPREAD, Ink.LIMIT);
    }

    @Test
    void whatReachesFurtherThanTheMapIsDrawnAtItsEdge() {
        Drawing drawing = map(THREE, new Theme("Far", 1, new Position.At(-40, -60, -20, Standing.CLEARLY_UNDER)));

        assertThat(discs(drawing).getFirst().y()).isEqualTo(470);
    }
}
