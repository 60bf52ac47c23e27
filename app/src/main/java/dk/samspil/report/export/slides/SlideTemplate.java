package dk.samspil.report.export.slides;

import java.time.Instant;

/// The organisation's own template, as HR sees it.
///
/// @param name what the file was called
public record SlideTemplate(String name, Instant storedAt, String storedBy) {}
