package dk.samspil.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What this installation calls itself and how people reach it, from the settings `samspil.site.*`.
///
/// @param municipality the municipality's name, as it stands in the header
/// @param contact whom people write to or call when something does not work; empty until the municipality fills it in
/// @param https whether people reach the site through https, directly or through a proxy in front: the cookies are then
///     sent over https only, and browsers are told to stay with it
/// @param address where people reach the site, such as `https://socialkapital.vidby.dk`, for links in messages and on
///     paper; empty until the municipality fills it in
@ConfigurationProperties("samspil.site")
public record SiteSettings(
        @DefaultValue("Vidby Kommune") String municipality,
        @DefaultValue("") String contact,
        @DefaultValue("false") boolean https,
        @DefaultValue("") String address) {
    public SiteSettings {
        address = address.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && !address.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*)?")) {
            throw new IllegalArgumentException(
                    "samspil.site.address is an address such as https://socialkapital.vidby.dk");
        }
    }
}
