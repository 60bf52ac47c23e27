package dk.samspil.collection.respond.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// A trial as it looks on a phone.
///
/// @param start the address of the trial
/// @param phone the address of this page, without its language
/// @param query what its addresses end with, to be seen as in a department; may be empty
/// @param departments as whom it can be seen; empty where everybody is asked the same
public record PhonePage(
        PageFrame frame,
        String round,
        String start,
        String phone,
        String language,
        List<LanguageLink> languages,
        String query,
        List<Department> departments,
        Messages words) {
    public PhonePage {
        languages = List.copyOf(languages);
        departments = List.copyOf(departments);
    }

    /// Somebody of a department, or of none that has questions of its own.
    public record Department(String query, String name, boolean current) {}
}
