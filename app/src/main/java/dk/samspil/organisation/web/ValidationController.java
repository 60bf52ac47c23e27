package dk.samspil.organisation.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.validation.Proposal;
import dk.samspil.organisation.validation.Validation;
import dk.samspil.organisation.validation.ValidationWeek;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// HR opens the validation week, sees how far the leaders have come, gets the corrections out and locks the lists.
@Controller
final class ValidationController {
    static final String ADDRESS = "/validering";

    private static final String WORDS = "validation";
    private static final LocalTime LOCKS_AT = LocalTime.of(15, 0);

    private final Validation validation;
    private final Register register;
    private final Clock clock;

    ValidationController(Validation validation, Register register, Clock clock) {
        this.validation = validation;
        this.register = register;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(Visit visit, Model model) {
        return page(visit, "", model);
    }

    private String page(Visit visit, String error, Model model) {
        var today = LocalDate.now(clock);
        Optional<OrganisationTree> tree = register.findTree(today);
        if (tree.isEmpty()) {
            return "redirect:" + ImportController.ADDRESS;
        }
        var words = Messages.of(WORDS, visit.language());
        var writer = new ValidationPageWriter(validation, register.listRoles(today), tree.get(), today, words);
        String title = writer.title();
        String framed = error.isEmpty() ? title : words.text("title.error", "title", title);
        model.addAttribute("page", writer.write(visit.frame(framed, Look.FLOW), visit.formToken(), error));
        return "organisation/validation";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String open(
            Visit visit,
            Viewer viewer,
            @RequestParam("dag") String day,
            @RequestParam("maaned") String month,
            @RequestParam("aar") String year,
            Model model) {
        var words = Messages.of(WORDS, visit.language());
        Optional<LocalDate> date = dateOf(day, month, year);
        if (date.isEmpty()) {
            return page(visit, words.text("error.date"), model);
        }
        boolean opened = validation.open(
                date.get().atTime(LOCKS_AT).atZone(Moments.DENMARK).toInstant(), viewer.actor());
        return opened || validation.findOpen().isPresent()
                ? "redirect:" + ADDRESS
                : page(visit, words.text("error.past"), model);
    }

    private static Optional<LocalDate> dateOf(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/laas")
    String lock(Viewer viewer) {
        validation.lock(viewer.actor());
        return "redirect:" + ADDRESS;
    }

    /// HR does not follow a proposal to move somebody.
    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/afvis")
    String reject(Viewer viewer, @RequestParam("enhed") UnitId unit, @RequestParam("job") String job) {
        validation.undo(unit, job, viewer.actor());
        return "redirect:" + ADDRESS;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/rettelser.csv")
    ResponseEntity<byte[]> downloadCsv(Visit visit) {
        return Downloads.csv(fileName(visit), corrections(visit));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/rettelser.xlsx")
    ResponseEntity<byte[]> downloadXlsx(Visit visit) {
        return Downloads.xlsx(fileName(visit), corrections(visit));
    }

    private static String fileName(Visit visit) {
        return Messages.of(WORDS, visit.language()).text("corrections.file");
    }

    private List<List<String>> corrections(Visit visit) {
        var words = Messages.of(WORDS, visit.language());
        ValidationWeek week =
                validation.findLast().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        OrganisationTree tree = register.findTree(LocalDate.now(clock)).orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("corrections.header").split(";", -1)));
        for (Proposal proposal : validation.listProposals(week.id())) {
            rows.add(List.of(
                    proposal.employmentId(),
                    proposal.name(),
                    proposal.unit().value(),
                    nameOf(Optional.of(proposal.unit()), tree),
                    words.text("corrections." + proposal.kind()),
                    proposal.target().map(UnitId::value).orElse(""),
                    nameOf(proposal.target(), tree),
                    proposal.email().orElse(""),
                    proposal.mobile().orElse("")));
        }
        return rows;
    }

    private static String nameOf(Optional<UnitId> unit, OrganisationTree tree) {
        return unit.flatMap(tree::find).map(Unit::name).orElse("");
    }
}
