package dk.samspil.access.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// Shown between signing out here and signing out at the provider.
public record GoodbyePage(PageFrame frame, String heading, String provider) {
    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
