package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.report.Papers;
import dk.samspil.report.Results.Released;
import dk.samspil.report.web.ReportFinder.Found;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Visit;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out posters, the fact sheet and the main report on paper.
@Controller
final class PapersController {
    private final ReportFinder finder;
    private final Papers papers;
    private final AuditLog auditLog;

    PapersController(ReportFinder finder, Papers papers, AuditLog auditLog) {
        this.finder = finder;
        this.papers = papers;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/plakat.pdf")
    ResponseEntity<byte[]> poster(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return poster(finder.getReport(viewer, unitId), viewer, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles/plakat.pdf")
    ResponseEntity<byte[]> jointPoster(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return poster(finder.getJointReport(viewer, unitId), viewer, visit);
    }

    private ResponseEntity<byte[]> poster(Found found, Viewer viewer, Visit visit) {
        Released released = found.released();
        auditLog.record(viewer.actor(), "poster downloaded", found.report().value());
        byte[] pdf = papers.poster(
                released.table(), released.questionnaire(), found.report(), visit.language(), closed(released, visit));
        return pdf(found.report().value() + "-plakat.pdf", released, pdf);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/faktaark.pdf")
    ResponseEntity<byte[]> factSheet(Viewer viewer, Visit visit) {
        Released released = finder.get(viewer);
        auditLog.record(
                viewer.actor(), "fact sheet downloaded", released.round().toString());
        return pdf(
                "faktaark.pdf",
                released,
                papers.factSheet(
                        released.table(), released.questionnaire(), visit.language(), closed(released, visit)));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/hovedrapport.pdf")
    ResponseEntity<byte[]> mainReport(Viewer viewer, Visit visit) {
        Released released = finder.get(viewer);
        auditLog.record(
                viewer.actor(), "main report downloaded", released.round().toString());
        return pdf(
                "hovedrapport.pdf",
                released,
                papers.mainReport(
                        released.table(), released.questionnaire(), visit.language(), closed(released, visit)));
    }

    private static Optional<String> closed(Released released, Visit visit) {
        return new ReleaseWords(visit.language()).closed(released.sight());
    }

    private static ResponseEntity<byte[]> pdf(String name, Released released, byte[] content) {
        return FileAnswer.of(name, released.sight(), MediaType.APPLICATION_PDF, content);
    }
}
