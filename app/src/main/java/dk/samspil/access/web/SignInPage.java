package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import org.jspecify.annotations.Nullable;

/// The sign-in page.
///
/// @param typedName what was typed as the name last time; empty the first time
/// @param refused whether this is the answer to a try that did not succeed
/// @param notice a message above the form, such as that the person has signed out; null when there
///     is none
/// @param provider the words of the button that leads to the organisation's own sign-in; null where
///     there is none
public record SignInPage(
        PageFrame frame,
        FormToken token,
        String typedName,
        boolean refused,
        @Nullable String notice,
        @Nullable String provider,
        String providerAddress) {
    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
