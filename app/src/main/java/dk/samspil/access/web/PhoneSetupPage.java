package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.QrCode;

/// How a phone is set up.
///
/// @param secret what the picture says, to type
/// @param required whether the person cannot come in without
/// @param wrong whether the last code was wrong
public record PhoneSetupPage(
        PageFrame frame, FormToken token, QrCode picture, String secret, boolean required, boolean wrong) {
    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
