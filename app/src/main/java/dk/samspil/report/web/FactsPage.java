package dk.samspil.report.web;

import dk.samspil.report.FactSheet;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The fact sheet on a page.
///
/// @param notices that the results are not out yet
public record FactsPage(PageFrame frame, FactSheet facts, List<String> notices) {
    public FactsPage {
        notices = List.copyOf(notices);
    }
}
