package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everybody's accounts.
///
/// @param notice what has just happened; null when nothing has
/// @param wrong whether that is a mistake
public record AccountsPage(
        PageFrame frame,
        FormToken token,
        List<Row> rows,
        @Nullable String notice,
        boolean wrong) {
    public AccountsPage {
        rows = List.copyOf(rows);
    }

    /// One account.
    ///
    /// @param phone whether a phone is set up
    /// @param removable whether the reader may take it out of use
    public record Row(String name, String roles, boolean phone, boolean removable) {}

    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
