package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.List;

/// Their columns on the left, ours on the right.
///
/// @param columns those that need a look first
/// @param cpr the columns that hold CPR numbers
public record ColumnsPage(
        PageFrame frame,
        FormToken token,
        StaffSteps steps,
        String lead,
        String summary,
        List<Column> columns,
        List<String> cpr,
        List<ProblemText> errors,
        Messages words) {
    /// One column.
    ///
    /// @param parameter the name of its choice in the form
    /// @param example a value that stands in it; empty where none does
    /// @param hint what is to be known about it; may be empty
    public record Column(
            String parameter,
            String name,
            String label,
            String example,
            List<Choice> choices,
            boolean fits,
            String hint) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    /// What a column may hold.
    public record Choice(String code, String text, boolean chosen) {}

    public ColumnsPage {
        columns = List.copyOf(columns);
        cpr = List.copyOf(cpr);
        errors = List.copyOf(errors);
    }
}
