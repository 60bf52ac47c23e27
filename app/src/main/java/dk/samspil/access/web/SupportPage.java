package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where HR begins to see what somebody else sees.
///
/// @param typedName what was typed last time
/// @param typedReason the same
/// @param mistake why it did not begin; null when nothing was wrong
public record SupportPage(
        PageFrame frame,
        FormToken token,
        String typedName,
        String typedReason,
        @Nullable String mistake,
        List<Row> rows) {
    public SupportPage {
        rows = List.copyOf(rows);
    }

    /// One time that somebody did.
    public record Row(String who, String reason) {}

    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
