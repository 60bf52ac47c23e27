package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.UnitAccess;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.LatestRelease;
import dk.samspil.report.LatestRelease.Results;
import dk.samspil.report.Reports;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class ResultsController {
    private final LatestRelease release;
    private final Reports reports;
    private final UnitAccess access;

    ResultsController(LatestRelease release, Reports reports, UnitAccess access) {
        this.release = release;
        this.reports = reports;
        this.access = access;
    }

    @OpenTo(Audience.RESULT_READERS)
    @GetMapping("/resultater")
    String list(Visit visit, Viewer viewer, Model model) {
        String title = Messages.of("results", visit.language()).text("title");
        Optional<Results> results = release.find();
        List<UnitId> readable = results.map(found -> access.listReadable(viewer, unitsOf(found.table())))
                .orElse(List.of());
        model.addAttribute(
                "page", ResultsPage.of(visit.frame(title, Look.FLOW), results.map(Results::table), readable));
        return "report/results";
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}")
    String show(@PathVariable UnitId unitId, Visit visit, Viewer viewer, Model model) {
        Optional<Results> results = release.find();
        Optional<ReleasedUnit> unit = results.flatMap(found -> found.table().findUnit(unitId));
        if (results.isPresent() && unit.filter(ReleasedUnit::published).isPresent()) {
            var report =
                    reports.unitReport(results.get().table(), results.get().questionnaire(), unitId, visit.language());
            var readable = access.listReadable(viewer, unitsOf(results.get().table()));
            model.addAttribute(
                    "page", UnitReportPage.of(visit.frame(report.unitName(), Look.RESULTS), report, readable));
            return "report/unitPage";
        }
        model.addAttribute("page", notShown(visit, viewer, results, unit));
        return "report/notShown";
    }

    private NotShownPage notShown(Visit visit, Viewer viewer, Optional<Results> results, Optional<ReleasedUnit> unit) {
        String title = Messages.of("results", visit.language()).text("title");
        var frame = visit.frame(unit.map(ReleasedUnit::name).orElse(title), Look.FLOW);
        if (results.isEmpty() || unit.isEmpty()) {
            return NotShownPage.noResults(frame);
        }
        var readable = access.listReadable(viewer, unitsOf(results.get().table()));
        return NotShownPage.of(frame, results.get().table(), unit.get(), readable);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}.pdf")
    ResponseEntity<byte[]> download(@PathVariable UnitId unitId, Visit visit) {
        Optional<Results> results = release.find();
        Optional<ReleasedUnit> unit =
                results.flatMap(found -> found.table().findUnit(unitId)).filter(ReleasedUnit::published);
        if (results.isEmpty() || unit.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        byte[] pdf = reports.unitPdf(results.get().table(), results.get().questionnaire(), unitId, visit.language());
        String name = unit.get().name() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping("/sikkerhedserklaering")
    String showStatement(Visit visit, Model model) {
        Optional<Results> results = release.find();
        String title = Messages.of("report", visit.language()).text("statement.title");
        if (results.isEmpty()) {
            model.addAttribute("page", NotShownPage.noResults(visit.frame(title, Look.FLOW)));
            return "report/notShown";
        }
        var statement = reports.safetyStatement(results.get().table(), visit.language());
        model.addAttribute("page", new StatementPage(visit.frame(title, Look.RESULTS), statement));
        return "report/statementPage";
    }

    private static List<UnitId> unitsOf(ReleasedTable table) {
        return table.listUnits().stream().map(ReleasedUnit::id).toList();
    }
}
