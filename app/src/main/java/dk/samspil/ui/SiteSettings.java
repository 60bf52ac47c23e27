package dk.samspil.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What this installation calls itself and how people reach it, from the settings `samspil.site.*`.
///
/// @param municipality the municipality's name, as it stands in the header
/// @param contact whom people write to or call when something does not work; empty until the municipality fills it in
/// @param https whether people reach the site through https, directly or through a proxy in front: the cookies are then
///     sent over https only, and browsers are told to stay with it
@ConfigurationProperties("samspil.site")
public record SiteSettings(
        @DefaultValue("Vidby Kommune") String municipality,
        @DefaultValue("") String contact,
        @DefaultValue("false") boolean https) {}
