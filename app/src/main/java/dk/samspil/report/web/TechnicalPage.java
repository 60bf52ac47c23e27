package dk.samspil.report.web;

import dk.samspil.report.TechnicalAnnex;
import dk.samspil.ui.PageFrame;

/// The technical annex on a page.
public record TechnicalPage(PageFrame frame, TechnicalAnnex annex) {}
