package dk.samspil.report;

import dk.samspil.report.UnitReport.Table;
import dk.samspil.ui.chart.Drawing;
import java.util.List;

/// Where units differ: for each theme a disc for every unit, without names.
///
/// @param note what a disc and the line are, and how many are not drawn
/// @param table the same in numbers
public record Spread(String heading, String note, List<Row> rows, Table table) {
    public Spread {
        rows = List.copyOf(rows);
    }

    /// One theme.
    ///
    /// @param wide the picture for a wide page
    /// @param narrow the same for a phone
    /// @param value the number of all together, or a dash
    /// @param under how many units lie under, in words
    /// @param over how many units lie over, in words
    public record Row(String label, Drawing wide, Drawing narrow, String value, String under, String over) {}
}
