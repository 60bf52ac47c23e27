package dk.samspil.report;

import dk.samspil.ui.chart.Standing;

/// One of the three things to take along from above.
///
/// @param link the part of the page that shows it
public record Thing(Standing standing, String kicker, String title, String text, String link, String linkText) {}
