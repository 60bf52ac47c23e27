package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import org.jspecify.annotations.Nullable;

/// Asks for the code on the phone.
///
/// @param mistake why the last code was not taken; null the first time
public record CodePage(
        PageFrame frame, FormToken token, @Nullable String mistake) {
    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
