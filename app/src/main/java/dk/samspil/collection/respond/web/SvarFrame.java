package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.Words;
import java.util.List;

/// Everything around a respondent's page.
///
/// @param municipality whose survey it is
/// @param contact whom one calls; empty where the municipality has not said
/// @param styleSheets their addresses
/// @param script the address of the script, without which every page works too
/// @param foot whether the page has one; pages with questions have none
/// @param clearsAfter seconds after which a shared tablet clears the page where no script runs and
///     nothing is known of touches; 0 for a page on which there is nothing to clear
public record SvarFrame(
        String title,
        Words words,
        SvarMode mode,
        String municipality,
        String contact,
        List<String> styleSheets,
        String icon,
        String script,
        boolean foot,
        int clearsAfter) {
    public SvarFrame {
        styleSheets = List.copyOf(styleSheets);
    }

    public String text(String key) {
        return words.text(key);
    }

    /// The text for this mode, where there is one; else the usual one.
    public String textFor(String key) {
        return mode.tablet() ? words.text(key + ".tablet") : words.text(key);
    }

    public String language() {
        return words.language().code();
    }

    public String direction() {
        return words.language().direction();
    }

    /// "Ring 89 12 34 56", or empty.
    public String call() {
        return contact.isEmpty() ? "" : words.text("foot.call", "contact", contact);
    }

    /// The address of a telephone, or empty where the contact is none.
    public String callAddress() {
        String digits = contact.replaceAll("[ ()-]", "");
        return digits.matches("\\+?[0-9]{6,15}") ? "tel:" + digits : "";
    }
}
