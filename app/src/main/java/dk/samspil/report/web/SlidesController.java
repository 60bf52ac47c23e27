package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.report.Results.Released;
import dk.samspil.report.export.slides.SlideTemplates;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.report.web.ReportFinder.Found;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out slides: of a report for the team's meeting, and of the organisation for a committee.
@Controller
final class SlidesController {
    private final ReportFinder finder;
    private final Slides slides;
    private final SlideTemplates templates;
    private final AuditLog auditLog;

    SlidesController(ReportFinder finder, Slides slides, SlideTemplates templates, AuditLog auditLog) {
        this.finder = finder;
        this.slides = slides;
        this.templates = templates;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}.pptx")
    ResponseEntity<byte[]> ofUnit(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return ofReport(finder.getReport(viewer, unitId), viewer, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles.pptx")
    ResponseEntity<byte[]> ofJoint(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        return ofReport(finder.getJointReport(viewer, unitId), viewer, visit);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/hovedrapport.pptx")
    ResponseEntity<byte[]> ofOrganisation(Viewer viewer, Visit visit) {
        Released released = finder.get(viewer);
        auditLog.record(viewer.actor(), "slides downloaded", released.round().toString());
        byte[] file = slides.main(released.table(), released.questionnaire(), style(released, visit));
        return FileAnswer.of("hovedrapport.pptx", released.sight(), FileAnswer.PPTX, file);
    }

    private ResponseEntity<byte[]> ofReport(Found found, Viewer viewer, Visit visit) {
        Released released = found.released();
        auditLog.record(viewer.actor(), "slides downloaded", found.report().value());
        byte[] file = slides.unit(released.table(), released.questionnaire(), found.report(), style(released, visit));
        return FileAnswer.of(found.report().value() + ".pptx", released.sight(), FileAnswer.PPTX, file);
    }

    private Slides.Style style(Released released, Visit visit) {
        return new Slides.Style(
                visit.language(), new ReleaseWords(visit.language()).closed(released.sight()), templates.findFile());
    }
}
