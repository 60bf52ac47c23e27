package dk.samspil.report.web;

import dk.samspil.report.UnitReport;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// A poster on a page.
///
/// @param pdf the address of the same as PDF
/// @param notices that the results are not out yet
public record PosterPage(PageFrame frame, UnitReport report, String pdf, List<String> notices) {
    public PosterPage {
        notices = List.copyOf(notices);
    }
}
