package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What a unit is to reach, theme by theme.
///
/// @param rows empty before the first round
/// @param error what is wrong with what was sent; empty where nothing is
public record TargetsPage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        String unitName,
        List<Row> rows,
        boolean below,
        String error,
        Messages words) {
    public TargetsPage {
        rows = List.copyOf(rows);
    }

    /// A theme or a composite.
    ///
    /// @param points as they were typed; empty where there is no target
    public record Row(String field, String label, String points, boolean wrong) {}
}
