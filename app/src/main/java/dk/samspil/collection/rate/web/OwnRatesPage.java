package dk.samspil.collection.rate.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// How many of one's own unit have answered.
///
/// @param lines one for each unit, or for each round without rates yet; none where nothing is asked now
public record OwnRatesPage(PageFrame frame, List<Line> lines, Messages words) {
    public OwnRatesPage {
        lines = List.copyOf(lines);
    }

    /// What is known of a unit.
    ///
    /// @param kicker which survey, and until when
    /// @param text what is known, in one line
    /// @param note what the line is about
    public record Line(String kicker, String text, String note) {}
}
