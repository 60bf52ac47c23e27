package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;

/// A report and where it leads to on the pages of the server.
///
/// @param pdf the address of the PDF
/// @param talk where the talk is booked; empty for a joint report, whose units talk by themselves
record UnitBody(UnitReport report, String pdf, String talk) {
    /// A joint report has a page under each unit that shares it, with its PDF beside: hence the relative address.
    static UnitBody of(ReleasedTable table, UnitReport report) {
        String address = "/resultater/" + report.unit();
        return table.findUnit(report.unit()).isPresent()
                ? new UnitBody(report, address + ".pdf", address + "/samtale")
                : new UnitBody(report, "faelles.pdf", "");
    }
}
