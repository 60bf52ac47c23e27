package dk.samspil.access.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// Why somebody was not signed in at the provider.
///
/// @param contact whom to ask; empty where the municipality has not said
public record RejectedPage(PageFrame frame, String heading, String text, String contact) {
    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
