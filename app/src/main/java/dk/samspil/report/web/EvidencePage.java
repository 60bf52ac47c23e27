package dk.samspil.report.web;

import dk.samspil.report.Evidence;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The evidence behind the safety statement on a page.
///
/// @param notices that the results are not out yet, or what they replace
public record EvidencePage(PageFrame frame, Evidence evidence, List<String> notices) {
    public EvidencePage {
        notices = List.copyOf(notices);
    }
}
