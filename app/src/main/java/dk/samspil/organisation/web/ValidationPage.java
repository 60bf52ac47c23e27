package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// HR's view of the validation week.
///
/// @param error what is wrong with the date just sent; empty where nothing is
/// @param start the form that opens a week; empty while one is open
/// @param legend what the squares mean, with how many there are
/// @param corrections how many corrections there are, in words; empty where no week was ever open
/// @param moves the corrections that move somebody to another unit
/// @param reminder the text for those who have not opened their list; empty where all have
public record ValidationPage(
        PageFrame frame,
        FormToken token,
        String title,
        String lead,
        String error,
        Optional<Start> start,
        List<Legend> legend,
        List<Row> rows,
        String fate,
        String corrections,
        List<Move> moves,
        Optional<Reminder> reminder,
        boolean lockable,
        Messages words) {
    /// The day proposed for locking.
    public record Start(String day, String month, String year) {}

    /// What a square means.
    ///
    /// @param style its shape
    public record Legend(String style, String text) {}

    /// One department.
    ///
    /// @param label what its squares say to those who do not see them
    /// @param squares the shape of each
    public record Row(String name, String text, String label, List<String> squares) {
        public Row {
            squares = List.copyOf(squares);
        }
    }

    /// Somebody who is proposed to be moved.
    public record Move(String unit, String job, String text) {}

    /// A finished text, and to whom it goes.
    public record Reminder(String heading, String text, String addresses) {}

    public ValidationPage {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
    }
}
