package dk.samspil.report.web;

import dk.samspil.indicator.Beside;
import dk.samspil.report.UnitReport;
import dk.samspil.report.UnitReport.Crumb;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A unit's report on a page.
///
/// @param path the units above; those the reader may not open have no address
/// @param pdf the address of the PDF
/// @param talk where the talk is booked; empty for a report that several units share
/// @param beside figures that the organisation has besides; they are no part of the report
/// @param notices that the results are not out yet, or what they replace
public record UnitReportPage(
        PageFrame frame,
        UnitReport report,
        List<Crumb> path,
        String pdf,
        String talk,
        Optional<Beside> beside,
        List<String> notices) {
    public UnitReportPage {
        path = List.copyOf(path);
        notices = List.copyOf(notices);
    }

    static UnitReportPage of(
            PageFrame frame,
            UnitReport report,
            Predicate<UnitId> mayRead,
            String pdf,
            String talk,
            Optional<Beside> beside,
            List<String> notices) {
        List<Crumb> path = report.path().stream()
                .map(crumb -> new Crumb(crumb.name(), crumb.report().filter(mayRead)))
                .toList();
        return new UnitReportPage(frame, report, path, pdf, talk, beside, notices);
    }
}
