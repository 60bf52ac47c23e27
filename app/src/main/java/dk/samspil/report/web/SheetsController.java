package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.report.Papers;
import dk.samspil.report.Reports;
import dk.samspil.report.Results.Released;
import dk.samspil.report.web.ReportFinder.Found;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows posters and the fact sheet as pages that print on one sheet.
@Controller
final class SheetsController {
    private final ReportFinder finder;
    private final Reports reports;
    private final Papers papers;
    private final AuditLog auditLog;

    SheetsController(ReportFinder finder, Reports reports, Papers papers, AuditLog auditLog) {
        this.finder = finder;
        this.reports = reports;
        this.papers = papers;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/plakat")
    String poster(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        return poster(finder.getReport(viewer, unitId), viewer, visit, model);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles/plakat")
    String jointPoster(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        return poster(finder.getJointReport(viewer, unitId), viewer, visit, model);
    }

    private String poster(Found found, Viewer viewer, Visit visit, Model model) {
        Released released = found.released();
        auditLog.record(viewer.actor(), "poster read", found.report().value());
        var report = reports.unitReport(released.table(), released.questionnaire(), found.report(), visit.language());
        String title = Messages.of("paper", visit.language())
                .text("poster.title", "unit", report.unitName(), "round", report.roundTitle());
        model.addAttribute(
                "page",
                new PosterPage(
                        visit.frame(title, Look.RESULTS),
                        report,
                        visit.path() + ".pdf",
                        finder.notices(released, visit.language())));
        return "report/poster";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/faktaark")
    String factSheet(Viewer viewer, Visit visit, Model model) {
        Released released = finder.get(viewer);
        auditLog.record(viewer.actor(), "fact sheet read", released.round().toString());
        var facts = papers.facts(released.table(), released.questionnaire(), visit.language());
        model.addAttribute(
                "page",
                new FactsPage(
                        visit.frame(facts.title(), Look.RESULTS), facts, finder.notices(released, visit.language())));
        return "report/facts";
    }
}
