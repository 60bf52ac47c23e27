package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.report.Evidence;
import dk.samspil.report.Reports;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.ui.Look;
import dk.samspil.ui.Visit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the data-protection officer what stands behind the safety statement. There is no file of it.
@Controller
final class EvidenceController {
    private final Results results;
    private final Reports reports;
    private final AuditLog auditLog;

    EvidenceController(Results results, Reports reports, AuditLog auditLog) {
        this.results = results;
        this.reports = reports;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.DATA_PROTECTION_OFFICERS)
    @GetMapping("/dokumentation-for-beskyttelsen")
    String show(Viewer viewer, Visit visit, Model model) {
        Optional<Released> latest = results.find(viewer);
        if (latest.isEmpty()) {
            model.addAttribute("page", NoResultsPage.of(visit, results.findComing(viewer)));
            return "report/none";
        }
        Released released = latest.get();
        Evidence evidence = reports.evidence(released.table(), released.questionnaire(), visit.language());
        auditLog.record(
                viewer.actor(),
                "evidence read",
                released.table().release().round().toString());
        model.addAttribute(
                "page",
                new EvidencePage(
                        visit.frame(evidence.title(), Look.RESULTS),
                        evidence,
                        new ReleaseWords(visit.language()).notices(released.sight(), released.coming())));
        return "report/evidence";
    }
}
