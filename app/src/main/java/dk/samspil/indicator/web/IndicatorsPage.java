package dk.samspil.indicator.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.List;

/// The series beside the results, a form for a file and a form for a series of one's own.
///
/// @param said what has just been done; empty where nothing was
/// @param waiting whether a file waits to be looked through
/// @param errors what is wrong with the file that was handed in, the first of them
/// @param more how many more are wrong
/// @param form what was typed about a new series, with what is wrong about it
public record IndicatorsPage(
        PageFrame frame,
        FormToken token,
        List<Line> series,
        String said,
        boolean waiting,
        List<ProblemText> errors,
        int more,
        SeriesForm form,
        Messages words) {
    public IndicatorsPage {
        series = List.copyOf(series);
        errors = List.copyOf(errors);
    }

    /// One series.
    ///
    /// @param units how many units have a figure
    /// @param latest the latest period with one; a dash where there is none
    public record Line(String code, String name, String counted, String source, int units, String latest) {
        public boolean isKnown() {
            return units > 0;
        }
    }
}
