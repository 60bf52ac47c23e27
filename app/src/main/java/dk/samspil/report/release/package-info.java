/// When the results of a round may be read, and by whom: the main result early by the management, everything
/// by leaders, AMR and TR in the same minute; held back, withdrawn and released again with a note that
/// readers see.
///
/// Start with [ReleaseCalendar]. The figures themselves are frozen before and never change here. Nothing has to be done
/// at the minute: the clock of the server, in Danish time, decides at every page. [ReleaseJob] only writes the
/// receipt and has people told by mail ([Notices]), without figures.
/// Schema `report_release`.
@NamedInterface("release")
@NullMarked
package dk.samspil.report.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
