package dk.samspil.indicator.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.files.Spreadsheet;
import dk.samspil.indicator.DefineOutcome;
import dk.samspil.indicator.HandedIn;
import dk.samspil.indicator.Indicators;
import dk.samspil.ui.Messages;
import dk.samspil.ui.UploadName;
import dk.samspil.ui.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

/// Where HR hands in figures that stand beside the results.
@Controller
final class IndicatorController {
    static final String ADDRESS = "/tal-ved-siden-af";

    private static final String VALUES = ADDRESS + "/forskel";
    private static final String SAVED = "gemt";

    private final Indicators indicators;
    private final IndicatorPages pages;

    IndicatorController(Indicators indicators, IndicatorPages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "") String nyt, Viewer viewer, Visit visit, Model model) {
        String said =
                nyt.equals(SAVED) ? Messages.of("indicator", visit.language()).text("saved") : "";
        model.addAttribute("page", pages.list(visit, viewer, said, List.of(), SeriesForm.EMPTY));
        return "indicator/list";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String handIn(@RequestParam("fil") MultipartFile file, Viewer viewer, Visit visit, Model model) throws IOException {
        return switch (indicators.handIn(nameOf(file), file.getBytes(), viewer.actor())) {
            case HandedIn.Usable usable -> "redirect:" + VALUES;
            case HandedIn.Refused(var problems) -> {
                model.addAttribute("page", pages.list(visit, viewer, "", problems, SeriesForm.EMPTY));
                yield "indicator/list";
            }
        };
    }

    /// A file without a name is none: the reading says that it is empty.
    private static String nameOf(MultipartFile file) {
        String name = UploadName.of(file);
        return name.isBlank() ? "csv" : name;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(VALUES)
    String showValues(Viewer viewer, Visit visit, Model model) {
        Optional<HandedIn> waiting = indicators.findDraft(viewer.actor());
        if (waiting.isEmpty()) {
            return "redirect:" + ADDRESS;
        }
        model.addAttribute("page", pages.values(visit, waiting.get()));
        return "indicator/values";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(VALUES)
    String accept(Viewer viewer, Visit visit, Model model) {
        Optional<HandedIn> done = indicators.accept(viewer.actor());
        if (done.isPresent() && done.get() instanceof HandedIn.Refused) {
            model.addAttribute("page", pages.values(visit, done.get()));
            return "indicator/values";
        }
        return "redirect:" + ADDRESS + (done.isPresent() ? "?nyt=" + SAVED : "");
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/kasser")
    String drop(Viewer viewer) {
        indicators.drop(viewer.actor());
        return "redirect:" + ADDRESS;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/serier")
    String define(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String engelsk,
            @RequestParam(defaultValue = "") String art,
            @RequestParam(defaultValue = "") String kilde,
            Viewer viewer,
            Visit visit,
            Model model) {
        var form = new SeriesForm(kode.strip(), navn, engelsk, art, kilde, Optional.empty());
        DefineOutcome outcome = indicators.define(
                form.code(), form.danish(), form.english(), form.chosen(), form.source(), viewer.actor());
        if (outcome == DefineOutcome.MADE) {
            return "redirect:" + ADDRESS;
        }
        model.addAttribute("page", pages.list(visit, viewer, "", List.of(), form.with(outcome)));
        return "indicator/list";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/serier/{code}/slet")
    String askToRemove(@PathVariable String code, Visit visit, Model model) {
        RemovePage page =
                pages.remove(visit, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page);
        return "indicator/remove";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/serier/{code}/slet")
    String remove(@PathVariable String code, Viewer viewer) {
        indicators.remove(code, viewer.actor());
        return "redirect:" + ADDRESS;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/eksempel.csv")
    ResponseEntity<byte[]> example() {
        var disposition =
                ContentDisposition.attachment().filename("tal-ved-siden-af.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(Spreadsheet.csv(pages.example()));
    }
}
