package dk.samspil.report.web;

import dk.samspil.report.Evidence;
import dk.samspil.ui.PageFrame;

/// The evidence behind the safety statement on a page.
public record EvidencePage(PageFrame frame, Evidence evidence) {}
