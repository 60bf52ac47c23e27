package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.report.Results.Released;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.report.web.ReportFinder.Found;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Visit;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out figures as CSV and as a workbook: of one report, or all that the reader may see.
@Controller
final class FiguresController {
    private static final String ALL = "tal";
    private static final String OF_ONE = "-tal";
    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";

    private final ReportFinder finder;
    private final Exports exports;
    private final AuditLog auditLog;

    FiguresController(ReportFinder finder, Exports exports, AuditLog auditLog) {
        this.finder = finder;
        this.exports = exports;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.RESULT_READERS)
    @GetMapping("/resultater.{format:csv|xlsx}")
    ResponseEntity<byte[]> all(@PathVariable String format, Viewer viewer, Visit visit) {
        Released released = finder.get(viewer);
        auditLog.record(viewer.actor(), "figures downloaded", released.round().toString());
        return file(released, finder.scopeOf(viewer, released), ALL, format, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}.csv")
    ResponseEntity<byte[]> csvOfUnit(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return ofReport(finder.getReport(viewer, unitId), CSV, viewer, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}.xlsx")
    ResponseEntity<byte[]> xlsxOfUnit(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return ofReport(finder.getReport(viewer, unitId), XLSX, viewer, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles.csv")
    ResponseEntity<byte[]> csvOfJoint(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return ofReport(finder.getJointReport(viewer, unitId), CSV, viewer, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles.xlsx")
    ResponseEntity<byte[]> xlsxOfJoint(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return ofReport(finder.getJointReport(viewer, unitId), XLSX, viewer, visit);
    }

    private ResponseEntity<byte[]> ofReport(Found found, String format, Viewer viewer, Visit visit) {
        Released released = found.released();
        auditLog.record(viewer.actor(), "figures downloaded", found.report().value());
        Scope scope = Scope.ofReport(released.table(), found.report());
        return file(released, scope, found.report().value() + OF_ONE, format, visit);
    }

    private ResponseEntity<byte[]> file(Released released, Scope scope, String name, String format, Visit visit) {
        Optional<String> closed = new ReleaseWords(visit.language()).closed(released.sight());
        var table = released.table();
        var questionnaire = released.questionnaire();
        return format.equals(CSV)
                ? FileAnswer.of(
                        name + ".csv",
                        released.sight(),
                        FileAnswer.CSV,
                        exports.csv(table, questionnaire, scope, visit.language(), closed))
                : FileAnswer.of(
                        name + ".xlsx",
                        released.sight(),
                        FileAnswer.XLSX,
                        exports.xlsx(table, questionnaire, scope, visit.language(), closed));
    }
}
