package dk.samspil.report;

import dk.samspil.report.UnitReport.Card;
import dk.samspil.report.UnitReport.LegendEntry;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.FixedPrinter;
import dk.samspil.ui.chart.Lettering;
import dk.samspil.ui.chart.Strips;
import java.util.Optional;

/// A unit report on its way to paper: the same view model, with pictures printed for a fixed medium.
///
/// @param closed what stands at the top of every page while the results are not out
/// @param styles the stylesheet of the PDF
public record PdfReport(UnitReport report, Optional<String> closed, String styles, Lettering lettering) {
    private static final double LARGE = 0.25;
    private static final double SMALL = 0.2;
    private static final double TREND = 0.22;
    private static final double TREND_MILLIMETRES = 150;
    private static final double STRIP_MILLIMETRES = 64;
    private static final double GROUP_MILLIMETRES = 38;
    private static final double CARD_MILLIMETRES = 49;
    private static final double BAR_MILLIMETRES = 95;
    private static final double MAP_MILLIMETRES = 140;
    private static final double MAP_SIDE = 34;
    private static final double SIDE = 12;

    /// The picture of a theme or, smaller, of a question.
    public String strip(Row row, boolean small) {
        return print(STRIP_MILLIMETRES, SIDE, row.drawing(), row.label(), small ? SMALL : LARGE);
    }

    /// The picture of a theme in a group of a breakdown; two groups stand beside each other.
    public String group(Row row) {
        return print(GROUP_MILLIMETRES, SIDE, row.drawing(), row.label(), SMALL);
    }

    /// The numbers over the groups' strips.
    public String groupAxis() {
        return print(GROUP_MILLIMETRES, SIDE, Strips.axis(), "0 25 50 75 100", SMALL);
    }

    /// The numbers over the strips.
    public String axis(boolean small) {
        return print(STRIP_MILLIMETRES, SIDE, Strips.axis(), "0 25 50 75 100", small ? SMALL : LARGE);
    }

    /// The picture of a theme over time; the large one takes the width of the page, the others share
    /// it.
    public String line(Drawing drawing, boolean large) {
        return print(large ? TREND_MILLIMETRES : GROUP_MILLIMETRES, SIDE, drawing, "", large ? TREND : SMALL);
    }

    /// The picture of the four quick questions.
    public String quick(Drawing drawing) {
        return print(BAR_MILLIMETRES, SIDE, drawing, "", SMALL);
    }

    /// A piece of the legend of a picture over time.
    public String piece(TrendPart.LegendEntry entry) {
        return print(entry.piece().width() * SMALL, 2, entry.piece().drawing(), entry.words(), SMALL);
    }

    /// The picture of a card.
    public String card(Card card) {
        return print(CARD_MILLIMETRES, SIDE, card.drawing(), card.title(), SMALL);
    }

    /// The priority map.
    public String map(Drawing drawing) {
        return print(MAP_MILLIMETRES, MAP_SIDE, drawing, "", SMALL);
    }

    /// The bar of a distribution.
    public String bar(Drawing drawing) {
        return print(BAR_MILLIMETRES, 0, drawing, "", SMALL);
    }

    /// A piece of a legend.
    public String piece(LegendEntry entry) {
        double width = entry.piece().width() * SMALL;
        return print(width, 2, entry.piece().drawing(), entry.words(), SMALL);
    }

    private String print(double millimetres, double side, Drawing drawing, String alternative, double scale) {
        return new FixedPrinter(millimetres / scale, side, lettering).print(drawing, alternative, scale);
    }
}
