package dk.samspil.report.web;

import dk.samspil.report.UnitReport;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// A unit's report as a page, with the way there from the top.
///
/// @param crumbs the units above, those the reader may see with their address
public record UnitReportPage(PageFrame frame, UnitReport report, List<Crumb> crumbs) {
    public UnitReportPage {
        crumbs = List.copyOf(crumbs);
    }

    /// A unit above.
    public record Crumb(String name, Optional<String> address) {}

    static UnitReportPage of(PageFrame frame, UnitReport report, List<UnitId> readable) {
        List<Crumb> crumbs = report.path().stream()
                .map(above -> new Crumb(
                        above.name(), above.report().filter(readable::contains).map(id -> "/resultater/" + id)))
                .toList();
        return new UnitReportPage(frame, report, crumbs);
    }
}
