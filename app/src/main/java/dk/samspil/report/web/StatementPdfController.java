package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.report.Reports;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.ui.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// Hands out the safety statement on paper.
@Controller
final class StatementPdfController {
    private final Results results;
    private final Reports reports;

    StatementPdfController(Results results, Reports reports) {
        this.results = results;
        this.reports = reports;
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping("/sikkerhedserklaering.pdf")
    ResponseEntity<byte[]> download(Viewer viewer, Visit visit) {
        Released released = results.find(viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] pdf = reports.statementPdf(
                released.table(),
                released.questionnaire(),
                visit.language(),
                new ReleaseWords(visit.language()).closed(released.sight()));
        var disposition = ContentDisposition.attachment()
                .filename(ReleaseWords.fileName("sikkerhedserklaering.pdf", released.sight()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }
}
