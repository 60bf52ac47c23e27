package dk.samspil.report.priority;

import dk.samspil.report.priority.PriorityPart.Letter;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// What the employees themselves say it would mean if a theme became better, beside how they rate it: worded and drawn.
///
/// @param asked that they were asked, and nothing was computed
/// @param map empty where no theme can be placed
/// @param key what each letter on a map stands for
/// @param reading how the map is read, a sentence each
/// @param lines every rated theme in the order of the questionnaire
public record EffectPart(
        String heading,
        String asked,
        Optional<Map> map,
        List<Letter> key,
        List<String> reading,
        String caption,
        List<Line> lines,
        Messages words) {
    public EffectPart {
        key = List.copyOf(key);
        reading = List.copyOf(reading);
        lines = List.copyOf(lines);
    }

    /// The drawing in two widths.
    ///
    /// @param lettered whether the wide map has letters too
    public record Map(String axis, String foot, Drawing wide, Drawing narrow, boolean lettered) {}

    /// One theme in the table.
    ///
    /// @param effect what it would mean, a range, or that it is not shown
    /// @param rating how it is, likewise
    /// @param effectNumber where it is a number
    /// @param ratingNumber where it is a number
    /// @param field in which of the four it stands, or a dash
    public record Line(
            String theme,
            String effect,
            String rating,
            Optional<Integer> effectNumber,
            Optional<Integer> ratingNumber,
            String field,
            Standing standing,
            String verdict) {}
}
