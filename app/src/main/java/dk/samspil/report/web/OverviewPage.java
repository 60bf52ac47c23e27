package dk.samspil.report.web;

import dk.samspil.report.Overview;
import dk.samspil.ui.PageFrame;

/// The organisation from above on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
public record OverviewPage(PageFrame frame, Overview overview, String rules) {}
