package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.Problem;
import dk.samspil.survey.exchange.QuestionnaireFormat;
import dk.samspil.survey.exchange.ReadOutcome;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.ProblemText;
import dk.samspil.ui.UploadName;
import dk.samspil.ui.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// Questionnaires in from files and out as files, with everything that is lost on the way.
@Controller
final class ExchangeController {
    private static final String IMPORT = "/spoergeskemaer/hent";

    private final Questionnaires questionnaires;

    ExchangeController(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(IMPORT)
    String ask(Visit visit, Model model) {
        var words = Messages.of("questions", visit.language());
        model.addAttribute("page", page(visit, "", words.text("import.title"), List.of(), List.of()));
        return "survey/import";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(IMPORT)
    String read(@RequestParam("fil") MultipartFile file, Visit visit, Viewer viewer, Model model) throws IOException {
        var words = Messages.of("questions", visit.language());
        String given = UploadName.of(file);
        String name = given.isBlank() ? words.text("import.no-name") : given;
        ImportPage page = switch (QuestionnaireFormat.readAny(name, file.getBytes())) {
            case ReadOutcome.Refused(var problems) ->
                page(visit, "", words.text("import.refused"), problems, List.of());
            case ReadOutcome.Read(var content, var losses) -> {
                StoredDraft draft = questionnaires.begin(content, viewer.actor());
                String heading = words.text("import.read", "count", losses.size());
                yield page(visit, "/spoergeskemaer/" + draft.id(), heading, List.of(), losses);
            }
        };
        model.addAttribute("page", page);
        return "survey/import";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/spoergeskemaer/{id}/filer")
    String list(@PathVariable UUID id, Visit visit, Model model) {
        StoredDraft draft = draft(id);
        var words = Messages.of("questions", visit.language());
        model.addAttribute(
                "page",
                new ExchangePage(
                        visit.frame(words.text("files.title"), Look.FLOW),
                        "/spoergeskemaer/" + id,
                        Arrays.stream(QuestionnaireFormat.values())
                                .map(format -> format(draft, format, visit, words))
                                .toList(),
                        words));
        return "survey/files";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/spoergeskemaer/{id}/filer/{format}")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable String format) {
        QuestionnaireFormat wanted = Arrays.stream(QuestionnaireFormat.values())
                .filter(each -> each.code().equals(format))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var written = wanted.write(draft(id).content());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(written.file(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(written.bytes());
    }

    private static ExchangePage.Format format(
            StoredDraft draft, QuestionnaireFormat format, Visit visit, Messages words) {
        List<ExchangePage.Loss> losses = format.write(draft.content()).losses().stream()
                .map(each -> ProblemText.of(each, visit.language()))
                .map(each -> new ExchangePage.Loss(each.what(), each.action()))
                .toList();
        return new ExchangePage.Format(
                "/spoergeskemaer/" + draft.id() + "/filer/" + format.code(),
                words.text("format." + format),
                losses.isEmpty() ? words.text("files.whole") : words.text("files.losses", "count", losses.size()),
                losses);
    }

    private StoredDraft draft(UUID id) {
        return questionnaires
                .find(new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ImportPage page(
            Visit visit, String address, String heading, List<Problem> wrong, List<Problem> losses) {
        return new ImportPage(
                visit.frame(heading, Look.FLOW),
                visit.formToken(),
                address,
                heading,
                wrong.stream()
                        .map(each -> ProblemText.of(each, visit.language()))
                        .toList(),
                losses.stream()
                        .map(each -> ProblemText.of(each, visit.language()))
                        .toList(),
                Messages.of("questions", visit.language()));
    }
}
