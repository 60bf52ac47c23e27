package dk.samspil.report.priority;

import dk.samspil.survey.Dimension;
import dk.samspil.ui.chart.Standing;
import java.util.Optional;

/// A theme whose effect was rated, in one unit.
///
/// @param effect what it would mean if the theme became better
/// @param rating how the theme is
/// @param standing what is claimed about the theme beside the unit above
/// @param verdict the same in words; empty where there is nothing to compare with
public record RatedTheme(Dimension theme, Shown effect, Shown rating, Standing standing, String verdict) {
    /// A released mean as it is shown.
    ///
    /// @param words the number with its uncertainty, a range, or that it is not shown
    /// @param number where it is a number
    public record Shown(String words, Optional<Integer> number) {}

    boolean isPlaced() {
        return effect.number().isPresent() && rating.number().isPresent();
    }
}
