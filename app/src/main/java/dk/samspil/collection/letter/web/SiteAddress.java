package dk.samspil.collection.letter.web;

import dk.samspil.ui.SiteSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where people reach this site.
final class SiteAddress {
    private SiteAddress() {}

    /// What the settings say; else what the browser of whoever asks uses.
    static String of(SiteSettings site) {
        return site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.address();
    }
}
