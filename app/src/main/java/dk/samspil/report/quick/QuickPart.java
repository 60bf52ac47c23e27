package dk.samspil.report.quick;

import dk.samspil.ui.chart.Drawing;
import java.util.List;
import java.util.Optional;

/// The four quick questions of a unit, worded and drawn.
///
/// @param heading the points
/// @param band in which band of the guide they lie, and how certain that is
/// @param drawing empty where the points are only known as a range
/// @param notes where the bands are from, and how the points are made
public record QuickPart(String heading, String band, Optional<Drawing> drawing, List<String> notes) {
    public QuickPart {
        notes = List.copyOf(notes);
    }
}
