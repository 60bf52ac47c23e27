package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// A leader's list of the own unit.
///
/// @param address of this page
/// @param error what is wrong with what was just sent; empty where nothing is
/// @param notice what was just done; empty where nothing was
/// @param submit the words on the button that ends the work
public record ListPage(
        PageFrame frame,
        FormToken token,
        String address,
        String kicker,
        String lead,
        String error,
        String notice,
        List<Row> rows,
        Optional<Missing> missing,
        List<Choice> reasons,
        List<Choice> units,
        String small,
        String submit,
        Messages words) {
    /// One person.
    ///
    /// @param id names the row on the page
    /// @param job the person's job; goes back with a correction
    /// @param meta how the person is reached, or what is to be known
    /// @param out whether the person will not be asked
    /// @param action what can be done, in words; empty where the row is open
    /// @param post the correction that the action sends; empty where it opens the row
    /// @param open what stands in the fields while the row is open
    public record Row(
            String id,
            String job,
            String name,
            String meta,
            boolean out,
            String action,
            String post,
            Optional<Open> open) {}

    /// What stands in the fields of an open row.
    public record Open(String legend, String email, String mobile, String chosen, String unit) {}

    /// What stands in the fields for somebody who is missing.
    public record Missing(String name, String email, String mobile) {}

    /// One of several.
    public record Choice(String code, String text) {}

    public ListPage {
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
        units = List.copyOf(units);
    }
}
