package dk.samspil.report.web;

import dk.samspil.report.TechnicalAnnex;
import dk.samspil.ui.PageFrame;

/// The technical annex on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
public record TechnicalPage(PageFrame frame, TechnicalAnnex annex, String rules) {}
