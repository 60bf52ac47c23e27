package dk.samspil.report.priority;

import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import java.util.List;
import java.util.Optional;

/// What goes together with the outcome in the organisation as a whole.
///
/// @param sentences what it rests on; where there is no importance, why
/// @param rows in the order of the questionnaire; empty where there is no importance
/// @param axis the numbers under the rows
public record ImportancePart(
        String heading, List<String> sentences, List<Row> rows, Optional<Drawing> axis, String note, Messages words) {
    public ImportancePart {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
    }

    /// One theme.
    ///
    /// @param percent its share
    /// @param share the same as it is written
    /// @param importance little, some or much; empty where themes cannot be told apart
    /// @param units how many units lie under and over
    public record Row(
            String theme,
            Drawing drawing,
            int percent,
            String share,
            String interval,
            String importance,
            String units) {}
}
