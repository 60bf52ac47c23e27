package dk.samspil.report.priority;

import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Standing;
import java.util.List;

/// The priority map of one unit.
///
/// @param axis what is up and down
/// @param foot what is from left to right
/// @param lettered whether the wide map has letters as well, since names have no room
/// @param key letters and names
/// @param reading how the map is read
/// @param note that it tells no cause
public record PriorityPart(
        String heading,
        String axis,
        String foot,
        Drawing wide,
        Drawing narrow,
        boolean lettered,
        List<Letter> key,
        List<String> reading,
        String note,
        String caption,
        List<Line> lines,
        Messages words) {
    public PriorityPart {
        key = List.copyOf(key);
        reading = List.copyOf(reading);
        lines = List.copyOf(lines);
    }

    /// What a theme is called on the narrow map.
    public record Letter(String letter, String name) {}

    /// One theme in the table.
    ///
    /// @param points from the unit above, or a dash
    /// @param interval from where to where that may lie, or a dash
    public record Line(
            String theme, String importance, String points, String interval, Standing standing, String verdict) {}
}
