package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.PdfRenderer;
import dk.samspil.ui.SiteSettings;
import dk.samspil.ui.Visit;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the timetable: as a paper for a committee, and as dates for a calendar.
@Controller
final class TimetableFileController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final RoundPages rounds;
    private final SiteSettings site;
    private final Clock clock;
    private final PdfRenderer renderer = new PdfRenderer();
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dk.samspil.jte");

    TimetableFileController(RoundPages rounds, SiteSettings site, Clock clock) {
        this.rounds = rounds;
        this.site = site;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/tidsplan.pdf")
    ResponseEntity<byte[]> downloadPaper(@PathVariable UUID roundId, Visit visit) {
        RoundPlan plan = rounds.get(roundId);
        var html = new StringOutput();
        templates.render(
                "survey/plan/pdf/timetable.jte",
                TimetablePaper.of(plan, renderer.styles(), site.municipality(), rounds.today(), visit.language()),
                html);
        return file(MediaType.APPLICATION_PDF, "tidsplan.pdf", renderer.render(html.toString()));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/tidsplan.ics")
    ResponseEntity<byte[]> downloadCalendar(@PathVariable UUID roundId, Visit visit) {
        String calendar = TimetableCalendar.write(rounds.get(roundId), clock.instant(), visit.language());
        return file(CALENDAR, "tidsplan.ics", calendar.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
