package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.UnitAccess;
import dk.samspil.access.UnitDecision;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.disclosure.Pooling;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Reports;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.report.UnitReport;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Visit;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows a unit's report, or where its answers are shown.
@Controller
final class UnitReportController {
    private final Results results;
    private final Reports reports;
    private final UnitAccess access;
    private final Pooling pooling;
    private final AuditLog auditLog;

    UnitReportController(Results results, Reports reports, UnitAccess access, Pooling pooling, AuditLog auditLog) {
        this.results = results;
        this.reports = reports;
        this.access = access;
        this.pooling = pooling;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}")
    String show(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        Released released = released();
        ReleasedUnit unit = unit(released, unitId);
        if (!unit.published()) {
            model.addAttribute("page", withheld(released, unit, viewer, visit));
            return "report/withheld";
        }
        UnitReport report = reports.unitReport(released.table(), released.questionnaire(), unitId, visit.language());
        auditLog.record(viewer.actor(), "report read", unitId.value());
        model.addAttribute(
                "page",
                UnitReportPage.of(visit.frame(report.unitName(), Look.RESULTS), report, id -> mayRead(viewer, id)));
        return "report/unit";
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}.pdf")
    ResponseEntity<byte[]> download(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        Released released = released();
        if (!unit(released, unitId).published()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] pdf = reports.unitPdf(released.table(), released.questionnaire(), unitId, visit.language());
        auditLog.record(viewer.actor(), "report downloaded", unitId.value());
        var disposition = ContentDisposition.attachment()
                .filename(unitId.value() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    private WithheldPage withheld(Released released, ReleasedUnit unit, Viewer viewer, Visit visit) {
        Optional<ReleasedUnit> shownIn = Optional.ofNullable(unit.shownIn()).flatMap(released.table()::findUnit);
        Optional<UnitId> link = shownIn.map(ReleasedUnit::id).filter(id -> mayRead(viewer, id));
        return WithheldPage.of(
                visit.frame(unit.name(), Look.RESULTS),
                unit,
                shownIn.map(ReleasedUnit::name).orElse(""),
                link,
                pooling.listPartners(released.table().release().round(), unit.id()).stream()
                        .map(partner -> released.table().getUnit(partner).name())
                        .toList(),
                released.table().release().policy());
    }

    private boolean mayRead(Viewer viewer, UnitId unit) {
        return switch (access.decide(viewer, unit)) {
            case UnitDecision.Allowed allowed -> true;
            case UnitDecision.Refused refused -> false;
        };
    }

    private Released released() {
        return results.findLatest().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ReleasedUnit unit(Released released, UnitId id) {
        return released.table().findUnit(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
