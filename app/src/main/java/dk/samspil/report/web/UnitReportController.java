package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.UnitAccess;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.indicator.Beside;
import dk.samspil.indicator.BesideResults;
import dk.samspil.report.Reports;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.report.UnitPlace;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.shelf.ReportShelf;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.ReadyHtml;
import dk.samspil.ui.Visit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final ReportShelf shelf;
    private final ReleaseCalendar calendar;
    private final UnitAccess access;
    private final BesideResults beside;
    private final AuditLog auditLog;

    UnitReportController(
            Results results,
            Reports reports,
            ReportShelf shelf,
            ReleaseCalendar calendar,
            UnitAccess access,
            BesideResults beside,
            AuditLog auditLog) {
        this.results = results;
        this.reports = reports;
        this.shelf = shelf;
        this.calendar = calendar;
        this.access = access;
        this.beside = beside;
        this.auditLog = auditLog;
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}")
    String show(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        Optional<Released> found = results.find(viewer);
        if (found.isEmpty()) {
            return notYet(viewer, visit, model);
        }
        Released released = found.get();
        ReleasedUnit unit = unit(released, unitId);
        if (!released.reaches(unitId)) {
            return notYet(viewer, visit, model);
        }
        noteOpened(released, unitId, viewer);
        if (!unit.published()) {
            model.addAttribute("page", withheld(released, unit, viewer, visit));
            return "report/withheld";
        }
        String address = "/resultater/" + unitId;
        ReleasedUnit root = released.table().getRoot();
        Optional<Beside> figures = beside.find(unitId, root.id(), root.name(), visit.language());
        String events = "/enheder/" + unitId + "/begivenheder";
        return report(released, unitId, address, events, figures, viewer, visit, model);
    }

    /// The report that a unit shares, for those who may open the unit's own.
    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles")
    String showJoint(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        Optional<Released> found = results.find(viewer);
        if (found.isEmpty()) {
            return notYet(viewer, visit, model);
        }
        Released released = found.get();
        ReleasedGroup joint = joint(released, unitId);
        if (!released.reaches(joint)) {
            return notYet(viewer, visit, model);
        }
        noteOpened(released, unitId, viewer);
        return report(
                released, joint.id(), "/resultater/" + unitId + "/faelles", "", Optional.empty(), viewer, visit, model);
    }

    private String notYet(Viewer viewer, Visit visit, Model model) {
        model.addAttribute("page", NoResultsPage.of(visit, results.findComing(viewer)));
        return "report/none";
    }

    private void noteOpened(Released released, UnitId unit, Viewer viewer) {
        if (released.sight().out()) {
            calendar.noteOpened(released.round(), unit, viewer);
        }
    }

    /// @param files the address that those of the report's files begin with
    /// @param events where what has happened in the unit is written down; may be empty
    private String report(
            Released released,
            UnitId id,
            String files,
            String events,
            Optional<Beside> figures,
            Viewer viewer,
            Visit visit,
            Model model) {
        UnitPlace place = reports.unitPlace(released.table(), released.questionnaire(), id, visit.language());
        byte[] body = shelf.unitPage(released.table(), released.questionnaire(), id, visit.language());
        Predicate<UnitId> readable = access.readableBy(viewer);
        auditLog.record(viewer.actor(), "report read", id.value());
        model.addAttribute(
                "page",
                new UnitReportPage(
                        visit.frame(place.name(), Look.RESULTS),
                        UnitReportPage.readable(place, other -> released.reaches(other) && readable.test(other)),
                        new ReadyHtml(body),
                        files,
                        events,
                        figures,
                        new ReleaseWords(visit.language()).notices(released.sight(), released.coming()),
                        reports.rules(released.table(), visit.language()),
                        Messages.of("report", visit.language())));
        return "report/unit";
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}.pdf")
    ResponseEntity<byte[]> download(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        Released released = released(viewer);
        if (!unit(released, unitId).published() || !released.reaches(unitId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(released, unitId, viewer, visit);
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/faelles.pdf")
    ResponseEntity<byte[]> downloadJoint(@PathVariable UnitId unitId, Viewer viewer, Visit visit) {
        Released released = released(viewer);
        ReleasedGroup joint = joint(released, unitId);
        if (!released.reaches(joint)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(released, joint.id(), viewer, visit);
    }

    private ResponseEntity<byte[]> pdf(Released released, UnitId id, Viewer viewer, Visit visit) {
        Optional<String> closed = new ReleaseWords(visit.language()).closed(released.sight());
        byte[] pdf = closed.isPresent()
                ? reports.unitPdf(released.table(), released.questionnaire(), id, visit.language(), closed)
                : shelf.unitPdf(released.table(), released.questionnaire(), id, visit.language());
        auditLog.record(viewer.actor(), "report downloaded", id.value());
        var disposition = ContentDisposition.attachment()
                .filename(ReleaseWords.fileName(id.value() + ".pdf", released.sight()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    private WithheldPage withheld(Released released, ReleasedUnit unit, Viewer viewer, Visit visit) {
        return WithheldPage.of(
                visit.frame(unit.name(), Look.RESULTS), released.table(), unit, link(released.table(), unit, viewer));
    }

    /// The report in which a unit's answers are shown, where the reader may open it: a unit above, or the report that
    /// the unit or one above it shares.
    private Optional<String> link(ReleasedTable table, ReleasedUnit unit, Viewer viewer) {
        Optional<UnitId> shownIn = Optional.ofNullable(unit.shownIn());
        Predicate<UnitId> readable = access.readableBy(viewer);
        Optional<UnitId> partner = table.listJoints().stream()
                .filter(joint -> shownIn.filter(joint.id()::equals).isPresent())
                .flatMap(joint -> joint.units().stream())
                .filter(readable)
                .min(Comparator.comparing((UnitId id) -> !id.equals(unit.id())));
        return partner.map(id -> "/resultater/" + id + "/faelles")
                .or(() -> shownIn.flatMap(table::findUnit)
                        .map(ReleasedUnit::id)
                        .filter(readable)
                        .map(id -> "/resultater/" + id));
    }

    private static ReleasedGroup joint(Released released, UnitId unit) {
        return released.table().findJointOf(unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Released released(Viewer viewer) {
        return results.find(viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ReleasedUnit unit(Released released, UnitId id) {
        return released.table().findUnit(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
