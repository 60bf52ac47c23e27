package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Reports;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.report.UnitReport;
import dk.samspil.report.talk.Talks;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// Books the talk about a unit's results, and shows what the team will see.
@Controller
final class TalkController {
    private final Results results;
    private final Reports reports;
    private final Talks talks;
    private final AuditLog auditLog;
    private final Clock clock;

    TalkController(Results results, Reports reports, Talks talks, AuditLog auditLog, Clock clock) {
        this.results = results;
        this.reports = reports;
        this.talks = talks;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /// What was typed before comes back with it where it could not be used.
    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/samtale")
    String show(
            @PathVariable UnitId unitId,
            @RequestParam(name = TalkForm.DAY, defaultValue = "") String day,
            @RequestParam(name = TalkForm.TIME, defaultValue = "") String time,
            @RequestParam(name = TalkForm.MINUTES, defaultValue = "") String minutes,
            @RequestParam(name = TalkForm.WHO, defaultValue = "") String who,
            Viewer viewer,
            Visit visit,
            Model model) {
        ReleasedUnit unit = unit(released(unitId, viewer), unitId);
        var typed = new TalkForm(day, time, minutes, who);
        List<String> problems =
                typed.equals(TalkForm.EMPTY) ? List.of() : typed.read(today()).problems();
        var frame = visit.frame(Messages.of("report", visit.language()).text("talk.title"), Look.FLOW);
        model.addAttribute("page", TalkPage.of(frame, address(unitId), unit.name(), typed, problems));
        return "report/talk";
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/samtale.ics")
    ResponseEntity<byte[]> download(
            @PathVariable UnitId unitId,
            @RequestParam(name = TalkForm.DAY, defaultValue = "") String day,
            @RequestParam(name = TalkForm.TIME, defaultValue = "") String time,
            @RequestParam(name = TalkForm.MINUTES, defaultValue = "") String minutes,
            @RequestParam(name = TalkForm.WHO, defaultValue = "") String who,
            Viewer viewer,
            Visit visit) {
        Released released = released(unitId, viewer);
        ReleasedUnit unit = unit(released, unitId);
        var typed = new TalkForm(day, time, minutes, who);
        TalkForm.Reading read = typed.read(today());
        if (read.talk().isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, again(unitId, typed))
                    .build();
        }
        Release release = released.table().release();
        String calendar = TalkCalendar.write(
                read.talk().get(),
                release.round(),
                release.title().in(visit.language()),
                unit,
                clock.instant(),
                visit.language());
        if (!viewer.isSupport()) {
            talks.book(release.round(), unitId, read.talk().get().begins().toLocalDate(), viewer.actor());
        }
        var disposition = ContentDisposition.attachment()
                .filename("samtale-" + unitId.value() + ".ics")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/del")
    String share(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        Released released = released(unitId, viewer);
        unit(released, unitId);
        UnitReport report = reports.unitReport(released.table(), released.questionnaire(), unitId, visit.language());
        auditLog.record(viewer.actor(), "report read", unitId.value());
        model.addAttribute("page", SharePage.of(visit.frame(report.unitName(), Look.RESULTS), address(unitId), report));
        return "report/share";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }

    private static String address(UnitId unit) {
        return "/resultater/" + unit.value();
    }

    /// The page again with what was typed, which says what is wrong.
    private static String again(UnitId unit, TalkForm typed) {
        return UriComponentsBuilder.fromPath("/resultater/{unit}/samtale")
                .queryParam(TalkForm.DAY, "{day}")
                .queryParam(TalkForm.TIME, "{time}")
                .queryParam(TalkForm.MINUTES, "{minutes}")
                .queryParam(TalkForm.WHO, "{who}")
                .encode()
                .buildAndExpand(
                        unit.value(),
                        typed.day().isEmpty() ? " " : typed.day(),
                        typed.time(),
                        typed.minutes(),
                        typed.who())
                .toUriString();
    }

    private Released released(UnitId unit, Viewer viewer) {
        return results.find(viewer)
                .filter(released -> released.reaches(unit))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ReleasedUnit unit(Released released, UnitId id) {
        return released.table()
                .findUnit(id)
                .filter(ReleasedUnit::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
