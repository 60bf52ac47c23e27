package dk.samspil.report.web;

import dk.samspil.report.SafetyStatement;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The safety statement on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
/// @param notices that the results are not out yet, or what they replace
public record StatementPage(PageFrame frame, SafetyStatement statement, String rules, List<String> notices) {
    public StatementPage {
        notices = List.copyOf(notices);
    }
}
