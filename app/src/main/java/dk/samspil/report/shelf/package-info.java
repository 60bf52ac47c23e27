/// Reports on paper, written once for everybody: in the background as soon as figures are frozen, or when
/// somebody is the first to ask.
///
/// Start with [ReportShelf]. What lies here can be written again from the frozen figures at any time. Schema
/// `report_shelf`.
@NamedInterface("shelf")
@NullMarked
package dk.samspil.report.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
