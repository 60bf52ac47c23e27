package dk.samspil.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class DrawingTest {
    private static final Lettering BLOCKS =
            (words, size, heavy) -> new Lettering.Outline("M0 0H" + words.length() + "V1Z", words.length() * size / 2);

    private static Drawing row(Reading own) {
        return Strips.row("Trust: 74 of 100.", Strips.Size.LARGE, own, OptionalInt.of(69), OptionalInt.of(71));
    }

    private static Reading point(int value, double halfWidth, Standing standing) {
        return new Reading.Point(value, OptionalDouble.of(halfWidth), standing);
    }

    @Test
    void aStripIsPrintedInPerCentForAPageThatFlows() {
        String svg = FlowingPrinter.print(row(point(74, 8.5, Standing.NO_CLAIM)), "strip");

        GoldenFile.check("chart/strip-flowing.svg", svg + "\n");
    }

    @Test
    void theSameStripIsPrintedInPixelsForPaper() {
        String svg = new FixedPrinter(256, 12, BLOCKS).print(row(point(74, 8.5, Standing.NO_CLAIM)), "", 0.25);

        GoldenFile.check("chart/strip-fixed.svg", svg + "\n");
    }

    @Test
    void aDistributionHasItsNumbersInTheSegments() {
        var bar = AnswerBars.bar(
                "Spread",
                List.of(
                        new AnswerBars.Segment(5, Ink.CLEARLY_LOW),
                        new AnswerBars.Segment(30, Ink.LOW),
                        new AnswerBars.Segment(25, Ink.NEITHER),
                        new AnswerBars.Segment(40, Ink.HIGH)));

        GoldenFile.check("chart/distribution-flowing.svg", FlowingPrinter.print(bar, "answers") + "\n");
    }

    @Test
    void aNumberOnItsScaleIsPrintedForPaper() {
        var line = Lines.onScale(
                "Trust",
                83,
                Standing.OVER,
                OptionalInt.of(69),
                5,
                new Lines.Ends(List.of("very", "little"), List.of("very", "much")));

        GoldenFile.check("chart/scale-fixed.svg", new FixedPrinter(256, 12, BLOCKS).print(line, "", 0.25) + "\n");
    }

    @Test
    void anIntervalIsCutOffAtTheEndsOfTheScale() {
        Drawing drawing = row(point(96, 20, Standing.NO_CLAIM));

        assertThat(drawing.marks()).contains(new Mark.Block(76, 24, 15, 16, 8, Ink.INTERVAL));
    }

    @Test
    void onlyAClaimIsColoured() {
        assertThat(row(point(74, 8, Standing.NO_CLAIM)).marks())
                .extracting(Mark::ink)
                .doesNotContain(Ink.OWN_OVER, Ink.OWN_UNDER, Ink.INTERVAL_OVER, Ink.INTERVAL_UNDER);
        assertThat(row(point(90, 8, Standing.OVER)).marks())
                .extracting(Mark::ink)
                .contains(Ink.OWN_OVER, Ink.INTERVAL_OVER);
    }

    @Test
    void aRangeReachesFromItsLimitToTheEndAndHasNoDisc() {
        Drawing drawing = row(new Reading.Above(80));

        assertThat(drawing.marks())
                .contains(new Mark.Block(80, 20, 15, 16, 0, Ink.INTERVAL), new Mark.Line(80, 11, 80, 35, Ink.LIMIT));
        assertThat(drawing.marks()).extracting(Mark::ink).doesNotContain(Ink.OWN);
    }

    @Test
    void aHiddenValueIsHatchedOverTheWholeScale() {
        assertThat(row(new Reading.Hidden()).marks()).contains(new Mark.Block(0, 100, 15, 16, 0, Ink.HATCH));
    }

    @Test
    void hatchingOnPaperStaysWithinItsBlock() {
        String svg = new FixedPrinter(100, 0, BLOCKS)
                .print(new Drawing("", 20, List.of(new Mark.Block(0, 50, 4, 12, 0, Ink.HATCH))), "few", 0.25);

        assertThat(svg)
                .doesNotContain("url(")
                .contains("<line")
                .doesNotContain("x2=\"51")
                .doesNotContain("x1=\"-");
    }

    @Test
    void aPictureForAPageNeedsNoStyleAttributeAndNoViewBox() {
        String svg = FlowingPrinter.print(row(point(74, 8, Standing.UNDER)), "strip");

        assertThat(svg).doesNotContain("style=").doesNotContain("viewBox").contains("role=\"img\"", "<title>");
    }

    @Test
    void wordsFromTheOrganisationAreEscaped() {
        String svg = FlowingPrinter.print(new Drawing("<b> & \"c\"", 10, List.of()), "strip");

        assertThat(svg).contains("<title>&lt;b&gt; &amp; &quot;c&quot;</title>");
    }

    @Test
    void roundedSharesThatDoNotAddUpFillTheWholeBar() {
        Drawing bar = AnswerBars.bar(
                "Spread", List.of(new AnswerBars.Segment(33, Ink.LOW), new AnswerBars.Segment(33, Ink.HIGH)));

        assertThat(bar.marks()).contains(new Mark.Block(50, 50, 0, 36, 0, Ink.HIGH));
    }

    @Test
    void aSegmentTooSmallForItsNumberHasNone() {
        Drawing bar = AnswerBars.bar(
                "Spread", List.of(new AnswerBars.Segment(5, Ink.LOW), new AnswerBars.Segment(95, Ink.HIGH)));

        assertThat(bar.marks()).filteredOn(Mark.Text.class::isInstance).hasSize(1);
    }

    @Test
    void everyPieceOfALegendCanBeDrawn() {
        for (Legend piece : Legend.values()) {
            assertThat(FlowingPrinter.print(piece)).contains("aria-hidden=\"true\"", "width=\"" + piece.width() + "\"");
        }
    }
}
