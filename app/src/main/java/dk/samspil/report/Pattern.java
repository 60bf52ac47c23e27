package dk.samspil.report;

import java.util.List;

/// What is the same in many units, in counts of units.
///
/// @param rows each kind of unit with its number, in a fixed order
public record Pattern(String heading, List<Row> rows) {
    public Pattern {
        rows = List.copyOf(rows);
    }

    /// One kind of unit.
    ///
    /// @param kind the class of its squares in the stylesheet
    /// @param units how many
    /// @param squares how many squares are drawn; several units are one square where there are many
    public record Row(String kind, String label, int units, int squares) {}
}
