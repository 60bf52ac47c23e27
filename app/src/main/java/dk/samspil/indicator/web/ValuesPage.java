package dk.samspil.indicator.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.List;

/// What a file of values would change, before it does.
///
/// @param rows the changed values first, then the new ones; not all of a long file
/// @param left how many are not shown
/// @param unread columns that say nothing that is used
/// @param errors why the file can be used no more, where the organisation has changed since
public record ValuesPage(
        PageFrame frame,
        FormToken token,
        String lead,
        List<Row> rows,
        int left,
        String unread,
        boolean useful,
        List<ProblemText> errors,
        Messages words) {
    public ValuesPage {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /// One value.
    ///
    /// @param before what is stored; empty where nothing is
    public record Row(String unit, String series, String period, String before, String value) {}
}
