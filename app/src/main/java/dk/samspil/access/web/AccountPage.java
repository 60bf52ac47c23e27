package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import org.jspecify.annotations.Nullable;

/// A person's own sign-in.
///
/// @param name who the person is here, in words
/// @param local whether there is an account here; else the person signs in at the organisation's
///     provider
/// @param phone whether a phone is set up
/// @param codesLeft how many codes on paper are left, in words
/// @param notice what has just happened; null when nothing has
/// @param wrong whether that is a mistake
/// @param keepsAccounts whether the person may go to everybody's accounts
public record AccountPage(
        PageFrame frame,
        FormToken token,
        String name,
        boolean local,
        boolean phone,
        String codesLeft,
        @Nullable String notice,
        boolean wrong,
        boolean keepsAccounts) {
    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
