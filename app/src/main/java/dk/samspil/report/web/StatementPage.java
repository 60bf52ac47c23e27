package dk.samspil.report.web;

import dk.samspil.report.SafetyStatement;
import dk.samspil.ui.PageFrame;

/// The safety statement on a page.
public record StatementPage(PageFrame frame, SafetyStatement statement) {}
