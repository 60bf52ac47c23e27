package dk.samspil.collection.letter.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.letter.LetterAudience;
import dk.samspil.collection.letter.Letters;
import dk.samspil.collection.letter.Posters;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.SiteSettings;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Hands out letters, the file for a print house, and posters. What holds codes is asked for by a form
/// and never kept by a browser.
@Controller
final class LetterFileController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final RoundPlans plans;
    private final Letters letters;
    private final Posters posters;
    private final SiteSettings site;

    LetterFileController(RoundPlans plans, Letters letters, Posters posters, SiteSettings site) {
        this.plans = plans;
        this.letters = letters;
        this.posters = posters;
        this.site = site;
    }

    /// The letters of one unit as PDF, or of all as ZIP, which is sent while it is being written.
    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/breve/breve")
    void downloadLetters(
            @PathVariable UUID roundId,
            @RequestParam("til") String audience,
            @RequestParam(name = "enhed", defaultValue = "") String unit,
            Viewer viewer,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        Letters.Order order = order(roundId, audience, viewer, visit);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (unit.isEmpty()) {
            if (!letters.arePossible(order.plan())) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            head(response, ZIP, "breve.zip");
            letters.writeAll(order, response.getOutputStream());
        } else {
            byte[] pdf = letters.writeUnit(order, new UnitId(unit))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
            head(response, MediaType.APPLICATION_PDF, "breve.pdf");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        }
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/breve/flettefil")
    ResponseEntity<byte[]> downloadMergeFile(
            @PathVariable UUID roundId,
            @RequestParam("til") String audience,
            @RequestParam(name = "enhed", defaultValue = "") String unit,
            Viewer viewer,
            Visit visit) {
        byte[] file = letters.writeMergeFile(
                        order(roundId, audience, viewer, visit),
                        unit.isEmpty() ? Optional.empty() : Optional.of(new UnitId(unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return file(CSV, "flettefil.csv", file);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/plakat.pdf")
    ResponseEntity<byte[]> downloadPoster(
            @PathVariable UUID roundId,
            @RequestParam(name = "enhed", defaultValue = "") String unit,
            @RequestParam(name = "papir", defaultValue = "a4") String size,
            @RequestParam(name = "sprog", defaultValue = "da") String language) {
        byte[] poster = posters.write(
                plan(roundId),
                unit.isEmpty() ? Optional.empty() : Optional.of(new UnitId(unit)),
                size.equals(Posters.Size.A3.code()) ? Posters.Size.A3 : Posters.Size.A4,
                language.equals(Language.EN.code()) ? Language.EN : Language.DA,
                SiteAddress.of(site));
        return file(MediaType.APPLICATION_PDF, "plakat.pdf", poster);
    }

    private Letters.Order order(UUID round, String audience, Viewer viewer, Visit visit) {
        LetterAudience wanted =
                LetterAudience.find(audience).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return new Letters.Order(plan(round), wanted, visit.language(), SiteAddress.of(site), viewer.actor());
    }

    private RoundPlan plan(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void head(HttpServletResponse response, MediaType type, String name) {
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
