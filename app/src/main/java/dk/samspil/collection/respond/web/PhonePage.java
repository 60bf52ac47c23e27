package dk.samspil.collection.respond.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// A trial as it looks on a phone.
///
/// @param start the address of the trial
/// @param phone the address of this page, without its language
public record PhonePage(
        PageFrame frame,
        String round,
        String start,
        String phone,
        String language,
        List<LanguageLink> languages,
        Messages words) {
    public PhonePage {
        languages = List.copyOf(languages);
    }
}
