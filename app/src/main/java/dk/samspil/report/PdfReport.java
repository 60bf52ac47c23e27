package dk.samspil.report;

import dk.samspil.report.UnitReport.Row;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.FixedPrinter;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.Lettering;
import java.util.List;

/// A unit report on its way to paper: the same view model, with pictures printed for a fixed medium.
///
/// @param styles the stylesheet of the PDF
public record PdfReport(UnitReport report, String styles, Lettering lettering) {
    private static final double MILLIMETRES_PER_PIXEL = 0.25;
    private static final double STRIP = 256;
    private static final double CARD = 256;
    private static final double BAR = 380;
    private static final double SIDE = 12;

    /// The picture of a row.
    public String strip(Row row) {
        return print(STRIP, SIDE, row.drawing(), row.label());
    }

    /// The picture of a card.
    public String card(Drawing drawing, String alternative) {
        return print(CARD, SIDE, drawing, alternative);
    }

    /// The bar of a distribution.
    public String bar(Drawing drawing) {
        return print(BAR, 0, drawing, "");
    }

    /// A piece of a legend.
    public String piece(Legend piece, String words) {
        return print(piece.width(), 2, piece.drawing(), words);
    }

    /// The numbers under the strips.
    public static List<String> axis() {
        return List.of("0", "25", "50", "75", "100");
    }

    private String print(double width, double side, Drawing drawing, String alternative) {
        return new FixedPrinter(width, side, lettering).print(drawing, alternative, MILLIMETRES_PER_PIXEL);
    }
}
