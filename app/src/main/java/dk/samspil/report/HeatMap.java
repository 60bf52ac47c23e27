package dk.samspil.report;

import dk.samspil.shared.UnitId;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// Units and themes in one table, in tree order.
///
/// @param note which units are in it
/// @param themes the columns
/// @param feet how many units lie under and over, theme by theme
public record HeatMap(String heading, String note, List<String> themes, List<Row> rows, List<Foot> feet) {
    public HeatMap {
        themes = List.copyOf(themes);
        rows = List.copyOf(rows);
        feet = List.copyOf(feet);
    }

    /// One unit.
    ///
    /// @param report where it has one
    /// @param depth how far below the first unit, 0-6
    /// @param total whether it has units with figures below it
    public record Row(String name, Optional<UnitId> report, int depth, boolean total, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One unit on one theme.
    ///
    /// @param value the number or range; a dash where there is none
    /// @param verdict the standing in words; empty where nothing is compared, and then the cell has no sign
    public record Cell(boolean shown, String value, Standing standing, String verdict) {}

    /// The last row.
    public record Foot(int under, int over) {}
}
