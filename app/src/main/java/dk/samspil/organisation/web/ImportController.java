package dk.samspil.organisation.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.files.CsvTable;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.staffimport.Field;
import dk.samspil.organisation.staffimport.ImportDraft;
import dk.samspil.organisation.staffimport.Matter;
import dk.samspil.organisation.staffimport.ReadOutcome;
import dk.samspil.organisation.staffimport.StaffImport;
import dk.samspil.organisation.staffimport.UploadedFile;
import dk.samspil.shared.Problem;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.ProblemText;
import dk.samspil.ui.UploadName;
import dk.samspil.ui.Visit;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// Takes staff lists in, step by step: files, columns, difference, what must be looked at, accept.
@Controller
final class ImportController {
    static final String ADDRESS = "/medarbejdere";

    private static final String COLUMNS = ADDRESS + "/kolonner";
    private static final String DIFFERENCE = ADDRESS + "/forskel";
    private static final String MATTERS = ADDRESS + "/ret";
    private static final String STORED = ADDRESS + "/gemt";
    private static final String WORDS = "staffimport";

    private final StaffImport imports;
    private final Register register;
    private final Clock clock;

    ImportController(StaffImport imports, Register register, Clock clock) {
        this.imports = imports;
        this.register = register;
        this.clock = clock;
    }

    @ModelAttribute
    StaffSteps steps(@RequestParam(name = StaffSteps.PARAMETER, required = false) @Nullable String round) {
        return StaffSteps.of(round);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String showUpload(@ModelAttribute StaffSteps steps, Visit visit, Viewer viewer, Model model) {
        return upload(steps, visit, viewer, List.of(), model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String read(
            @ModelAttribute StaffSteps steps,
            Visit visit,
            Viewer viewer,
            @RequestParam("fil") List<MultipartFile> files,
            Model model)
            throws IOException {
        List<UploadedFile> given = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                given.add(new UploadedFile(UploadName.of(file), file.getBytes()));
            }
        }
        if (given.isEmpty()) {
            var words = Messages.of(WORDS, visit.language());
            return upload(
                    steps, visit, viewer, List.of(new ProblemText("", words.text("upload.error.none"), "")), model);
        }
        return switch (imports.read(given, viewer.actor())) {
            case ReadOutcome.Read read -> "redirect:" + steps.address(DIFFERENCE);
            case ReadOutcome.ColumnsWanted wanted -> "redirect:" + steps.address(COLUMNS);
            case ReadOutcome.Unusable unusable ->
                upload(steps, visit, viewer, texts(unusable.problems(), visit), model);
        };
    }

    private static List<ProblemText> texts(List<Problem> problems, Visit visit) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> ProblemText.of(problem, visit.language()))
                .toList();
    }

    private String upload(StaffSteps steps, Visit visit, Viewer viewer, List<ProblemText> errors, Model model) {
        var words = Messages.of(WORDS, visit.language());
        var today = LocalDate.now(clock);
        String lead = register.findTree(today)
                .map(tree -> words.text(
                        "upload.lead.now",
                        "units",
                        Numbers.whole(tree.listUnits().size(), visit.language()),
                        "staff",
                        Numbers.whole(register.listStaff(today).size(), visit.language())))
                .orElseGet(() -> words.text("upload.lead.first"));
        String title = words.text("upload.title");
        model.addAttribute(
                "page",
                new UploadPage(
                        visit.frame(errors.isEmpty() ? title : words.text("title.error", "title", title), Look.FLOW),
                        visit.formToken(),
                        steps,
                        lead,
                        register.findTree(today).isPresent(),
                        errors,
                        imports.findDraft(viewer.actor()).isPresent(),
                        words));
        return "organisation/upload";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(COLUMNS)
    String showColumns(@ModelAttribute StaffSteps steps, Visit visit, Viewer viewer, Model model) {
        Optional<CsvTable> table = imports.findTable(viewer.actor());
        return table.isEmpty()
                ? "redirect:" + steps.address(ADDRESS)
                : columns(steps, visit, table.get(), imports.proposeColumns(table.get()), List.of(), model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(COLUMNS)
    String match(
            @ModelAttribute StaffSteps steps,
            Visit visit,
            Viewer viewer,
            @RequestParam Map<String, String> form,
            Model model) {
        Optional<CsvTable> table = imports.findTable(viewer.actor());
        if (table.isEmpty()) {
            return "redirect:" + steps.address(ADDRESS);
        }
        Map<String, Optional<Field>> choice = new HashMap<>();
        imports.proposeColumns(table.get()).forEach((column, proposed) -> {
            String parameter =
                    ColumnsPageWriter.PARAMETER + table.get().columns().indexOf(column);
            choice.put(column, fieldOf(form.get(parameter)));
        });
        return switch (imports.read(choice, viewer.actor())) {
            case ReadOutcome.Read read -> "redirect:" + steps.address(DIFFERENCE);
            case ReadOutcome.ColumnsWanted wanted -> "redirect:" + steps.address(COLUMNS);
            case ReadOutcome.Unusable unusable ->
                columns(steps, visit, table.get(), choice, unusable.problems(), model);
        };
    }

    private static Optional<Field> fieldOf(@Nullable String code) {
        return Field.listForFlatLists().stream()
                .filter(field -> field.name().equals(code))
                .findFirst();
    }

    private static String columns(
            StaffSteps steps,
            Visit visit,
            CsvTable table,
            Map<String, Optional<Field>> choice,
            List<Problem> problems,
            Model model) {
        var words = Messages.of(WORDS, visit.language());
        String title = words.text("columns.title");
        model.addAttribute(
                "page",
                new ColumnsPageWriter(table, choice, words)
                        .write(
                                visit.frame(
                                        problems.isEmpty() ? title : words.text("title.error", "title", title),
                                        Look.FLOW),
                                visit.formToken(),
                                steps,
                                problems.stream().filter(Problem::isError).toList()));
        return "organisation/columns";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(DIFFERENCE)
    String showDifference(@ModelAttribute StaffSteps steps, Visit visit, Viewer viewer, Model model) {
        Optional<ImportDraft> draft = imports.findDraft(viewer.actor());
        if (draft.isEmpty()) {
            return "redirect:" + steps.address(ADDRESS);
        }
        var words = Messages.of(WORDS, visit.language());
        var today = LocalDate.now(clock);
        boolean first = register.findTree(today).isEmpty();
        var difference = imports.compare(draft.get());
        var writer = new DifferencePageWriter(draft.get(), difference, imports.rule(), today, words);
        String title = DifferencePageWriter.title(difference, first, words);
        model.addAttribute("page", writer.write(visit.frame(title, Look.FLOW), visit.formToken(), steps, first));
        return "organisation/difference";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DIFFERENCE)
    String accept(@ModelAttribute StaffSteps steps, Viewer viewer) {
        return "redirect:" + steps.address(imports.accept(viewer.actor()) ? STORED : MATTERS);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/fortryd")
    String discard(@ModelAttribute StaffSteps steps, Viewer viewer) {
        imports.forget(viewer.actor());
        return "redirect:" + steps.address(ADDRESS);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(MATTERS)
    String showMatters(@ModelAttribute StaffSteps steps, Visit visit, Viewer viewer, Model model) {
        Optional<ImportDraft> draft = imports.findDraft(viewer.actor());
        if (draft.isEmpty()) {
            return "redirect:" + steps.address(ADDRESS);
        }
        var writer = new MattersPageWriter(draft.get(), Messages.of(WORDS, visit.language()));
        model.addAttribute("page", writer.write(visit.frame(writer.title(), Look.FLOW), visit.formToken(), steps));
        return "organisation/matters";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(MATTERS)
    String decide(
            @ModelAttribute StaffSteps steps,
            Viewer viewer,
            @RequestParam("ting") String matter,
            @RequestParam("svar") String answer) {
        Optional<Matter.Decision> decision = Arrays.stream(Matter.Decision.values())
                .filter(each -> each.name().equals(answer))
                .findFirst();
        decision.ifPresent(each -> imports.decide(matter, each, viewer.actor()));
        return "redirect:" + steps.address(MATTERS);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(STORED)
    String showStored(@ModelAttribute StaffSteps steps, Visit visit, Model model) {
        var words = Messages.of(WORDS, visit.language());
        var today = LocalDate.now(clock);
        int units =
                register.findTree(today).map(tree -> tree.listUnits().size()).orElse(0);
        String lead = words.text(
                "stored.lead",
                "units",
                Numbers.whole(units, visit.language()),
                "staff",
                Numbers.whole(register.listStaff(today).size(), visit.language()));
        model.addAttribute(
                "page", new StoredPage(visit.frame(words.text("stored.title"), Look.FLOW), steps, lead, words));
        return "organisation/stored";
    }

    /// Everything that is wrong in the files, with its place and what to do, as a spreadsheet.
    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/fejl.csv")
    ResponseEntity<byte[]> downloadProblems(Visit visit, Viewer viewer) {
        ImportDraft draft =
                imports.findDraft(viewer.actor()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = Messages.of(WORDS, visit.language());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("problems.header").split(";", -1)));
        for (Problem problem : draft.reading().problems()) {
            var text = ProblemText.of(problem, visit.language());
            rows.add(List.of(
                    problem.file(),
                    problem.line() == 0 ? "" : Integer.toString(problem.line()),
                    problem.column(),
                    problem.value(),
                    text.what(),
                    text.action()));
        }
        return Downloads.csv(words.text("problems.file"), rows);
    }

    /// A small list in the shape that Samspil reads without a question.
    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/eksempel.csv")
    ResponseEntity<byte[]> downloadSample() {
        return Downloads.csv("eksempel", SampleList.ROWS);
    }
}
