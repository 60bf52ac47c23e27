package dk.samspil.report.api.web;

import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;

/// A text in both languages of the pages.
record Names(String da, String en) {
    static Names of(LocalText text) {
        return new Names(text.in(Language.DA), text.in(Language.EN));
    }
}
