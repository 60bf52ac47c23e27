package dk.samspil.report.web;

import dk.samspil.report.SafetyStatement;
import dk.samspil.ui.PageFrame;

/// The safety statement on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
public record StatementPage(PageFrame frame, SafetyStatement statement, String rules) {}
