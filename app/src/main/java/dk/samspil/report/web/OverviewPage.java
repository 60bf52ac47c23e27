package dk.samspil.report.web;

import dk.samspil.report.Overview;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The organisation from above on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
/// @param notices that the results are not out yet, or what they replace
public record OverviewPage(PageFrame frame, Overview overview, String rules, List<String> notices) {
    public OverviewPage {
        notices = List.copyOf(notices);
    }
}
