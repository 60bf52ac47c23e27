package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class TimeLineTest {
    private static final Lettering BLOCKS =
            (words, size, heavy) -> new Lettering.Outline("M0 0H" + words.length() + "V1Z", words.length() * size / 2);

    private static TimeLine.Point point(String label, int value, int cover) {
        return new TimeLine.Point(
                label,
                new Reading.Point(value, OptionalDouble.of(6), Standing.NO_CLAIM),
                Integer.toString(value),
                OptionalInt.of(61),
                cover);
    }

    private static TimeLine.Point nothing(String label) {
        return new TimeLine.Point(label, new Reading.Hidden(), "", OptionalInt.empty(), 0);
    }

    private static Drawing draw(Standing change, TimeLine.Point... points) {
        var move = new TimeLine.Note(points.length - 1.5, "A");
        return TimeLine.draw("Justice over time.", TimeLine.Size.LARGE, List.of(points), List.of(move), change);
    }

    private static Drawing merged(Standing change) {
        return draw(
                change,
                point("2022", 58, 30),
                point("2023", 60, 50),
                point("2024", 67, 90),
                point("2025", 65, 100),
                point("2026", 47, 100));
    }

    @Test
    void aLineOverTimeIsPrintedForAPageAndForPaper() {
        Drawing drawing = merged(Standing.UNDER);

        GoldenFile.check("chart/over-time-flowing.svg", FlowingPrinter.print(drawing, "line") + "\n");
        GoldenFile.check(
                "chart/over-time-fixed.svg", new FixedPrinter(600, 12, BLOCKS).print(drawing, "", 0.25) + "\n");
    }

    @Test
    void whatIsAboutAPartIsHatchedAndNoThickLineLeadsThere() {
        List<Mark> marks = merged(Standing.NO_CLAIM).marks();

        assertThat(marks).filteredOn(mark -> mark.ink() == Ink.HATCH).hasSize(1);
        assertThat(marks).filteredOn(mark -> mark.ink() == Ink.SLOPE).hasSize(2);
    }

    @Test
    void aLineIsNotDrawnAcrossAGap() {
        Drawing drawing = draw(Standing.NO_CLAIM, point("2024", 67, 100), nothing("2025"), point("2026", 47, 100));

        assertThat(drawing.marks()).extracting(Mark::ink).doesNotContain(Ink.SLOPE, Ink.TO_LAST);
        assertThat(drawing.marks())
                .filteredOn(Mark.Text.class::isInstance)
                .extracting(mark -> ((Mark.Text) mark).words())
                .contains("–");
    }

    @Test
    void onlyAMarkedChangeIsColouredAndOnlyInTheLastStep() {
        assertThat(merged(Standing.NO_CLAIM).marks())
                .extracting(Mark::ink)
                .doesNotContain(Ink.SLOPE_DOWN, Ink.OWN_UNDER);
        assertThat(merged(Standing.UNDER).marks())
                .filteredOn(mark -> mark.ink() == Ink.SLOPE_DOWN)
                .hasSize(1);
    }

    @Test
    void theBarsOfTheCoverAreOnlyThereWhereSomethingIsInPart() {
        assertThat(draw(Standing.NO_CLAIM, point("2025", 67, 100), point("2026", 47, 100))
                        .marks())
                .extracting(Mark::ink)
                .doesNotContain(Ink.COVER);
    }
}
