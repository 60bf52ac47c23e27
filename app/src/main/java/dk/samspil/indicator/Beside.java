package dk.samspil.indicator;

import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import java.util.List;

/// The figures beside a unit's results, as a page shows them.
///
/// @param lead what they are and what they are not
/// @param series those of which the unit has a value
/// @param whole the name of the organisation as a whole; empty where this is it
public record Beside(String heading, String lead, List<Series> series, String whole, Messages words) {
    public Beside {
        series = List.copyOf(series);
    }

    /// One series.
    ///
    /// @param about what is counted and where it comes from
    /// @param picture the last periods
    /// @param compared whether a value of the organisation is among the rows
    /// @param rows all periods, the latest first
    public record Series(String name, String about, Drawing picture, boolean compared, List<Row> rows) {
        public Series {
            rows = List.copyOf(rows);
        }
    }

    /// One period.
    ///
    /// @param whole the value of the organisation; a dash where it has none
    public record Row(String period, String value, String whole) {}
}
