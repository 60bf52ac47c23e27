package dk.samspil.report.web;

import dk.samspil.report.Overview;
import dk.samspil.ui.PageFrame;

/// The organisation from above on a page.
public record OverviewPage(PageFrame frame, Overview overview) {}
